/** What a sentence says of an event, in a form that can be compared across articles and languages. */
import type { Article, Sentence } from '../../corpus/article.ts'
import { contains, type Span } from '../../corpus/span.ts'
import { translations } from '../../language/crossing/dictionary.ts'
import { fold } from '../../language/fold.ts'
import { languageOf } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { EventClass, LabelFamily, Role, Scale } from '../../language/rules/claims.ts'
import type { Quantity, Reading, Statement, Timex } from '../reading.ts'
import { capitalsIn, type Lexicon, lexicon, type Mention, mentions, stemOf, type Word, wordsIn } from './words.ts'

export interface Frame {
  readonly sentence: Sentence
  /** Index in the article, in order; and of its passage. */
  readonly index: number
  readonly passage: number
  readonly words: readonly Word[]
  readonly events: readonly Mention<EventClass>[]
  readonly roles: readonly Mention<Role>[]
  readonly labels: readonly Mention<LabelKey>[]
  readonly poles: readonly Mention<PoleKey>[]
  /** Proper names' words, folded. */
  readonly names: ReadonlySet<string>
  /** Stems of the words that carry content, in the terms of English where the dictionary knows them. */
  readonly content: ReadonlySet<string>
  readonly timexes: readonly Timex[]
  readonly quantities: readonly Quantity[]
  /** Statements whose words lie in the sentence. */
  readonly statements: readonly Statement[]
}

export type LabelKey = `${LabelFamily}:${string}`
export type PoleKey = `${Scale}:low` | `${Scale}:high`

/** `properNames` as `properNamesOf` gives them. */
export interface ArticleWithNames extends Article {
  readonly properNames: readonly (readonly string[])[]
}

/**
 * The frames of the sentences of an article's passage, in order.
 * `number` is the passage's in the article.
 */
export function framesOf(article: ArticleWithNames, reading: Reading, number: number): Frame[] {
  const language = languageOf(article.language)
  const lexicons = lexiconsOf(language)
  const { homographs } = language.claims
  const [timexes, quantities] = [byStart(reading.timexes), byStart(reading.quantities)]
  const before = article.passages.slice(0, number).flatMap(({ sentences }) => sentences.filter(isReport)).length
  return article.passages[number]!.sentences.filter(isReport).map((sentence, i) => {
    const words = wordsIn(article.text, sentence, language)
    const names = new Set(article.properNames[before + i])
    const events = mentions(words, lexicons.events).filter(
      (one, _, all) =>
        // `air strike` is no strike; a name in mid-sentence is no event.
        !homographs.has(article.text.slice(one.start, one.end).toLowerCase()) &&
        !all.some(other => other.stems.length > one.stems.length && contains(other, one)) &&
        (one.at === 0 || sentence.block === 'headline' || one.stems.length > 1 || !words[one.at]!.capital),
    )
    return {
      sentence,
      index: before + i,
      passage: number,
      words,
      events,
      roles: mentions(words, lexicons.roles),
      labels: mentions(words, lexicons.labels),
      poles: mentions(words, lexicons.poles),
      names,
      content: contentOf(words, names, language),
      timexes: inside(timexes, sentence),
      quantities: inside(quantities, sentence),
      statements: reading.statements.filter(({ content }) => overlaps(content, sentence)),
    }
  })
}

const byStart = <T extends Span>(spans: readonly T[]): T[] => [...spans].sort((a, b) => a.start - b.start)

/** Those of `spans`, in order of their starts, that lie within the sentence. */
function inside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (; low < spans.length && spans[low]!.start < end; low++) if (spans[low]!.end <= end) found.push(spans[low]!)
  return found
}

/** Words of proper names, folded, of each sentence but headings, in order. */
export function properNamesOf(article: Article): string[][] {
  const language = languageOf(article.language)
  const common = lowerCaseWords(article.text)
  const capitals = capitalWords(article.text)
  return article.passages.flatMap(({ sentences }) =>
    sentences
      .filter(isReport)
      .map(sentence => [...properNames(capitalsIn(article.text, sentence), common, capitals, language)]),
  )
}

/** A heading announces, it does not report. */
const isReport = ({ block }: Sentence): boolean => block !== 'heading'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

