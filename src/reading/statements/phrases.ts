/** Noun phrases beside a verb, and the adjuncts between it and what depends on it, found without a parser. */
import { adjunctsOf } from './adjuncts.ts'
import type { Frame, Range } from './frame.ts'
import { phrasesAt } from './phrases-at.ts'
import { phrasesBefore } from './phrases-before.ts'
import { wordsOf } from './words.ts'

export interface Phrases {
  /** The noun phrase that ends before token `to`, not before `floor`; apposition between commas included. */
  before(to: number, floor: number): Range | null
  /** The noun phrase that starts at token `from`, not after `ceiling`. */
  at(from: number, ceiling: number): Range | null
  /** Skips times, addressees and occasions after a verb: the token after them. */
  afterAdjuncts(from: number, ceiling: number): number
}

export function phrasesOf(frame: Frame): Phrases {
  const words = wordsOf(frame)
  return { before: phrasesBefore(frame, words), at: phrasesAt(frame, words), afterAdjuncts: adjunctsOf(frame, words) }
}
