/** Whether words after a verb of saying are a clause, where no conjunction says so. */
import { Kind } from '../names/tokens.ts'
import type { Frame } from './frame.ts'
import type { VerbGroup } from './verb-groups.ts'

/** "said <the plan would fail>": a subject and a finite verb within the first tokens. */
export function looksLikeClause(
  { tokens, rules, nameRules, partner }: Frame,
  { verb, cue }: VerbGroup,
  from: number,
  to: number,
): boolean {
  const { key, kind } = tokens
  if (to - from < 3 || (kind[from] !== Kind.word && kind[from] !== Kind.number)) return false
  if (rules.prepositions.has(key[from]!) && !cue.bare) return false
  const subject = rules.pronouns.has(key[from]!) || nameRules.determiners.has(key[from]!)
  for (let i = from + 1; i < to && i < from + 24; i++) {
    if (partner[i]! > i) i = partner[i]!
    else if (kind[i] === Kind.word && (rules.verbs.has(key[i]!) || rules.verbal?.test(key[i]!)))
      return !rules.prepositions.has(key[from]!) || i > from + 2
    else if (subject && i === from + 1 && kind[i] === Kind.word && rules.pronouns.has(key[from]!) && /s$/.test(key[i]!))
      return true
  }
  return rules.plain.has(key[verb]!) && to - from >= 4 && !rules.prepositions.has(key[from]!)
}
