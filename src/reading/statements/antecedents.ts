/** What a relative clause is about: the last noun phrase before it that can speak. */
import type { Boundaries } from './boundaries.ts'
import type { Frame, Range } from './frame.ts'
import type { Words } from './words.ts'

/** Finds the antecedent of the relative pronoun at a token, not before `floor`. */
export function antecedentsOf(
  frame: Frame,
  words: Words,
  { isBoundary, stepBack }: Boundaries,
): (relative: number, floor: number) => Range | null {
  const { has, hasHead } = words
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key } = tokens
  return antecedent

  function antecedent(relative: number, floor: number): Range | null {
    const end = key[relative - 1] === ',' ? relative - 1 : relative
    return end > floor ? nearest({ from: Math.max(floor, end - 16), to: end }) : null
  }

  /** The last noun phrase of a segment: what a relative clause after it is about; of `la réaction de X` the one who can speak. */
  function nearest({ from, to }: Range): Range | null {
    let start = to
    let best: Range | null = null
    for (let i = to - 1; i >= from - 1; i--) {
      const stop = i < from || (isBoundary(i) && !(key[i] === ')' || partner[i]! >= 0)) || rules.relatives.has(key[i]!)
      if (!stop && (key[i] === ')' || partner[i]! >= 0)) {
        i = stepBack(i) + 1
        continue
      }
      const link = !stop && has(rules.prepositions, i)
      if (!stop && !link) continue
      const first = opening(i + 1, start)
      if (hasHead(first, start) && (!best || ableHead(first, start))) best = { from: first, to }
      start = i
      if (stop || (best && ableHead(best.from, to) && !rules.owners.has(key[i]!) && !hasRoleNear(i, from))) break
    }
    return best
  }

  /** Where the noun phrase begins that ends a segment: its first article after a word that is none of it, times passed over. */
  function opening(from: number, to: number): number {
    let first = from
    while (first < to && has(rules.times, first)) first++
    if (nameAt[first]! >= 0 || words.isCapital(first) || has(nameRules.roles, first)) return first
    for (let i = first; i < to; i++) if (has(nameRules.determiners, i)) return i
    return first
  }

  /** Whether the head of a phrase is a role, an institution, or a person's or group's name. */
  function ableHead(from: number, to: number): boolean {
    let i = from
    while (i < to && has(nameRules.determiners, i)) i++
    for (let at = i; at < to && at < i + 3; at++)
      if (has(nameRules.roles, at) || has(rules.institutions, at)) return true
    const name = names[nameAt[i]!]
    return name !== undefined && name.type !== 'place' && i === from
  }

  function hasRoleNear(i: number, from: number): boolean {
    return words.hasRole(Math.max(from, i - 3), i)
  }
}
