import { expect, test } from 'vitest'
import { relatives } from '../../../src/language/crossing/families.ts'
import { languageOf } from '../../../src/language/index.ts'
import { stem } from '../../../src/search/analysis.ts'

const en = languageOf('en')
const fr = languageOf('fr')
const related = (word: string, from: typeof en, to: typeof en): Set<string> =>
  relatives(stem(word, from), from, to, stem)

test.each([
  ['captured', en, 'seizure', en],
  ['capture', en, 'conquise', fr],
  ['inondation', fr, 'floods', en],
  ['rebels', en, 'separatists', en],
  ['joie', fr, 'cheered', en],
] as const)('%s and %s… tell of one thing', (word, from, other, to) => {
  expect(related(word, from, to)).toContain(stem(other, to))
})

test('a word is not its own relative, and has none when it is of no family', () => {
  expect(related('captured', en, en)).not.toContain(stem('captured', en))
  expect(related('xylophone', en, fr)).toEqual(new Set())
})
