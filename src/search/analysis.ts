/** From text to the terms that are indexed and asked for. The same function for both, or nothing is found. */
import { fold } from '../language/fold.ts'
import type { Language } from '../language/language.ts'

/** Longer "words" are addresses, codes or text without spaces; their beginning is enough to find them. */
const longest = 40

const apostrophes = /['’‘ʼ`´]/u
const wordPattern = /[\p{L}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{N}]+)*/gu
/** `1 200`, `10.000`, `10,000`: one number. */
const groupedDigits = /(?<![\p{L}\p{N}])\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+(?![\p{L}\p{N}])/gu
const startsWithDigit = /^\p{N}/u
const runs = /\p{N}+|\P{N}+/gu

/** A word of the text and the term it is found by; `term` is `null` for a stop word. */
export interface AnalysedWord {
  /** Folded: no accents, lower case. */
  readonly word: string
  readonly term: string | null
  /** The text writes it with a capital. */
  readonly capital: boolean
}

/** The terms of a text, in order, with repetitions: folded, stemmed, without stop words. */
export function analyse(text: string, language: Language): string[] {
  const terms: string[] = []
  for (const word of splitWords(fold(text), language)) {
    if (!language.words.stopWords.has(word)) terms.push(stem(word, language))
  }
  return terms
}

/** The words of a text with their terms, stop words included: what a question is made of. */
export function analyseWords(text: string, language: Language): AnalysedWord[] {
  const words: AnalysedWord[] = []
  for (const piece of text.match(wordPattern) ?? []) {
    const capital = /^\p{Lu}/u.test(piece.replace(/^.['’‘ʼ`´]/u, ''))
    for (const word of splitWords(fold(piece), language)) {
      words.push({ word, term: language.words.stopWords.has(word) ? null : stem(word, language), capital })
    }
  }
  return words
}

/** Folded words: clitics cut off (`l'armée` → `armee`), grouped digits joined, digits cut from letters (`14h30` → 14, 30). */
function splitWords(folded: string, language: Language): string[] {
  const words: string[] = []
  const { before, after } = language.words.elided
  const text = folded.replace(groupedDigits, number => number.replace(/\P{N}/gu, ''))
  for (const token of text.match(wordPattern) ?? []) {
    const parts = apostrophes.test(token) ? token.split(apostrophes) : [token]
    parts.forEach((part, i) => {
      if (i < parts.length - 1 && before.has(part)) return
      if (i > 0 && after.has(part)) return
      if (!startsWithDigit.test(part)) words.push(part.slice(0, longest))
      else
        for (const run of part.match(runs)!)
          if (run.length > 2 || startsWithDigit.test(run)) words.push(run.slice(0, longest))
    })
  }
  return words
}

const caches = new Map<string, Map<string, string>>()

/** The folded stem of a folded word; a word with digits is its own stem. */
export function stem(word: string, language: Language): string {
  let cache = caches.get(language.code)
  if (!cache || cache.size > 100_000) {
    cache = new Map()
    caches.set(language.code, cache)
  }
  let term = cache.get(word)
  if (term === undefined) {
    term = /\p{N}/u.test(word) ? word : fold(language.words.stem(language.words.irregular.get(word) ?? word)) || word
    cache.set(word, term)
  }
  return term
}
