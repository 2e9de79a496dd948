/** So many days, weeks, months or years away from a date. */
import type { DayPart, TimeUnit } from '../../language/rules/time.ts'
import { asDate, isoOf, numberOf, type Partial, type Resolved } from './anchors.ts'
import { fromDayNumber, isoDay, isoWeek, pad } from './calendar.ts'
import type { Match } from './patterns.ts'

export const steps = ({ offset, sign, n: given }: Match['params'], n: number | 'X' | undefined): number | 'X' => {
  if (offset !== undefined) return offset
  const count = given ?? n ?? 1
  return count === 'X' ? 'X' : (sign ?? 1) * count
}

/** So many units away from a date, as coarse as the unit. */
export function moved(
  base: Partial | null,
  unit: TimeUnit | undefined,
  by: number | 'X',
  part?: DayPart,
): Resolved | null {
  if (!unit) return null
  if (by === 'X') return asDate('PAST_REF')
  if (!base)
    return part ? { type: 'TIME', value: `XXXX-XX-XXT${part}`, date: null } : unit === 'D' ? asDate('XXXX-XX-XX') : null
  const whole = Math.trunc(by)
  const months = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }[unit as 'M' | 'Q' | 'Y' | 'DE' | 'CE']
  if (months) {
    const month = base.year * 12 + (base.month ?? 1) - 1 + Math.round(by * months)
    const date: Partial = { year: Math.floor(month / 12), month: (month % 12) + 1, day: null }
    if (unit === 'M') return base.month ? asDate(isoOf(date), date) : null
    if (unit === 'Q') return base.month ? asDate(`${pad(date.year, 4)}-Q${Math.ceil(date.month! / 3)}`) : null
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
  if (unit === 'W') return asDate(isoWeek(today + 7 * whole))
  if (unit === 'WE') return asDate(`${isoWeek(today + 7 * whole)}-WE`)
  return { type: 'TIME', value: `${isoOf(base)}TXX`, date: null }
}

/** A day, or a part of it. */
export function onDay(number: number, part: DayPart | undefined): Resolved {
  const date = fromDayNumber(number)
  return part ? { type: 'TIME', value: `${isoDay(number)}T${part}`, date } : asDate(isoDay(number), date)
}
