/** Ends of a range that share what only one of them says: `du 3 au 5 mai`, `May 3-5`, `60 to 90 days`, `5 to 6 p.m.`. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import { isoOf, type Partial, type Resolved } from './anchors.ts'
import { daysInMonth, pad } from './calendar.ts'
import { period } from './durations.ts'
import type { Found } from './joining.ts'
import type { Match } from './patterns.ts'

interface Context {
  readonly tokens: Tokens
  readonly hit: Match
  readonly value: Resolved
  readonly rules: TimeRules
  readonly text: string
}

/** The end before a match and the one after it, where they are numbers alone. */
export function besides(context: Context): { before: Found | null; after: Found | null } {
  const { tokens, hit, value, rules } = context
  const joint = (at: number): boolean => rules.rangeJoints.includes(tokens.forms[at] ?? '')
  if (hit.meaning === 'duration') return { before: joint(hit.from - 1) ? lengthBefore(context) : null, after: null }
  if (hit.meaning === 'clock') return { before: joint(hit.from - 1) ? hourBefore(context) : null, after: null }
  if (value.type !== 'DATE' || !value.date?.day || !hit.captures.month) return { before: null, after: null }
  const first = tokens.forms[hit.from]!
  const dayFirst = isDay(first) || rules.definite.includes(first) || hit.captures.weekday !== undefined
  if (dayFirst && joint(hit.from - 1)) return { before: dayBefore(context), after: null }
  if (!dayFirst && isDay(tokens.forms[hit.to - 1]!) && joint(hit.to))
    return { before: null, after: dayAt(context, hit.to + 1, hit.to + 2) }
  return { before: null, after: null }
}

/** `mardi 4` of `entre le mardi 4 et le mercredi 5 mai`. */
function dayBefore(context: Context): Found | null {
  const { tokens, hit, rules } = context
  const to = hit.from - 1
  const ordinal = rules.ordinalEndings.includes(tokens.forms[to - 1] ?? '') && !tokens.apart(to - 1) ? 1 : 0
  const at = to - 1 - ordinal
  const from = Object.hasOwn(rules.weekdays, tokens.forms[at - 1] ?? '') ? at - 1 : at
  return dayAt(context, at, to, rules.definite.includes(tokens.forms[from - 1] ?? '') ? from - 1 : from)
}

function dayAt(context: Context, at: number, to: number, from = at): Found | null {
  const form = context.tokens.forms[at] ?? ''
  const date = context.value.date!
  if (!isDay(form) || Number(form) > daysInMonth(date.year, date.month!)) return null
  const day: Partial = { ...date, day: Number(form) }
  return foundOf(context, from, to, { type: 'DATE', value: isoOf(day), date: day })
}

/** `60` of `between 60 and 90 days`. */
function lengthBefore(context: Context): Found | null {
  const { tokens, hit, rules } = context
  const { n, unit, units, n2 } = hit.captures
  const at = hit.from - 2
  const low = numberAt(tokens, at, rules)
  const long = unit ?? units
  if (low === null || !long || n2 || typeof n !== 'number' || low >= n || !opened(context, at)) return null
  return foundOf(context, at, at + 1, { type: 'DURATION', value: period(low, long), date: null })
}

/** `5` of `from 5 to 6 p.m.`: in the same half of the day, unless it would come after. */
function hourBefore(context: Context): Found | null {
  const { tokens, value, rules } = context
  const at = context.hit.from - 2
  const low = numberAt(tokens, at, rules)
  const [, day, high] = /^(.+T)(\d\d):/.exec(value.value) ?? []
  if (low === null || low > 24 || !Number.isInteger(low) || !high || !opened(context, at)) return null
  const afternoon = Number(high) > 12 && tokens.forms[context.hit.from] !== high
  const hour = afternoon && low < 12 && low + 12 <= Number(high) ? low + 12 : low
  return foundOf(context, at, at + 1, { type: 'TIME', value: `${day}${pad(hour, 2)}:00`, date: null, dayless: true })
}

/** A number alone is an end of a range behind `from` or `between`, or where only a sign or `to` stands between the two. */
function opened({ tokens, hit, rules }: Context, at: number): boolean {
  const joint = tokens.forms[hit.from - 1]!
  return rules.rangeOpeners.includes(tokens.forms[at - 1] ?? '') || !rules.numberJoints.includes(joint)
}

function numberAt(tokens: Tokens, at: number, rules: TimeRules): number | null {
  const form = tokens.forms[at] ?? ''
  if (/^\d{1,3}$/.test(form) && (tokens.apart(at) || !/^[\p{L}.,$€£/-]$/u.test(tokens.forms[at - 1]!)))
    return Number(form)
  return Object.hasOwn(rules.numbers, form) ? rules.numbers[form]! : null
}

function foundOf({ tokens, text }: Context, from: number, to: number, value: Resolved): Found {
  const [start, end] = [tokens.starts[from]!, tokens.ends[to - 1]!]
  const { type, value: timex, date, dayless = false } = value
  return { start, end, text: text.slice(start, end), type, value: timex, tokensFrom: from, tokensTo: to, dayless, date }
}

/** `mars` of `de mars à mai 2019`: the year that the second end says is the first one's too, or the one after it. */
export function withYear(first: Found, { tokens, hit, value, rules }: Context): Found {
  const { year, month } = hit.captures
  const { date } = first
  if (!year || !month || first.type !== 'DATE' || !date?.month || /\d{4}/.test(first.text)) return first
  if (!value.date || first.tokensTo !== hit.from - 1) return first
  if (!rules.rangeJoints.includes(tokens.forms[first.tokensTo]!)) return first
  const shared: Partial = { ...date, year: date.month > month ? year - 1 : year }
  const { conflict: _, ...rest } = first
  return { ...rest, date: shared, value: isoOf(shared) }
}

const isDay = (form: string): boolean => /^\d{1,2}$/.test(form) && Number(form) >= 1 && Number(form) <= 31
