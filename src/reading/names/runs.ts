/** Runs of capitalised words that may be names, before anything is known of what they name. */
import { fold } from '../../language/fold.ts'
import { countryOf, isCity, isDemonym } from './gazetteer.ts'
import { endsSentence } from './sentence-ends.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'
import { isGiven } from './types.ts'

/** Tokens `from` to `to` (not included). */
export interface Run {
  readonly from: number
  readonly to: number
  /** Capitals prove nothing here: a single word at the start of a sentence, or a line in capitals throughout. */
  readonly weak: boolean
}

/** Which words of the text are written in lower case somewhere: their capital at the start of a sentence means nothing. */
export function lowerWords(tokens: Tokens): Set<string> {
  const seen = new Set<string>()
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === Kind.word && tokens.shape[i] === Shape.lower) seen.add(tokens.key[i]!)
  return seen
}

export function capitalRuns(tokens: Tokens, lower: ReadonlySet<string>): Run[] {
  const { key, kind, shape, first, start, end, language } = tokens
  const { names, words } = language
  const runs: Run[] = []
  const titleLine = titleLines(tokens)
  let i = 0
  while (i < tokens.count) {
    if (!isCapital(i) || opensNothing(i)) {
      i++
      continue
    }
    let to = i + 1
    for (let next = follow(i, to); next > to; next = follow(i, next)) to = next
    const single = to === i + 1
    const weak = titleLine.has(i) || (first[i]! && single && shape[i] === Shape.capital && lower.has(key[i]!))
    if (!(single && names.never.has(key[i]!)))
      runs.push({ from: i, to, weak: weak || (single && first[i]! && !known(i)) })
    i = to
  }
  return runs

  function isCapital(at: number): boolean {
    return kind[at] === Kind.word && shape[at] !== Shape.lower && key[at]!.length > 1 && !key[at]!.endsWith("'")
  }

  /** A word that has its capital from the sentence it opens. */
  function opensNothing(at: number): boolean {
    if (names.never.has(key[at]!)) return true
    const upper = shape[at] === Shape.upper || shape[at] === Shape.mixed
    if (words.function.has(key[at]!) || names.determiners.has(key[at]!)) return first[at]! || !isCapital(at + 1)
    if (!first[at] || upper) return false
    if (names.titles.has(key[at]!) || names.groups.has(key[at]!)) return false
    if (isCapital(at + 1) && !lower.has(key[at]!)) return words.stopWords.has(fold(key[at]!))
    return words.stopWords.has(fold(key[at]!)) || lower.has(key[at]!) || isDemonym(key[at]!, names.demonyms)
  }

  /** The end of the run once what stands at `at` is joined to it; `at` itself when it cannot be. */
  function follow(from: number, at: number): number {
    if (at >= tokens.count) return at
    if (kind[at] === Kind.word) {
      if (isCapital(at)) return first[at] || names.never.has(key[at]!) ? at : at + 1
      if (
        shape[at] !== Shape.lower &&
        key[at]!.length === 1 &&
        !first[at] &&
        (key[at + 1] === '.' || isCapital(at + 1))
      )
        return at + 1
      return joined(from, at)
    }
    if (
      key[at] === '.' &&
      !endsSentence(tokens, at) &&
      end[at - 1] === start[at] &&
      (isCapital(at + 1) || key[at + 2] === '.')
    )
      return kind[at + 1] === Kind.word ? at + 2 : at
    if (key[at] === '&' && isCapital(at + 1)) return at + 2
    return at
  }

  /** Small words and lower-case adjectives inside a name. */
  function joined(from: number, at: number): number {
    const head = key[from]!
    const inGroup =
      names.groups.has(head) || names.places.has(head) || anyOf(from, at, names.groups) || anyOf(from, at, names.places)
    if (
      inGroup &&
      names.adjective?.test(key[at]!) &&
      !words.function.has(key[at]!) &&
      names.groups.has(key[at - 1]!) &&
      at - from < 4
    )
      return adjectives(at)
    const small = inGroup ? names.joiners : names.particles
    let next = at
    while (next < at + 3 && kind[next] === Kind.word && shape[next] === Shape.lower && small.has(key[next]!)) next++
    if (next === at || !isCapital(next) || first[next] || names.never.has(key[next]!)) return at
    if (inGroup) return next + 1
    const article = names.determiners.has(key[at]!) || names.joiners.has(key[at]!)
    if (!article) return next + 1
    const person = isGiven(head) || isGiven(key[at - 1]!) || (names.titles.has(head) && at - from === 1)
    return person && at - from <= 2 && !countryOf(key[next]!) ? next + 1 : at
  }

  function adjectives(at: number): number {
    let next = at
    while (next < at + 2 && kind[next] === Kind.word && names.adjective!.test(key[next]!)) next++
    return next
  }

  function anyOf(from: number, to: number, among: ReadonlySet<string>): boolean {
    for (let at = from; at < to; at++) if (among.has(key[at]!)) return true
    return false
  }

  function known(at: number): boolean {
    const word = key[at]!
    return shape[at] !== Shape.capital || countryOf(word) !== null || isCity(word) || names.given.has(word)
  }
}

/** The first tokens of runs in lines where nearly every word has a capital: all of the line's tokens. */
function titleLines({ key, kind, shape, count, language }: Tokens): Set<number> {
  const found = new Set<number>()
  let from = 0
  for (let i = 0; i <= count; i++) {
    if (i < count && kind[i] !== Kind.break) continue
    let all = 0
    let capitals = 0
    for (let at = from; at < i; at++) {
      if (kind[at] !== Kind.word || language.words.function.has(key[at]!)) continue
      all++
      if (shape[at] !== Shape.lower) capitals++
    }
    if (all >= 5 && capitals >= 0.75 * all) for (let at = from; at < i; at++) found.add(at)
    from = i + 1
  }
  return found
}
