/** From a question to what the index is asked: one group per word, with what may stand for it in each language. */
import { translations } from '../language/crossing/dictionary.ts'
import { relatives } from '../language/crossing/families.ts'
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
    if (term !== null && !groups.has(term)) groups.set(term, wordGroup(word, term, asked, index))
  }
  for (const term of options.extraTerms ?? []) groups.set(term, termGroup(term, index))
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

/** Tuned on sentences of translated news, both ways. */
const weights = {
  sameSpelling: 1,
  cognate: (distance: number, length: number): number => 0.9 - (1.6 * distance) / length,
  misspelt: (distance: number): number => 0.8 / distance,
  synonym: 0.7,
  opposite: 0.6,
  relative: 0.35,
  /** Each word of a translation by several words. */
  ofSeveral: 0.5,
}

/**
 * The word in the question's language; in each other language all that may stand for it, as one word whose frequency is
 * theirs together (Pirkola 1998, "structured queries"), so that a rare but doubtful translation does not lead.
 */
function wordGroup(word: string, term: string, asked: Language, index: PassageIndex): QueryGroup {
  const own = index.frequency(term, asked.code)
  const alternatives: Alternative[] = [{ term, weight: 1, language: asked.code, rarity: index.rarity(own, asked.code) }]
  for (const language of languages) {
    if (language === asked || !index.passages(language.code)) continue
    alternatives.push(...asOneWord(standingFor(word, term, asked, language, index), language, index))
  }
  alternatives.push(...asOneWord(sameLanguage(term, asked), asked, index))
  alternatives.push(
    ...asOneWord(
      new Map([...relatives(term, asked, asked, stem)].map(other => [other, weights.relative])),
      asked,
      index,
    ),
  )
  if (own === 0 && alternatives.length === 1) {
    for (const language of languages) alternatives.push(...asOneWord(meantBy(word, language, index), language, index))
  }
  const rarity = groupRarity(own, alternatives)
  const unused = own === 0 && alternatives.length === 1 && isDictionaryWord(term, asked)
  const telling = asked.questions.telling.has(word)
  return { word, rarity: rarity * (telling ? tellingWord : unused ? unusedWord : 1), alternatives }
}

/** Whether a dictionary of the language has a word with that stem. */
export const isDictionaryWord = (term: string, language: Language): boolean =>
  languages.some(other => other !== language && translations(term, language, other, stem).length > 0)

/**
 * A word of the dictionary that the corpus never uses says less against a passage than a name that it never uses: the press
 * has many words for one thing.
 */
const unusedWord = 0.4
/** What a cognate counts beside a dictionary's own translations, unless it is spelt the same. */
const falseFriend = 0.6
/** A word about the telling (`media`, `both sides`) stands in few of the passages that are sought. */
const tellingWord = 0.2

/** A date or number, the same in every language. */
function termGroup(term: string, index: PassageIndex): QueryGroup {
  const alternatives = languages.flatMap(language => asOneWord(new Map([[term, 1]]), language, index))
  return {
    word: term,
    rarity: alternatives.length ? groupRarity(0, alternatives) : index.rarity(0, languages[0]!.code),
    alternatives,
  }
}

/** As rare as in the question's language; if it is not known there, as what stands for it; highest when nothing does. */
const groupRarity = (own: number, alternatives: readonly Alternative[]): number =>
  own > 0 ? alternatives[0]!.rarity : Math.min(...alternatives.map(a => a.rarity))

/** Terms of another language with how surely they mean the word. */
function standingFor(
  word: string,
  term: string,
  asked: Language,
  language: Language,
  index: PassageIndex,
): Map<string, number> {
  const found = new Map<string, number>()
  const add = (other: string, weight: number): void => {
    found.set(other, Math.max(weight, found.get(other) ?? 0))
  }
  add(stem(word, language), weights.sameSpelling)
  for (const { words, weight } of translations(term, asked, language, stem)) {
    const content = words.filter(w => !language.words.stopWords.has(w))
    for (const w of content) add(stem(w, language), content.length > 1 ? weights.ofSeveral * weight : weight)
  }
  const translated = found.size > 1
  for (const other of relatives(term, asked, language, stem)) add(other, weights.relative)
  for (const { term: cognate, distance } of cognates(term, language.code, index)) {
    add(
      cognate,
      weights.cognate(distance, Math.max(cognate.length, term.length)) * (translated && distance > 0 ? falseFriend : 1),
    )
  }
  return found
}

/** Synonyms and opposites of the question's own language: what denies a thing speaks of it too. */
function sameLanguage(term: string, language: Language): Map<string, number> {
  const known = related.get(language) ?? relatedTerms(language)
  related.set(language, known)
  return known.get(term) ?? new Map()
}

const related = new Map<Language, ReadonlyMap<string, Map<string, number>>>()

function relatedTerms(language: Language): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>()
  const stems = (words: string): string[] => words.split(' ').map(word => stem(word, language))
  const relate = (from: readonly string[], to: readonly string[], weight: number): void => {
    for (const a of from)
      for (const b of to) {
        if (a === b) continue
        const row = table.get(a) ?? new Map<string, number>()
        row.set(b, Math.max(weight, row.get(b) ?? 0))
        table.set(a, row)
      }
  }
  for (const words of language.contrasts.synonyms) relate(stems(words), stems(words), weights.synonym)
  for (const { one, other } of language.contrasts.opposites) {
    relate(stems(one), stems(other), weights.opposite)
    relate(stems(other), stems(one), weights.opposite)
  }
  return table
}

/** What a misspelt word may have meant. */
const meantBy = (word: string, language: Language, index: PassageIndex): Map<string, number> =>
  new Map(
    spellings(stem(word, language), language.code, index).map(({ term, distance }) => [
      term,
      weights.misspelt(Math.max(1, distance)),
    ]),
  )

/** Those of the terms that the index knows, each as rare as all of them together. */
function asOneWord(terms: ReadonlyMap<string, number>, language: Language, index: PassageIndex): Alternative[] {
  const known = [...terms]
    .map(([term, weight]) => ({ term, weight, frequency: index.frequency(term, language.code) }))
    .filter(t => t.frequency > 0)
  const together = known.reduce((sum, { weight, frequency }) => sum + weight * frequency, 0)
  return known.map(({ term, weight, frequency }) => ({
    term,
    weight,
    language: language.code,
    rarity: index.rarity(Math.max(together, frequency), language.code),
  }))
}
