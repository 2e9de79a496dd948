/** Days that share the month of the date beside them: `du 3 au 5 mai`, `May 3-5`. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import { isoOf, type Resolved } from './anchors.ts'
import { daysInMonth } from './calendar.ts'
import type { Found } from './joining.ts'
import type { Match } from './patterns.ts'

export function daysBeside(
  tokens: Tokens,
  { from, to, captures }: Match,
  { date, type }: Resolved,
  rules: TimeRules,
  text: string,
): { before: Found[]; after: Found[] } {
  const none = { before: [], after: [] }
  if (type !== 'DATE' || !date?.day || !captures.month || captures.weekday) return none
  const dayFirst = isDay(tokens.forms[from]!) || tokens.forms[from] === 'le' || tokens.forms[from] === 'the'
  if (dayFirst && rules.rangeJoints.includes(tokens.forms[from - 1] ?? '')) {
    const timex = dayAt(from - 2)
    return timex ? { before: [timex], after: [] } : none
  }
  if (!dayFirst && isDay(tokens.forms[to - 1]!) && rules.rangeJoints.includes(tokens.forms[to] ?? '')) {
    const timex = dayAt(to + 1)
    return timex ? { before: [], after: [timex] } : none
  }
  return none

  function dayAt(at: number): Found | null {
    const form = tokens.forms[at] ?? ''
    if (!isDay(form) || Number(form) > daysInMonth(date!.year, date!.month!)) return null
    const day = { ...date!, day: Number(form) }
    const [start, end] = [tokens.starts[at]!, tokens.ends[at]!]
    return {
      start,
      end,
      text: text.slice(start, end),
      type: 'DATE',
      value: isoOf(day),
      tokensFrom: at,
      tokensTo: at + 1,
      dayless: false,
      date: day,
    }
  }
}

const isDay = (form: string): boolean => /^\d{1,2}$/.test(form) && Number(form) >= 1 && Number(form) <= 31
