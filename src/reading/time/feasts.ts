/** Feasts: the same day every year, so many days from Easter, or such a weekday of a month. */
import { dayNumber, daysInMonth, fromDayNumber, weekdayOf } from './calendar.ts'

/**
 * Month and day in a year of `12-25`, `easter-2` or `11-4+4` (the fourth Thursday of November; `5-1-1`: the last
 * Monday of May; `11-4+4,1`: the day after that Thursday).
 */
export function feastDay(feast: string, year: number): { month: number; day: number } {
  const [, fromEaster] = /^easter([+-]\d+)$/.exec(feast) ?? []
  if (fromEaster) return fromDayNumber(easter(year) + Number(fromEaster))
  const [, month, second, nth, after] = /^(\d+)-(\d+)(?:([+-]\d+)(?:,(\d+))?)?$/.exec(feast)!.map(Number) as number[]
  const day = nth ? nthWeekday(year, month!, second!, nth) : second!
  return fromDayNumber(dayNumber(year, month!, day) + (after || 0))
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = 1 + ((weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7)
  if (nth > 0) return first + 7 * (nth - 1)
  return first + 7 * Math.floor((daysInMonth(year, month) - first) / 7)
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones & Butcher), as a day number. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}
