import { readTimes } from './time.ts'

/** The days that a typed date covers, first and last; `null` when it cannot be read. */
export function readDateQuery(text: string, language: string): { from: string; to: string } | null {
  const [first] = readTimes(text, { language, published: null, body: [{ start: 0, end: text.length }] })
  return first ? dayInterval(first.value) : null
}

/** The days that a TIMEX3 date covers; `null` for other values. */
export function dayInterval(value: string): { from: string; to: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? []
  if (!year) return null
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31
  return { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to: `${year}-${month ?? '12'}-${day ?? last}` }
}
