/** So many days, weeks, months or years away from a date. */
import type { DayPart, TimeUnit } from '../../language/rules/time.ts'
import { type Anchors, asDate, isoOf, numberOf, type Partial, type Resolved } from './anchors.ts'
import { fromDayNumber, isoDay, isoWeek, pad, weekdayOf } from './calendar.ts'
import type { Match } from './patterns.ts'

/** Infinite where the number is not told. */
export const steps = ({ offset, sign, plus, n: given }: Match['params'], n: number | 'X' | undefined): number => {
  if (offset !== undefined) return offset
  const count = given ?? n ?? 1
  return (sign ?? 1) * (count === 'X' ? Number.POSITIVE_INFINITY : count + (plus ?? 0))
}

/** So many units away from a date, as coarse as the unit. */
export function moved(base: Partial | null, unit: TimeUnit | undefined, by: number, part?: DayPart): Resolved | null {
  if (!unit) return null
  if (by === Number.POSITIVE_INFINITY) return asDate('FUTURE_REF')
  if (by === Number.NEGATIVE_INFINITY) return asDate('PAST_REF')
  if (!base)
    return part ? { type: 'TIME', value: `XXXX-XX-XXT${part}`, date: null } : unit === 'D' ? asDate('XXXX-XX-XX') : null
  const whole = Math.trunc(by)
  const months = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }[unit as 'M' | 'Q' | 'Y' | 'DE' | 'CE']
  if (months) {
    const month = base.year * 12 + (base.month ?? firstMonth(base.part) ?? 1) - 1 + Math.round(by * months)
    const date: Partial = { year: Math.floor(month / 12), month: (month % 12) + 1, day: null }
    if (unit === 'M') return base.month ? asDate(isoOf(date), date) : null
    if (unit === 'Q') {
      const quarter = { ...date, month: null, part: `Q${Math.ceil(date.month! / 3)}` }
      return base.month || base.part ? asDate(isoOf(quarter), quarter) : null
    }
    if (unit === 'DE') return asDate(pad(Math.floor(date.year / 10), 3))
    if (unit === 'CE') return asDate(pad(Math.floor(date.year / 100), 2))
    return asDate(pad(date.year, 4), { year: date.year, month: null, day: null })
  }
  if (!base.day) {
    const known = base.month ? `${isoOf(base)}-XX` : `${pad(base.year, 4)}-XX-XX`
    return unit === 'D' ? asDate(known) : null
  }
  const today = numberOf(base)
  if (unit === 'D') return onDay(today + whole, part)
  // Only whole days can be counted where the hour is not known: `24 hours ago`.
  if (unit === 'h' && by && by % 24 === 0) return onDay(today + by / 24, part)
  if (unit === 'W') return asDate(isoWeek(today + 7 * whole))
  if (unit === 'WE') return asDate(`${isoWeek(today + 7 * whole)}-WE`)
  return { type: 'TIME', value: `${isoOf(base)}TXX`, date: null }
}

/** A day, or a part of it. */
export function onDay(number: number, part: DayPart | undefined): Resolved {
  const date = fromDayNumber(number)
  return part ? { type: 'TIME', value: `${isoDay(number)}T${part}`, date } : asDate(isoDay(number), date)
}

const firstMonth = (part: string | undefined): number | undefined =>
  part?.startsWith('Q') ? Number(part[1]) * 3 - 2 : part?.startsWith('H') ? Number(part[1]) * 6 - 5 : undefined

/** The weekend of the publication's week; the one before it where the clause, or the week's beginning, looks back. */
export function resolveWeekend(_: Match, { published, tense }: Anchors): Resolved | null {
  if (!published?.day) return null
  const today = numberOf(published)
  const weekday = weekdayOf(today)
  const back = weekday < 6 && tense !== 'future' && (tense === 'past' || weekday < 3)
  return asDate(`${isoWeek(today - (back ? 7 : 0))}-WE`)
}

/** What the story told last, years away: `the same month last year`, `the year-earlier quarter`; as coarse as `unit` says. */
export function resolveAgain(
  years: number,
  unit: TimeUnit | undefined,
  { story, published }: Anchors,
): Resolved | null {
  const base = unit === 'Y' ? published : (story ?? published)
  if (!base) return null
  if (unit === 'Q' || unit === 'M') return moved(base, unit, years * (unit === 'Q' ? 4 : 12))
  const date: Partial = { ...base, year: base.year + years, ...(unit && { month: null, day: null }) }
  return asDate(isoOf(date), date)
}
