import { describe, expect, it } from 'vitest'
import { translations } from '../../../src/language/crossing/dictionary.ts'
import { languageOf } from '../../../src/language/index.ts'
import { stem } from '../../../src/search/analysis.ts'

const en = languageOf('en')
const fr = languageOf('fr')
const words = (word: string, from: typeof en, to: typeof en): string[] =>
  translations(stem(word, from), from, to, stem).map(t => t.words.join(' '))

describe('translations', () => {
  it.each([
    ['governments', 'gouvernement'],
    ['towns', 'ville'],
    ['germany', 'allemagne'],
    ['november', 'novembre'],
    ['tuesday', 'mardi'],
    ['greek', 'grec'],
    ['railway', 'chemin de fer'],
  ])('English %s is %s in French', (word, french) => expect(words(word, en, fr)).toContain(french))

  it.each([
    ['armees', 'army'],
    ['espagne', 'spain'],
    ['aout', 'august'],
    ['vendredi', 'friday'],
    ['greve', 'strike'],
  ])('French %s is %s in English', (word, english) => expect(words(word, fr, en)).toContain(english))

  it('knows nothing of what is no word', () => expect(words('xyzzy', en, fr)).toEqual([]))
})
