/** TIMEX3 values and figures as intervals: equal, one within the other, or apart. */
import type { ClaimRules } from '../../language/rules/claims.ts'
import type { Quantity, Timex } from '../../reading/reading.ts'

/** Closed; days since 1970, minutes of a day, minutes of duration, or a figure. */
export interface Interval {
  readonly from: number
  readonly to: number
}

export const apart = (a: Interval, b: Interval): boolean => a.to < b.from || b.to < a.from
export const within = (a: Interval, b: Interval): boolean => a.from >= b.from && a.to <= b.to
export const equal = (a: Interval, b: Interval): boolean => a.from === b.from && a.to === b.to

const day = 86_400_000

/** The days that a DATE or TIME covers; `null` for what has no calendar date. `END`, `START` narrow it to a half. */
export function daysOf({ value, mod }: Timex): Interval | null {
  const whole = calendarDays(value)
  if (!whole || whole.to - whole.from < 2) return whole
  const length = whole.to - whole.from
  if (mod === 'START') return { from: whole.from, to: whole.from + Math.floor(length / 2) }
  // The end of a week begins on its Thursday.
  if (mod === 'END') return { from: whole.to - Math.ceil(length / 2), to: whole.to }
  return whole
}

function calendarDays(value: string): Interval | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value) ?? []
  if (year && date) return from(Date.UTC(+year, +month! - 1, +date), 1)
  if (year && month) return between(Date.UTC(+year, +month - 1, 1), Date.UTC(+year, +month, 1))
  if (year) return between(Date.UTC(+year, 0, 1), Date.UTC(+year + 1, 0, 1))
  const [, weekYear, week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? []
  if (!weekYear) return null
  const fourth = new Date(Date.UTC(+weekYear, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * day + (+week! - 1) * 7 * day
  return weekend ? from(monday + 5 * day, 2) : from(monday, 7)
}

const from = (start: number, days: number): Interval => ({ from: start / day, to: start / day + days - 1 })
const between = (start: number, end: number): Interval => ({ from: start / day, to: end / day - 1 })

const parts: Readonly<Record<string, Interval>> = {
  MO: { from: 300, to: 720 },
  MI: { from: 690, to: 810 },
  AF: { from: 720, to: 1080 },
  EV: { from: 1050, to: 1439 },
  NI: { from: 1200, to: 1740 },
  DT: { from: 360, to: 1200 },
}

/** Minutes of the day; "about" widens by an hour each way, `hours` names shorter parts. `null` without a time of day. */
export function minutesOf({ text, value, mod }: Timex, hours: ClaimRules['hours']): Interval | null {
  const [, part, hour, minute] = /T(?:(MO|MI|AF|EV|NI|DT)|(\d\d)(?::(\d\d))?)/.exec(value) ?? []
  const named =
    part &&
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.find(word => hours[word])
  if (named) return { from: hours[named]![0] * 60, to: hours[named]![1] * 60 }
  if (part) return parts[part]!
  if (!hour) return null
  const at = +hour * 60 + +(minute ?? 0)
  const slack = mod === 'APPROX' ? 60 : 0
  return { from: at - slack, to: at + slack + (minute === undefined ? 59 : 0) }
}

const unitMinutes: Readonly<Record<string, number>> = {
  S: 1 / 60,
  H: 60,
  D: 1440,
  W: 10_080,
  M: 43_830,
  Y: 525_960,
  DE: 5_259_600,
  CE: 52_596_000,
}

/** Minutes of a DURATION; a vague number (`PXD`) is two to ten of its unit, "more than" has no upper end. */
export function lengthOf({ value, mod }: Timex): Interval | null {
  const [, time, number, unit] = /^P(T?)(X|\d+(?:\.\d+)?)(DE|CE|[SMHDWY])/.exec(value) ?? []
  if (!unit) return null
  const one = time && unit === 'M' ? 1 : unitMinutes[unit]!
  if (number === 'X') return { from: 2 * one, to: 10 * one }
  const length = +number! * one
  if (mod === 'MORE_THAN') return { from: length, to: Number.POSITIVE_INFINITY }
  if (mod === 'LESS_THAN') return { from: 0, to: length }
  const slack = mod === 'APPROX' ? 0.25 : 0.1
  return { from: length * (1 - slack), to: length * (1 + slack) }
}

/** The figures that a quantity allows. */
export const figuresOf = ({ value, min, max }: Quantity): Interval | null =>
  value === null && min === null && max === null
    ? null
    : { from: min ?? (max === null ? value! : 0), to: max ?? (min === null ? value! : Number.POSITIVE_INFINITY) }
