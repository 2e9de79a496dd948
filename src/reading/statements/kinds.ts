/** Whether words stand in quotation marks wholly, in part, or not at all. */
import { isTerminator } from '../names/sentence-ends.ts'
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'

export function kindOf({ tokens, partner }: Frame, { from, to }: Range): 'direct' | 'indirect' | 'mixed' {
  const { key, kind, shape } = tokens
  let outside = 0
  let quotes = 0
  for (let i = from; i < to; i++) {
    if (partner[i]! > i) {
      quotes++
      i = partner[i]!
    } else if (kind[i] === Kind.word) outside++
  }
  if (!quotes) return 'indirect'
  return outside || isFragment(from, to) ? 'mixed' : 'direct'

  /** A few quoted words that are no sentence: `évoque « une victoire nette »`. */
  function isFragment(from: number, to: number): boolean {
    return partner[from] === to - 1 && to - from < 9 && shape[from + 1] === Shape.lower && !isTerminator(key[to - 2]!)
  }
}
