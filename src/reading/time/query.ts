/** Dates as somebody types them, and the days that a TIMEX3 value covers. */
import { dayNumber, daysInMonth, isoDay, mondayOf } from './calendar.ts'
import { readTimes } from './time.ts'

export interface DayInterval {
  /** `YYYY-MM-DD`, first and last day. */
  readonly from: string
  readonly to: string
}

/**
 * The days that a typed date covers (`14 November 2023`, `mi-novembre 2023`, `last week of October 2023`, `between 3 and 5 May
 * 2021`, `2023-11`); `null` when there is no date in it. `today`: what relative dates count from (`YYYY-MM-DD`), `null` if nothing.
 */
export function readDateQuery(text: string, language: string, today: string | null = null): DayInterval | null {
  const timexes = readTimes(text, { language, published: today, body: [{ start: 0, end: text.length }] })
  const spans = timexes.flatMap(({ value, mod }) => {
    const interval = dayInterval(value)
    return interval ? [mod ? within(interval, mod) : interval] : []
  })
  if (!spans.length) return null
  return {
    from: spans.map(({ from }) => from).sort()[0]!,
    to: spans
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
  }
}

/** The days that a TIMEX3 date or time covers; `null` for other values. */
export function dayInterval(value: string): DayInterval | null {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? []
  if (!year) return decade(value)
  const y = Number(year)
  if (!rest || /^X/.test(rest)) return days(dayNumber(y, 1, 1), dayNumber(y, 12, 31))
  const [, week, weekend] = /^W(\d\d)(-WE)?$/.exec(rest) ?? []
  if (week) {
    const monday = mondayOf(y, Number(week))
    return days(monday + (weekend ? 5 : 0), monday + 6)
  }
  const months = partOfYear(rest)
  if (months) return days(dayNumber(y, months[0], 1), dayNumber(y, months[0] + months[1], 1) - 1)
  const [, month, day] = /^(\d\d)(?:-(\d\d|XX))?/.exec(rest) ?? []
  if (!month) return null
  const m = Number(month)
  if (day && day !== 'XX') return days(dayNumber(y, m, Number(day)), dayNumber(y, m, Number(day)))
  return days(dayNumber(y, m, 1), dayNumber(y, m, daysInMonth(y, m)))
}

const days = (from: number, to: number): DayInterval => ({ from: isoDay(from), to: isoDay(to) })

const decade = (value: string): DayInterval | null =>
  /^\d{3}$/.test(value) ? { from: `${value}0-01-01`, to: `${value}9-12-31` } : null

/** First month and number of months: quarters, halves, seasons of the north. */
function partOfYear(rest: string): [number, number] | null {
  const [, letter, number] = /^([QH])(\d)$/.exec(rest) ?? []
  if (letter) return letter === 'Q' ? [(Number(number) - 1) * 3 + 1, 3] : [(Number(number) - 1) * 6 + 1, 6]
  return ({ SP: [3, 4], SU: [6, 4], FA: [9, 4], WI: [12, 3] } as Record<string, [number, number]>)[rest] ?? null
}

/** The first, middle or last third. */
function within({ from, to }: DayInterval, mod: string): DayInterval {
  const [first, last] = [from, to].map(day => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return dayNumber(year, month, date)
  }) as [number, number]
  const third = Math.round((last - first + 1) / 3)
  if (mod === 'START') return days(first, first + third)
  if (mod === 'MID') return days(first + third, last - third)
  return mod === 'END' ? days(last - third, last) : { from, to }
}
