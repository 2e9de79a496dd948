/** Texts that make a backtracking pattern stall. Nothing is measured: what stalls runs into the suite's time limit. */
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/corpus/load.ts'
import { languages } from '../../src/language/index.ts'
import { read } from '../../src/reading/read.ts'

const texts: Record<string, string> = {
  'a megabyte in one line': 'the quick brown fox said that '.repeat(34_000),
  '50,000 digits': '5'.repeat(50_000),
  'digits in groups': '5 000 '.repeat(10_000),
  '10,000 open quotation marks': '« '.repeat(10_000),
  'as many with words': '“said he '.repeat(10_000),
  spaces: `The end.${' '.repeat(100_000)}x`,
  stops: '.'.repeat(100_000),
  initials: 'A.'.repeat(50_000),
  capitals: 'Abc '.repeat(25_000),
  'one word': 'a'.repeat(200_000),
  hyphens: 'A-'.repeat(50_000),
  apostrophes: "d'".repeat(50_000),
  brackets: '('.repeat(50_000),
  commas: ', '.repeat(50_000),
  'short lines': 'a\n'.repeat(20_000),
}

describe.each(Object.entries(texts))('%s', (name, text) => {
  test('is cut into passages', () => {
    expect(readArticle(`${name}.txt`, new TextEncoder().encode(text))).toMatchObject({ text })
  })
  test.each(languages.map(language => language.code))('is read as %s', language => {
    const reading = read(text, { body: [{ start: 0, end: text.length }], language, published: '2024-01-01' })
    for (const found of Object.values(reading).flat())
      if ('text' in found) expect(text.slice(found.start, found.end)).toBe(found.text)
  })
})
