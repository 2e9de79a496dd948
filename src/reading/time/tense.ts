/** Whether a clause speaks of what was or of what is to come, by its verbs. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'

export type Tense = 'past' | 'future' | null

const reach = 14

/** The nearest sign before the token within its sentence decides, else the nearest after it. */
export function tenseAround(tokens: Tokens, at: number, rules: TimeRules): Tense {
  for (const step of [-1, 1]) {
    for (let i = at + step, left = reach; i >= 0 && i < tokens.length && left > 0; i += step, left--) {
      const form = tokens.forms[i]!
      if (ends.has(form)) break
      if (rules.future.includes(form) || rules.futureVerb?.test(form)) return 'future'
      if (rules.past.includes(form) || rules.pastVerb?.test(form)) return 'past'
    }
  }
  return null
}

const ends: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n'])
