/** How much of what a stretch of one sentence says another sentence says too, within a language or across. */
import { overlap, type Span } from '../../corpus/span.ts'
import { pivotOf } from '../../reading/claims/frames.ts'
import { type Lexicon, mentions, type Word } from '../../reading/claims/words.ts'
import { isNegated } from './negated.ts'
import type { Story, Told } from './story.ts'

export interface Held {
  /** 0 to 1, by weight. */
  readonly share: number
  /** Words found. */
  readonly count: number
}

/** `but`: words that do not count (`accusation`, "claim"). Words that the other sentence negates are not found. */
export function holds(story: Story, told: Told, span: Span, other: Told, where: Span, but: Lexicon<true>): Held {
  const words = told.words.filter(word => overlap(word, span) > 0)
  const left = new Set(mentions(words, but).map(({ start }) => start))
  const asked = words.filter(word => !left.has(word.start) && (told.content.has(word.stem) || isName(told, word)))
  const theirs = other.words.filter(word => overlap(word, where) > 0)
  let sum = 0
  let most = 0
  let count = 0
  for (const word of asked) {
    const weight = isName(told, word) ? 1 : 0.5 + story.weight(word.stem)
    most += weight
    if (!theirs.some(found => !isNegated(other, other.words.indexOf(found)) && saysToo(told, word, other, found)))
      continue
    sum += weight
    count++
  }
  return { share: most ? sum / most : 0, count }
}

const isName = ({ names }: Told, { word }: Word): boolean => names.has(word) || names.has(word.replace(/s$/, ''))

/** Whether `found` says what `word` says: a name, a stem, a translation, or a class of event or actor. */
export function saysToo(told: Told, word: Word, other: Told, found: Word): boolean {
  if (isName(told, word)) return found.word.replace(/s$/, '') === word.word.replace(/s$/, '')
  return sameStem(told, word, other, found) || sameClass(told, word, other, found)
}

function sameStem(told: Told, { stem }: Word, other: Told, found: Word): boolean {
  if (told.article.language === other.article.language) return stem === found.stem
  const theirs = pivotOf(found.stem, other.article.language)
  return pivotOf(stem, told.article.language).some(pivot => theirs.includes(pivot)) || cognates(stem, found.stem)
}

const cognates = (a: string, b: string): boolean => a.length > 5 && b.length > 5 && a.slice(0, 6) === b.slice(0, 6)

/** One class of event or of actor: `bombing`, "air strike"; `inhabitants`, "civilians". */
function sameClass(told: Told, word: Word, other: Told, found: Word): boolean {
  const mine = classesOf(told).get(word.start)
  const theirs = mine && classesOf(other).get(found.start)
  return theirs?.some(key => mine!.includes(key)) ?? false
}

const classes = new WeakMap<Told, ReadonlyMap<number, readonly string[]>>()

/** By the start of each word that is part of a mention: its classes. */
function classesOf(told: Told): ReadonlyMap<number, readonly string[]> {
  const known = classes.get(told)
  if (known) return known
  const found = new Map<number, string[]>()
  for (const mention of [...told.events, ...told.roles])
    for (const word of told.words)
      if (overlap(mention, word) > 0) found.set(word.start, [...(found.get(word.start) ?? []), mention.key])
  classes.set(told, found)
  return found
}