interface Lexicons {
  readonly events: Lexicon<EventClass>
  readonly roles: Lexicon<Role>
  readonly labels: Lexicon<LabelKey>
  readonly poles: Lexicon<PoleKey>
  readonly commonplace: ReadonlySet<string>
}

const cache = new Map<string, Lexicons>()

function lexiconsOf(language: Language): Lexicons {
  const known = cache.get(language.code)
  if (known) return known
  const { events, roles, labels, scales, commonplace } = language.claims
  const entries = <Key extends string>(record: Readonly<Record<Key, string>>) =>
    Object.entries(record) as [Key, string][]
  const made: Lexicons = {
    events: lexicon(entries(events), language),
    roles: lexicon(entries(roles), language),
    labels: lexicon(
      Object.entries(labels).flatMap(([family, names]) =>
        Object.entries(names).map(([label, words]) => [`${family}:${label}` as LabelKey, words] as const),
      ),
      language,
    ),
    poles: lexicon(
      Object.entries(scales).flatMap(([scale, { low, high }]) => [
        [`${scale}:low` as PoleKey, low] as const,
        [`${scale}:high` as PoleKey, high] as const,
      ]),
      language,
    ),
    commonplace: new Set(commonplace.split(' ').map(word => stemOf(word, language))),
  }
  cache.set(language.code, made)
  return made
}

/** Words that the article also writes in lower case: a capital at the head of a sentence makes no name of them. */
function lowerCaseWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of text.match(letters) ?? []) if (word[0] !== word[0]!.toUpperCase()) words.add(word)
  return words
}

const letters = /[\p{L}\p{N}][\p{L}\p{M}]+/gu

/** Words that the article writes with a capital after another word: at the head of a sentence too they are names. */
const capitalWords = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/[\p{Ll}\d,] (?:\p{L}{1,2}[’'])?(\p{Lu}[\p{L}\p{M}]+)/gu)].map(([, word]) => fold(word!)))

function properNames(
  words: readonly Pick<Word, 'word' | 'capital'>[],
  common: ReadonlySet<string>,
  capitals: ReadonlySet<string>,
  language: Language,
): Set<string> {
  const names = new Set<string>()
  words.forEach((word, i) => {
    if (!word.capital || word.word.length < 3 || language.words.stopWords.has(word.word)) return
    if (common.has(word.word) || (i === 0 && !words[1]?.capital && !capitals.has(word.word))) return
    if (calendarWords(language).has(word.word)) return
    names.add(word.word.length > 4 ? word.word.replace(/s$/, '') : word.word)
  })
  return names
}

const calendars = new Map<string, ReadonlySet<string>>()

/** Months and weekdays, which English writes with a capital. */
function calendarWords(language: Language): ReadonlySet<string> {
  const known = calendars.get(language.code)
  if (known) return known
  const words = new Set<string>()
  for (let i = 0; i < 12; i++) {
    const month = new Date(Date.UTC(2024, i, 1))
    const weekday = new Date(Date.UTC(2024, 0, 1 + i))
    words.add(fold(month.toLocaleDateString(language.code, { month: 'long', timeZone: 'UTC' })))
    words.add(fold(weekday.toLocaleDateString(language.code, { weekday: 'long', timeZone: 'UTC' })))
  }
  calendars.set(language.code, words)
  return words
}

function contentOf(words: readonly Word[], names: ReadonlySet<string>, language: Language): Set<string> {
  const { commonplace } = lexiconsOf(language)
  const content = new Set<string>()
  for (const { word, stem } of words) {
    if (word.length < 3 || language.words.stopWords.has(word) || commonplace.has(stem)) continue
    if (names.has(word)) continue
    content.add(stem)
  }
  return content
}

const pivots = new Map<string, readonly string[]>()

/** A stem in the terms of English: itself for English, else the stems of its translations; for comparing across languages. */
export function pivotOf(stem: string, code: string): readonly string[] {
  const english = languageOf('en')
  if (code === 'en') return [stem]
  const key = `${code} ${stem}`
  let pivot = pivots.get(key)
  if (!pivot) {
    const found = translations(stem, languageOf(code), english, stemOf).filter(({ words }) => words.length === 1)
    pivot = [...new Set(found.slice(0, 6).map(({ words }) => stemOf(words[0]!, english)))]
    if (pivots.size > 100_000) pivots.clear()
    pivots.set(key, pivot)
  }
  return pivot
}
