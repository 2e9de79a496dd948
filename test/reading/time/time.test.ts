import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/language/index.ts'
import { readTimes } from '../../../src/reading/time/time.ts'
import { timesOf } from '../../support/times.ts'

test.each([
  ['en', 'We may march in second place; the sun sat.'],
  ['en', 'August 32 and 2014/13/22 and 8/32/2014.'],
  ['en', 'He paid $2000 for 1945 books.'],
  ['en', '32 August 2014, August 32, 2014, 1960 80 10, version 1.1.30.'],
  ['en', 'The Russell 2000 Index fell at the Winter Games.'],
  ['en', 'Call +86 138-2010-2015 in 1/2 hour: good night, open 24/7.'],
  ['en', 'The constructor to five workers; hasOwnProperty, constructor.'],
  ['fr', '12h12:99s, 32 août 2014.'],
  ['fr', 'Elle a été en hauteur ; 29/14/2020.'],
])('no time in %s: %s', (language, text) => expect(timesOf(text, language)).toBe(''))

test('a weekday that the date does not have is kept and marked', () => {
  const [timex] = readTimes('mardi 13 avril 2016', { language: 'fr', published: null, body: [{ start: 0, end: 19 }] })
  expect(timex).toMatchObject({ value: '2016-04-13', conflict: expect.stringContaining('2016-04-13') })
})

test.each([
  [null, 'Monday = XXXX-WXX-1'],
  ['2021-05', 'Monday = 2021-05-XX'],
  ['2021', 'Monday = XXXX-WXX-1'],
])('what cannot be known stays open in the value (published %s)', (published, expected) =>
  expect(timesOf('They met on Monday.', 'en', published)).toBe(expected),
)

test('a dateline stands for a publication day that is not known', () =>
  expect(timesOf('Geneva, 12 May 2021 – They met on Monday.', 'en', null)).toBe(
    '12 May 2021 = 2021-05-12; Monday = 2021-05-10',
  ))

test('below a headline the date may have a line of its own', () => {
  const text = 'Ferry runs aground\n\n12 May 2021\n\nThe ferry ran aground on Monday, after 3 May 2019.'
  const body = [
    { start: 0, end: 18 },
    { start: 20, end: 31 },
    { start: 33, end: text.length },
  ]
  const values = readTimes(text, { language: 'en', published: null, body }).map(({ value }) => value)
  expect(values).toEqual(['2021-05-12', '2021-05-10', '2019-05-03'])
})

describe.each(languages.map(language => language.code))('any text, read as %s', language => {
  test('times lie in the text, in order, none over another', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        let last = 0
        for (const { start, end, text: words } of readTimes(text, {
          language,
          published: null,
          body: [{ start: 0, end: text.length }],
        })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          last = end
        }
      }),
    ))
  test('line ends and the form of accents change no value', () => {
    const text = 'Le 3 février 2021\nà 14 h, on May 3,\n2021 or début août\n2020.'
    const values = (text: string) =>
      readTimes(text, { language, published: '2021-05-12', body: [{ start: 0, end: text.length }] }).map(t => t.value)
    expect(values(text.replaceAll('\n', '\r\n'))).toEqual(values(text))
    expect(values(text.normalize('NFD'))).toEqual(values(text))
  })
})
