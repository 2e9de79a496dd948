/** Times of the clock, and the zone beside them. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import { pad } from './calendar.ts'
import type { Lexicon, Taken } from './lexicon.ts'

/** `18:00`, `7:30 p.m.`, `7 pm`, `14 h 30`, `14h`, `7 o'clock`: `HH:MM`, an hour alone without a sign of its own is none. */
export function readClock(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const form = tokens.forms[at]!
  const parts = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?$/.exec(form)
  if (!parts) return null
  let hour = Number(parts[1])
  let minute = Number(parts[2] ?? 0)
  let next = at + 1
  let sure = form.includes(':')
  // English writes `15h30` in one word, and `5 h` for a length.
  const spaced = !rules.dayFirst && tokens.apart(next)
  if (!parts[2] && !spaced && rules.clock.hour.includes(tokens.forms[next] ?? '')) {
    sure = true
    next++
    // `12h12:99` is no hour.
    if (/^\d(?!\d$)/.test(tokens.forms[next] ?? '') && !tokens.apart(next)) return null
    if (/^[0-5]\d$/.test(tokens.forms[next] ?? '') && tokens.starts[next]! - tokens.ends[next - 1]! <= 1) {
      minute = Number(tokens.forms[next])
      next++
    }
  }
  const half = halfOfDay(tokens, next, rules)
  if (half) {
    if (hour > 12 || hour < 1) return null
    hour = (hour % 12) + (half.pm ? 12 : 0)
    next = half.next
    sure = true
  } else if (tokens.forms[next] === 'o' && tokens.forms[next + 2] === 'clock') {
    next += 3
    sure = true
  }
  // `24h` is the length of a day.
  if (!sure || (hour === 24 && next - at === 2) || hour > 24 || minute > 59) return null
  return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, next }
}

/** `am`, `a.m.`, `pm`, `p.m.` */
function halfOfDay(tokens: Tokens, at: number, { clock }: TimeRules): { pm: boolean; next: number } | null {
  const form = tokens.forms[at] ?? ''
  if (clock.am.includes(form) || clock.pm.includes(form)) return { pm: clock.pm.includes(form), next: at + 1 }
  if (tokens.forms[at + 1] !== '.' || tokens.forms[at + 2] !== 'm') return null
  const whole = `${form}m`
  if (!clock.am.includes(whole) && !clock.pm.includes(whole)) return null
  return { pm: clock.pm.includes(whole), next: tokens.forms[at + 3] === '.' ? at + 4 : at + 3 }
}

/** `GMT`, `UTC+2`, `(GMT +8)`, `EST`: `Z` or the hours from it. */
export function readZone(tokens: Tokens, at: number, { tables }: Lexicon): Taken | null {
  const open = tokens.forms[at] === '(' ? 1 : 0
  const zone = tables.zone!.get(tokens.forms[at + open] ?? '')
  if (zone === undefined) return null
  let next = at + open + 1
  let value = zone
  const sign = tokens.forms[next]
  const [, hours, minutes] = /^(\d{1,2})(?::?(\d\d))?$/.exec(tokens.forms[next + 1] ?? '') ?? []
  if (zone === 'Z' && (sign === '+' || sign === '-') && hours && Number(hours) <= 14 && !tokens.apart(next + 1)) {
    value = `${sign}${pad(Number(hours), 2)}:${minutes ?? '00'}`
    next += 2
  }
  return { value, next: open && tokens.forms[next] === ')' ? next + 1 : next }
}
