/** The proleptic Gregorian calendar, in days since 1970-01-01 (UTC): no time zones. */

const dayLength = 86_400_000

export const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day) // A thirteenth month is the next January.
  return Math.round(date.getTime() / dayLength)
}

export const fromDayNumber = (number: number): { year: number; month: number; day: number } => {
  const date = new Date(number * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)

/** ISO 8601 week: `2023-W45`. */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4
  const { year } = fromDayNumber(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** Monday of an ISO week. */
export const mondayOf = (year: number, week: number): number => {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

export const isoDay = (number: number): string => {
  const { year, month, day } = fromDayNumber(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')
