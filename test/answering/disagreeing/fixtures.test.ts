/** Invented events: what a reader sees must be found, and what fits together must not be called a contradiction. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Disagreement } from '../../../src/answering/answer.ts'
import { findDisagreements } from '../../../src/answering/disagreeing/find.ts'
import { openLibrary } from '../../../src/library/open.ts'

interface Expected {
  readonly disagreements: readonly { facet: string; kind: Disagreement['kind']; sides: readonly Place[] }[]
  readonly compatible: readonly { sides: readonly Place[] }[]
}
interface Place {
  readonly article: string
  readonly words: string
}

const fixtures = join(import.meta.dirname, '../../fixtures')
const index = mkdtempSync(join(tmpdir(), 'verbatim-fixtures-'))
afterAll(() => rmSync(index, { recursive: true, force: true }))

describe.each(readdirSync(fixtures))('%s', name => {
  const seeds = join(fixtures, name)
  const expected = JSON.parse(readFileSync(join(seeds, 'expected.json'), 'utf8')) as Expected
  const { library } = openLibrary({ seeds, index: join(index, name) }, () => {})
  const found = findDisagreements(library, { language: 'en' }).disagreements

  /** Numbers of the sides that quote the words. */
  const sidesWith = ({ sides }: Disagreement, { article, words }: Place): number[] => {
    const at = library.articleByFile(article)!.text.indexOf(words)
    return sides.flatMap(({ quotes }, i) =>
      quotes.some(quote => quote.article === article && quote.start < at + words.length && at < quote.end) ? [i] : [],
    )
  }
  const holds = (disagreement: Disagreement, [a, b]: readonly Place[]): boolean =>
    sidesWith(disagreement, a!).some(i => sidesWith(disagreement, b!).some(j => i !== j))

  test.each(expected.disagreements.map(each => [each.sides.map(({ words }) => words).join(' ≠ '), each] as const))(
    '%s',
    (_, { sides }) => {
      expect(found.some(disagreement => holds(disagreement, sides))).toBe(true)
    },
  )

  test.each(expected.compatible.map(each => [each.sides.map(({ words }) => words).join(' = '), each] as const))(
    '%s',
    (_, { sides }) => {
      const wrong = found
        .filter(({ kind }) => kind === 'contradiction' || kind === 'denial')
        .filter(each => holds(each, sides))
      expect(wrong.map(({ summary }) => summary)).toEqual([])
    },
  )

  test('every quote is verbatim, every side has one, every summary is a sentence', () => {
    for (const { sides, summary } of found) {
      expect(summary).toMatch(/\p{L}.*[.!]$/su)
      for (const { quotes } of sides) {
        expect(quotes.length).toBeGreaterThan(0)
        for (const { article, start, end, text } of quotes)
          expect(library.articleByFile(article)!.text.slice(start, end)).toBe(text)
      }
    }
  })
})
