/** A date and an hour beside each other are one time. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Timex } from '../reading.ts'
import type { Tokens } from '../tokens.ts'
import { isoOf, type Partial } from './anchors.ts'

/** A timex with the tokens it spans, while a text is being read. */
export interface Found extends Timex {
  readonly tokensFrom: number
  readonly tokensTo: number
  /** An hour or part of day without a day of its own. */
  readonly dayless: boolean
  readonly date: Partial | null
}

/** Words between the two. */
const most = 5

export function joinHours(found: readonly Found[], tokens: Tokens, rules: TimeRules, text: string): Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const both = last && join(last, next, tokens, rules, text)
    if (both) joined[joined.length - 1] = both
    else joined.push(next)
  }
  return joined
}

function join(a: Found, b: Found, tokens: Tokens, rules: TimeRules, text: string): Found | null {
  const between = tokens.forms.slice(a.tokensTo, b.tokensFrom)
  if (between.length > most || !between.every(form => rules.joints.includes(form))) return null
  // A weekday and an hour that a preposition ties to it are two expressions in the French TimeBank; with a date they are one.
  if (between.includes('a') && /^\p{L}+$/u.test(a.text)) return null
  // `at 16:15 UTC, 1 June`, but `at five, Monday's guests`.
  const [day, hour] = b.dayless
    ? [a, b]
    : a.dayless && (!between.includes(',') || (between.length === 1 && /\d/.test(b.text)))
      ? [b, a]
      : [null, null]
  if (!day?.date?.day || !hour || day.type !== 'DATE') return null
  return {
    ...day,
    start: a.start,
    end: b.end,
    text: text.slice(a.start, b.end),
    type: 'TIME',
    value: `${isoOf(day.date)}${hour.value.slice(hour.value.indexOf('T'))}`,
    tokensFrom: a.tokensFrom,
    tokensTo: b.tokensTo,
    dayless: false,
  }
}
