/** Words before an expression that make it less sharp: `early`, `fin`, `about`, `plus de`. */
import type { TimeMod, TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import type { Resolved } from './anchors.ts'
import type { Match } from './patterns.ts'

const boundary: ReadonlySet<TimeMod> = new Set<TimeMod>(['START', 'MID', 'END'])

/** The longest that fits, and where the expression begins with it. */
export function modifierBefore(
  tokens: Tokens,
  { from, captures }: Match,
  { type, value }: Resolved,
  rules: TimeRules,
): { from: number; mod: TimeMod } | null {
  let best: { from: number; mod: TimeMod } | null = null
  let length = 0
  for (const [words, mod, included] of rules.before) {
    const forms = words.split(' ')
    if (forms.length <= length || forms.length > from) continue
    if (!forms.every((form, i) => tokens.forms[from - forms.length + i] === form)) continue
    // `early 2009`, not `early 14 May`; `about two years`, not `about 2009` or `over the last two years`.
    const fits = boundary.has(mod)
      ? type === 'DATE' && !/^\d{4}-\d\d-\d\d|REF/.test(value)
      : type === 'DURATION' && captures.n !== 'X' && !rules.definite.includes(tokens.forms[from]!)
    if (!fits) continue
    best = { from: included ? from - forms.length : from, mod }
    length = forms.length
  }
  return best
}
