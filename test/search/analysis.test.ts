import { expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { analyse } from '../../src/search/analysis.ts'

test.each([
  ['fr', 'l’entrée', 'ils sont entrés'],
  ['fr', 'L’ARMÉE', "l'armee"],
  ['en', 'the rebels’ positions', 'a rebel position'],
  ['en', '10,000 homes', '10 000 home'],
])('%s: %s is found by %s', (code, text, asked) => {
  const language = languageOf(code)
  expect(analyse(asked, language)).toEqual(analyse(text, language))
})
