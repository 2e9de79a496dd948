/** Whether a clause speaks of what was or of what is to come, by its verbs. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'

export type Tense = 'past' | 'future' | null

const reach = 14
/** Tokens of an expression that stands alone before a comma. */
const fronted = 4

/** The nearest sign before the token within its sentence decides, else the nearest after it. */
export function tenseAround(tokens: Tokens, at: number, rules: TimeRules): Tense {
  const opens = at === 0 || ends.has(tokens.forms[at - 1]!)
  for (const step of [-1, 1]) {
    for (let i = at + step, left = reach; i >= 0 && i < tokens.length && left > 0; i += step, left--) {
      const form = tokens.forms[i]!
      // Behind a comma another clause begins, unless the expression opens the sentence: `In May, the strike had begun`.
      if (ends.has(form) || (step > 0 && !opens && form === ',' && i - at > fronted)) break
      if (rules.future.includes(form) || (rules.futureVerb?.test(form) && !tokens.capital(i))) return 'future'
      // `après-midi`, `ultra-libéral`: part of a longer word.
      if (tokens.forms[i + 1] === '-' && !tokens.apart(i + 1)) continue
      // `should be completed`: what stands before `be` tells.
      if (rules.infinitives.includes(tokens.forms[i - 1] ?? '')) continue
      if (Object.hasOwn(rules.perfect, form) && rules.perfect[form]!.includes(tokens.forms[i - 1] ?? '')) return 'past'
      if (rules.past.includes(form) || rules.pastVerb?.test(form)) return 'past'
    }
  }
  return null
}

const ends: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n'])
