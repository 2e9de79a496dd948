/** Where a walk back through a clause stops: at a mark, a conjunction, a verb. */
import { isTerminator } from '../names/sentence-ends.ts'
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame } from './frame.ts'
import type { Words } from './words.ts'

export interface Boundaries {
  /** Whether a noun phrase that ends after token `i` cannot hold it. */
  isBoundary(i: number): boolean
  isFiniteVerb(i: number): boolean
  isCue(i: number): boolean
  /** The relative pronoun close before the verb at `i`, not before `limit`; -1 for none, or one after a comma. */
  relativeBefore(i: number, limit: number): number
  /** The token before `i`, quotations and brackets taken as one. */
  stepBack(i: number): number
}

export function boundariesOf(
  { tokens, rules, nameRules, partner, nameAt }: Frame,
  { has, according }: Words,
): Boundaries {
  const { key, kind, shape } = tokens
  return { isBoundary, isFiniteVerb, isCue, relativeBefore, stepBack }

  function isBoundary(i: number): boolean {
    // Words quoted in a name are part of the phrase, speech is not: it ends in a mark.
    if (kind[i] === Kind.quote || kind[i] === Kind.break)
      return partner[i]! < 0 || partner[i]! > i || key[i - 1] === ',' || isTerminator(key[i - 1] ?? '')
    if (kind[i] === Kind.mark)
      return !(key[i] === '.' || key[i] === '&' || key[i] === '%' || key[i] === ')' || key[i] === '/')
    if (kind[i] !== Kind.word) return false
    if (has(rules.relatives, i) && !has(rules.conjunctions, i)) return false
    if (has(rules.conjunctions, i)) return true
    // A verb's form may be part of a name.
    if (nameAt[i]! < 0 && (has(rules.verbs, i) || isCue(i) || isFiniteVerb(i))) return true
    if (i > 0 && has(rules.prepositions, i) && according(i - 1)) return true
    return rules.coordinators.has(key[i]!) && !joinsNouns(i)
  }

  function isFiniteVerb(i: number): boolean {
    return rules.finite !== null && kind[i] === Kind.word && shape[i] === Shape.lower && rules.finite.test(key[i]!)
  }

  function isCue(i: number): boolean {
    const cue = kind[i] === Kind.word && shape[i] === Shape.lower ? rules.cues.get(key[i]!) : undefined
    if (!cue || cue.form === 'gerund' || cue.form === 'participle') return false
    return !has(nameRules.determiners, i - 1) && !has(rules.prepositions, i - 1) && !nameRules.roles.has(key[i]!)
  }

  /** "A and B": both sides look like nouns. */
  function joinsNouns(i: number): boolean {
    const after = i + 1
    if (kind[after] === Kind.word && rules.pronouns.has(key[after]!)) return false
    const clause = has(rules.prepositions, after) && !has(nameRules.determiners, after)
    return !clause && !has(rules.adverbs, after) && kind[i - 1] !== Kind.mark
  }

  function relativeBefore(i: number, limit: number): number {
    for (let at = i - 1; at >= limit && at > i - 5; at--) {
      if (has(rules.relatives, at)) return key[at - 1] === ',' ? -1 : at
      if (kind[at] !== Kind.word) return -1
    }
    return -1
  }

  function stepBack(i: number): number {
    const open = partner[i]!
    if (open >= 0 && open < i) return open - 1
    if (key[i] === ')') {
      for (let at = i - 1; at >= 0 && at > i - 16; at--) if (key[at] === '(') return at - 1
    }
    return i - 1
  }
}
