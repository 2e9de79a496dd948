/** From a question to what the index is asked: one group per word, with what may stand for it in each language. */

import { translations } from '../language/crossing/dictionary.ts'
import { languages } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import { analyseWords, stem } from './analysis.ts'
import { cognates, spellings } from './likeness.ts'
import type { Alternative, PassageIndex, Query, QueryGroup } from './passage-index.ts'

export interface QueryOptions {
  /** Terms as they are: dates and numbers read in the question. Each a group of its own. */
  readonly extraTerms?: readonly string[]
  readonly accept?: (passage: number) => boolean
}

/** `asked` is the language of the question. Words that only ask (when, où, combien) and repetitions leave no group. */
export function toQuery(text: string, asked: Language, index: PassageIndex, options: QueryOptions = {}): Query {
  const groups = new Map<string, QueryGroup>()
  for (const { word, term } of analyseWords(text, asked)) {
    if (term === null || groups.has(term)) continue
    groups.set(term, group(word, alternativesOf(word, term, asked, index), index))
  }
  for (const term of options.extraTerms ?? []) {
    groups.set(
      term,
      group(
        term,
        languages.map(language => ({ term, weight: 1, language: language.code })),
        index,
      ),
    )
  }
  return { groups: [...groups.values()], ...(options.accept && { accept: options.accept }) }
}

/**
 * How much of the question a sentence or passage covers, 0 to 1: its words weighted by rarity, an alternative by how sure
 * it is. `terms` are those of the sentence (`analyse`, and its dates and numbers).
 */
export function coverage(query: Query, terms: ReadonlySet<string>, language: string): number {
  let covered = 0
  let all = 0
  for (const { rarity, alternatives } of query.groups) {
    let best = 0
    for (const a of alternatives) {
      if (a.weight > best && (a.language ?? language) === language && terms.has(a.term)) best = a.weight
    }
    covered += rarity * best
    all += rarity
  }
  return all > 0 ? covered / all : 0
}

/** A group is as rare as its commonest sure alternative; as rare as can be when the corpus knows none. */
function group(word: string, alternatives: readonly Alternative[], index: PassageIndex): QueryGroup {
  let rarity = Number.POSITIVE_INFINITY
  let unknown = 0
  for (const { term, language = '' } of alternatives) {
    const own = index.rarity(term, language)
    unknown = Math.max(unknown, own)
    if (index.frequency(term, language) > 0) rarity = Math.min(rarity, own)
  }
  return { word, rarity: Number.isFinite(rarity) ? rarity : unknown, alternatives }
}

/** Tuned on sentences of translated news, both ways. */
const weights = {
  sameSpelling: 1,
  cognate: (distance: number, length: number): number => 0.9 - (1.6 * distance) / length,
  misspelt: (distance: number): number => 0.8 / distance,
  /** Each word of a translation by several words. */
  ofSeveral: 0.5,
}

function alternativesOf(word: string, term: string, asked: Language, index: PassageIndex): Alternative[] {
  const found = new Map<string, Alternative>()
  const add = (term: string, weight: number, language: Language): void => {
    const key = `${language.code} ${term}`
    const known = found.get(key)
    if (!known || known.weight < weight) found.set(key, { term, weight, language: language.code })
  }
  add(term, 1, asked)
  for (const language of languages) {
    if (language === asked || !index.passages(language.code)) continue
    add(stem(word, language), weights.sameSpelling, language)
    for (const { words, weight } of translations(term, asked, language, stem)) {
      const content = words.filter(w => !language.words.stopWords.has(w))
      for (const w of content)
        add(stem(w, language), content.length > 1 ? weights.ofSeveral * weight : weight, language)
    }
    for (const { term: cognate, distance } of cognates(term, language.code, index)) {
      add(cognate, weights.cognate(distance, Math.max(cognate.length, term.length)), language)
    }
  }
  if (![...found.values()].some(a => a.language && index.frequency(a.term, a.language))) {
    for (const language of languages) {
      for (const { term: meant, distance } of spellings(stem(word, language), language.code, index)) {
        add(meant, weights.misspelt(Math.max(1, distance)), language)
      }
    }
  }
  return [...found.values()]
}
