/**
 * Where two texts speak of the same, and what turns one against the other there. Of each text the stretch is taken that has
 * most words of the other (maximum subarray: 1 for such a word, less for another), so that a negation about something else
 * in a long text counts for little.
 */
import { fold } from '../../language/fold.ts'
import type { Language } from '../../language/language.ts'
import { type Similarity, similarity } from './contrast.ts'

export interface Facing {
  /** Negations in the two stretches together are odd in number. */
  readonly odd: boolean
  /** Opposites in the two stretches, and whether these or a negation, not both, stand between the texts as wholes. */
  readonly opposed: boolean
  readonly eitherOpposed: boolean
  /** Of negation and words such as `impossible`, an odd number between the texts as wholes. */
  readonly turned: boolean
  /** Both negate the same word. */
  readonly negatedAlike: boolean
  /** Figures in one only. */
  readonly numbersOnce: boolean
  /** How far the shorter text begins as the other (0..1), times how far its last two words are new. */
  readonly sameStart: number
  /** Words of the shorter text, and their share of the longer text's. */
  readonly shorter: number
  readonly ratio: number
  readonly firstIsShorter: boolean
}

interface Word {
  readonly folded: string
  /** `null` in a word without content. */
  readonly stem: string | null
  readonly negates: boolean
  readonly half: boolean
}

export function facing(a: string, b: string, language: Language): Facing {
  const texts = [read(a, language), read(b, language)]
  const firstIsShorter = texts[0]!.length <= texts[1]!.length
  const [short, long] = (firstIsShorter ? texts : texts.toReversed()) as [Word[], Word[]]
  const like = similarity(language)
  const near = [stretch(short, long, like), stretch(long, short, like)] as const
  const negated = [short, long].map(words => countNegations(words) > 0)
  const reversed = [short, long].map(words => words.some(w => language.contrasts.reversing.has(w.folded)))
  const odd = (...flags: readonly boolean[]) => flags.filter(Boolean).length % 2 === 1
  const both = [negatedStems(short), negatedStems(long)] as const
  return {
    odd: (countNegations(near[0]) + countNegations(near[1])) % 2 === 1,
    opposed: haveOpposites(near[0], near[1], like, language),
    eitherOpposed: odd(...negated, haveOpposites(short, long, like, language)),
    turned: odd(...negated, ...reversed),
    negatedAlike: both[0].some(stem => both[1].some(other => like(stem, other) > 0)),
    numbersOnce: short.some(isFigure) !== long.some(isFigure),
    sameStart: sameStart(short, long, like),
    shorter: short.length,
    ratio: short.length / Math.max(long.length, 1),
    firstIsShorter,
  }
}

function read(text: string, { contrasts, words }: Language): Word[] {
  const plain = text.normalize('NFC').toLowerCase().replace(contrasts.idle, ' ')
  const folded = (plain.match(/\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? []).map(word => ({
    word,
    folded: fold(word),
  }))
  const all = folded.map(({ folded }) => folded)
  return folded.map(({ word, folded }, at) => {
    const empty =
      /^\p{N}/u.test(word) ||
      words.stopWords.has(folded) ||
      contrasts.negation.has(folded) ||
      words.elided.before.has(folded)
    return {
      folded,
      stem: empty || folded.length < 2 ? null : fold(words.stem(word)),
      negates: negatesAt(all, at, contrasts),
      half: contrasts.halves.has(folded),
    }
  })
}

/** The second half counts, once for each first half; alone, a first half before `peut`, or a word that needs none. */
function negatesAt(
  words: readonly string[],
  at: number,
  { negation, halves, seconds, bare, restricting }: Rules,
): boolean {
  const word = words[at]!
  const closes = (other: string) => seconds.has(other) || (negation.has(other) && !halves.has(other))
  if (halves.has(word)) {
    const after = words.slice(at + 1, at + 8)
    return bare.has(after[0] ?? '') && !after.slice(0, 5).some(closes) && !after.some(other => restricting.has(other))
  }
  if (!closes(word)) return false
  const before = words.slice(Math.max(0, at - 6), at)
  const half = before.findLastIndex(other => halves.has(other))
  if (half < 0) return !seconds.has(word)
  return !before.slice(half + 1).some(closes)
}

type Rules = Language['contrasts']

const isFigure = ({ folded }: Word): boolean => /^\p{N}/u.test(folded)

const countNegations = (words: readonly Word[]): number => words.filter(word => word.negates).length

/** Some words more on each side, for the negation that goes with the verb. */
function stretch(words: readonly Word[], others: readonly Word[], like: Similarity): readonly Word[] {
  const margin = 4
  const stems = stemsOf(others)
  let best = -1
  let bounds: readonly [number, number] = [0, words.length]
  let sum = 0
  let start = 0
  for (const [at, { stem }] of words.entries()) {
    if (sum <= 0) {
      sum = 0
      start = at
    }
    if (stem !== null) sum += stems.some(other => like(stem, other) > 0) ? 1 : -0.4
    if (sum > best) {
      best = sum
      bounds = [start, at + 1]
    }
  }
  return words.slice(Math.max(0, bounds[0] - margin), bounds[1] + margin)
}

const stemsOf = (words: readonly Word[]): string[] => [...new Set(words.flatMap(({ stem }) => stem ?? []))]

/** A word of one that the other does not have, and its opposite in the other. */
function haveOpposites(left: readonly Word[], right: readonly Word[], like: Similarity, language: Language): boolean {
  const [mine, theirs] = [stemsOf(left), stemsOf(right)]
  const own = new Set(theirs.filter(stem => !mine.some(other => like(stem, other) > 0)))
  if (!own.size) return false
  const opposites = oppositesOf(language)
  return mine.some(
    stem => opposites.get(stem)?.some(other => own.has(other)) && !theirs.some(other => like(stem, other) > 0),
  )
}

const known = new Map<Language, ReadonlyMap<string, readonly string[]>>()

function oppositesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const found = known.get(language)
  if (found) return found
  const table = new Map<string, string[]>()
  const lines = [
    ...language.contrasts.opposites.map(({ one, other }) => [one, other]),
    ...language.antonyms.pairs.map(line => line.split(' / ')),
  ]
  for (const line of lines) {
    const [one, other] = line.map(pole => pole.split(' ').map(word => fold(language.words.stem(word)))) as [
      string[],
      string[],
    ]
    for (const stem of one) table.set(stem, [...(table.get(stem) ?? []), ...other])
    for (const stem of other) table.set(stem, [...(table.get(stem) ?? []), ...one])
  }
  known.set(language, table)
  return table
}

/** What a negation governs: two words of content after it or its first half, and one before. */
function negatedStems(words: readonly Word[]): string[] {
  const stems = (some: readonly Word[]) => some.flatMap(({ stem }) => stem ?? [])
  return words.flatMap(({ negates, half }, at) => [
    ...(negates || half ? stems(words.slice(at + 1, at + 12)).slice(0, 2) : []),
    ...(negates ? stems(words.slice(Math.max(0, at - 10), at)).slice(-1) : []),
  ])
}

function sameStart(short: readonly Word[], long: readonly Word[], like: Similarity): number {
  const content = short.flatMap(({ stem }) => stem ?? [])
  if (!content.length) return 0
  const others = stemsOf(long)
  const share = (stems: readonly string[]) =>
    stems.filter(stem => others.some(other => like(stem, other) > 0)).length / stems.length
  return share(content.slice(0, 2)) * (1 - share(content.slice(-2)))
}
