import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/corpus/sentences.ts'
import { languageOf, languages } from '../../src/language/index.ts'

const split = (text: string, code: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }, languageOf(code).sentences).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('sentences', () => {
  test.each([
    ['fr', 'M. Durand est arrivé à Lyon. Il y restera.', ['M. Durand est arrivé à Lyon.', 'Il y restera.']],
    [
      'fr',
      'Le maire a dit : « Nous restons. Nous ne partirons pas. » Puis il est sorti.',
      ['Le maire a dit : « Nous restons. Nous ne partirons pas. »', 'Puis il est sorti.'],
    ],
    ['fr', 'Il a fait 3.5 degrés à J.-C. Martin…  Et puis ?', ['Il a fait 3.5 degrés à J.-C. Martin…', 'Et puis ?']],
    [
      'en',
      'Dr. Smith met Gen. Lee at 5 p.m. on Monday. They left.',
      ['Dr. Smith met Gen. Lee at 5 p.m. on Monday.', 'They left.'],
    ],
    [
      'en',
      '"We won," he said. "It is over." Nobody answered!',
      ['"We won," he said.', '"It is over."', 'Nobody answered!'],
    ],
    [
      'en',
      'The U.S. Senate voted (51 to 49. Nobody abstained). It passed.',
      ['The U.S. Senate voted (51 to 49. Nobody abstained).', 'It passed.'],
    ],
    ['en', 'No stop at the end', ['No stop at the end']],
    ['en', '   ', []],
  ])('%s: %s', (code, text, expected) => expect(split(text, code)).toEqual(expected))

  test.each(languages.map(({ code }) => code))(
    '%s: sentences are in order, apart, and hold every character that is not white space',
    code => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
          const parts = splitSentences(text, { start: 0, end: text.length }, languageOf(code).sentences)
          expect(
            parts
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''))
          for (const [i, part] of parts.entries()) expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0)
        }),
      )
    },
  )

  test('a line of a million characters does not stall it', () => {
    const text = `«${'Une phrase. '.repeat(80_000)}`
    expect(splitSentences(text, { start: 0, end: text.length }, languageOf('fr').sentences).length).toBeGreaterThan(0)
  }, 60_000)
})
