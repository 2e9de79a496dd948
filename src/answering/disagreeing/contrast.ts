/** Two sentences word by word: how far one says what the other says, and what speaks for their contradicting each other. */
import { fold } from '../../language/fold.ts'
import type { Language } from '../../language/language.ts'
import type { ContrastRules } from '../../language/rules/contrasts.ts'

export interface Contrast {
  /** Share of each text's content words (0..1) that the other has too, by stem, synonym or common beginning. */
  readonly covered: readonly [number, number]
  /** Content stems in both. */
  readonly shared: number
  /** Number values in both, and whether both give numbers with none in common. */
  readonly numbers: { readonly shared: boolean; readonly apart: boolean; readonly oneOnly: boolean }
  /** Shared words that one text negates and the other does not. */
  readonly flipped: number
  /** Negated in exactly one of the two. */
  readonly negatedOnce: boolean
  readonly dismissedOnce: boolean
  readonly universalOnce: boolean
  readonly hearsayOnce: boolean
  /** Pairs of opposite words, one in each text, that the other text does not have. */
  readonly opposites: number
  readonly percentagesApart: boolean
  readonly yearsApart: boolean
}

/** `focus`: words (of the question) that both sentences may share without saying the same. */
export function contrast(a: string, b: string, language: Language, focus: string | null): Contrast {
  const rules = language.contrasts
  const one = analyse(a, language)
  const other = analyse(b, language)
  const asked = new Set(focus ? analyse(focus, language).stems : [])
  const left = unless(one.stems, asked)
  const right = unless(other.stems, asked)
  const like = similarity(language)
  const both = left.filter(stem => right.includes(stem))
  const numbersShared = one.numbers.some(value => other.numbers.includes(value))
  const yearsShared = one.years.some(value => other.years.includes(value))
  const percentShared = one.percentages.some(value => other.percentages.includes(value))
  return {
    covered: [coverage(left, right, like), coverage(right, left, like)],
    shared: both.length,
    numbers: {
      shared: numbersShared,
      apart: one.numbers.length > 0 && other.numbers.length > 0 && !numbersShared,
      oneOnly: one.numbers.length > 0 !== other.numbers.length > 0,
    },
    flipped: both.filter(stem => one.negated.has(stem) !== other.negated.has(stem)).length,
    negatedOnce: one.negations > 0 !== other.negations > 0,
    dismissedOnce: rules.dismissal.test(a) !== rules.dismissal.test(b),
    universalOnce: rules.universal.test(a) !== rules.universal.test(b),
    hearsayOnce: rules.hearsay.test(a) !== rules.hearsay.test(b),
    opposites: oppositePairs(left, right, like, language),
    percentagesApart: one.percentages.length > 0 && other.percentages.length > 0 && !percentShared,
    yearsApart: one.years.length > 0 && other.years.length > 0 && !yearsShared,
  }
}

interface Analysed {
  readonly stems: readonly string[]
  readonly numbers: readonly number[]
  readonly years: readonly number[]
  readonly percentages: readonly string[]
  readonly negations: number
  /** Stems within six words after a negation. */
  readonly negated: ReadonlySet<string>
}

function analyse(text: string, language: Language): Analysed {
  const { stopWords, elided } = language.words
  const { negation, numbers } = language.contrasts
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? []
  const stems = new Set<string>()
  const negated = new Set<string>()
  const values: number[] = []
  let negations = 0
  let scope = 0
  for (const word of words) {
    if (/^\p{N}/u.test(word)) {
      const value = Number(word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
      if (Number.isFinite(value)) values.push(value)
      continue
    }
    const folded = fold(word)
    if (numbers[folded] !== undefined && !(folded.length < 4 && stopWords.has(folded))) values.push(numbers[folded])
    if (negation.has(folded)) {
      if (scope < 5) negations++
      scope = 7
    }
    scope--
    if (stopWords.has(folded) || negation.has(folded) || elided.before.has(folded) || folded.length < 2) continue
    const stem = stemOf(word, language)
    stems.add(stem)
    if (scope > 0) negated.add(stem)
  }
  return {
    stems: [...stems],
    numbers: values,
    years: values.filter(value => value >= 1800 && value < 2100 && Number.isInteger(value)),
    percentages: (text.match(/(?<![\p{N},.])\p{N}[\p{N},.]*\s?%/gu) ?? []).map(share => share.replace(/\s/g, '')),
    negations,
    negated,
  }
}

const stemOf = (word: string, language: Language): string => fold(language.words.stem(word))

const unless = (stems: readonly string[], asked: ReadonlySet<string>): readonly string[] => {
  const rest = stems.filter(stem => !asked.has(stem))
  return rest.length ? rest : stems
}

function coverage(stems: readonly string[], others: readonly string[], like: Similarity): number {
  if (!stems.length) return 0
  const best = (stem: string) => others.reduce((most, other) => Math.max(most, like(stem, other)), 0)
  return stems.reduce((sum, stem) => sum + best(stem), 0) / stems.length
}

export type Similarity = (stem: string, other: string) => number

export function similarity(language: Language): Similarity {
  const groups = groupsOf(language).synonyms
  return (stem, other) => {
    if (stem === other) return 1
    const mine = groups.get(stem)
    if (mine && groups.get(other)?.some(group => mine.includes(group))) return 0.8
    return begins(stem, other) ? 0.7 : 0
  }
}

/** One word, or the greater part of both in common from the beginning. */
function begins(stem: string, other: string): boolean {
  if (stem === other) return true
  let common = 0
  while (common < stem.length && stem[common] === other[common]) common++
  return common >= 4 && common >= 0.6 * Math.max(stem.length, other.length)
}

function oppositePairs(
  left: readonly string[],
  right: readonly string[],
  like: Similarity,
  language: Language,
): number {
  const mine = left.filter(stem => !right.some(other => like(stem, other) > 0))
  const theirs = right.filter(stem => !left.some(other => like(stem, other) > 0))
  const has = (stems: readonly string[], pole: ReadonlySet<string>) => stems.some(stem => pole.has(stem))
  return groupsOf(language).opposites.filter(
    ({ one, other }) => (has(mine, one) && has(theirs, other)) || (has(mine, other) && has(theirs, one)),
  ).length
}

interface Groups {
  readonly synonyms: ReadonlyMap<string, readonly number[]>
  readonly opposites: readonly { readonly one: ReadonlySet<string>; readonly other: ReadonlySet<string> }[]
}

const cache = new Map<ContrastRules, Groups>()

function groupsOf(language: Language): Groups {
  const known = cache.get(language.contrasts)
  if (known) return known
  const stems = (words: string) => new Set(words.split(' ').map(word => stemOf(word, language)))
  const synonyms = new Map<string, number[]>()
  language.contrasts.synonyms.forEach((line, group) => {
    for (const stem of stems(line)) synonyms.set(stem, [...(synonyms.get(stem) ?? []), group])
  })
  const opposites = language.contrasts.opposites.map(({ one, other }) => ({ one: stems(one), other: stems(other) }))
  const groups = { synonyms, opposites }
  cache.set(language.contrasts, groups)
  return groups
}
