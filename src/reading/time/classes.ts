/** What stands in a pattern's `<…>`: months, numbers, clock times, each read from one token or a few. */
import type { Tokens } from '../tokens.ts'
import { readClock, readZone } from './clocks.ts'
import type { ClassReader, Lexicon, Taken } from './lexicon.ts'
import { digits, ordinalDigits, readNumber } from './numerals.ts'

const fromTable =
  (name: string): ClassReader =>
  (tokens, at, { tables, capitalised }) => {
    const form = tokens.forms[at]!
    const value = tables[name]!.get(form)
    if (value === undefined || (capitalised.has(form) && !tokens.capital(at))) return null
    return { value, next: at + 1 }
  }

export const classes: Readonly<Record<string, ClassReader>> = {
  month: fromTable('month'),
  weekday: fromTable('weekday'),
  season: fromTable('season'),
  part: (tokens, at, lexicon) => {
    const value = at + 2 < tokens.length && lexicon.tables.part!.get(tokens.forms.slice(at, at + 3).join(' '))
    return value ? { value, next: at + 3 } : fromTable('part')(tokens, at, lexicon)
  },
  unit: fromTable('unit'),
  weekdays: fromTable('weekdays'),
  tens: fromTable('tens'),
  /** A unit of the calendar in the singular, longer than a day. */
  period: fromTable('period'),
  /** A unit in the singular. */
  one: fromTable('one'),
  /** A unit in the plural. */
  units: fromTable('units'),
  zone: readZone,
  feast: (tokens, at, { feasts }) => {
    const known = feasts.get(tokens.forms[at]!)
    const found = known?.find(([words]) => words.every((word, i) => tokens.forms[at + i] === word))
    return found ? { value: found[1], next: at + found[0].length } : null
  },
  roman: fromTable('roman'),
  ord: (tokens, at, lexicon) => fromTable('ord')(tokens, at, lexicon) ?? ordinalDigits(tokens, at, lexicon),
  day: (tokens, at, lexicon) => {
    const ordinal = ordinalDigits(tokens, at, lexicon)
    const value = ordinal ? Number(ordinal.value) : digits(tokens, at, 2)
    // `31/10` is no 31st.
    if (!ordinal && tokens.forms[at + 1] === '/' && !tokens.apart(at + 1)) return null
    return value !== null && value >= 1 && value <= 31 ? { value, next: ordinal?.next ?? at + 1 } : null
  },
  year: (tokens, at) => {
    const value = digits(tokens, at, 4)
    return value !== null && value >= 1000 && value < 2200 ? { value, next: at + 1 } : null
  },
  year2: (tokens, at) => {
    const value = digits(tokens, at, 2)
    if (value === null || tokens.forms[at]!.length !== 2 || tokens.apart(at)) return null
    return { value: value + (value < 30 ? 2000 : 1900), next: at + 1 }
  },
  /** `1990` of `1990s`, `90` of `'90s`. */
  decade: (tokens, at) => {
    const form = tokens.forms[at]!
    if (!/^(?:1[0-9]|20)?\d0$/.test(form)) return null
    return { value: form.length === 4 ? Number(form) / 10 : 190 + Number(form) / 10, next: at + 1 }
  },
  fourdigits: (tokens, at) => {
    const form = tokens.forms[at]!
    return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(form)
      ? { value: `${form.slice(0, 2)}:${form.slice(2)}`, next: at + 1 }
      : null
  },
  n: readNumber,
  /** Behind the hour: `30`, `trente`, but not `deux`, which counts something else. */
  minute: (tokens, at, lexicon) => {
    const taken = readNumber(tokens, at, lexicon)
    const minute = Number(taken?.value)
    return /^[0-5]\d$/.test(tokens.forms[at]!) || (minute % 5 === 0 && minute > 0 && minute < 60) ? taken : null
  },
  clock: readClock,
  numdate: readNumericDate,
  /** `31/10` in French, `10/31` in English, as a `numdate` without a year. */
  daymonth: (tokens, at, { rules }) => {
    const [first, second] = [digits(tokens, at, 2), tokens.forms[at + 1] === '/' ? digits(tokens, at + 2, 2) : null]
    if (!first || !second || tokens.apart(at + 1) || tokens.apart(at + 2)) return null
    if (tokens.forms[at + 3] === '/' && !tokens.apart(at + 3)) return null
    const [day, month] = rules.dayFirst || first > 12 ? [first, second] : [second, first]
    return day <= 31 && month <= 12 ? { value: [undefined, month, day], next: at + 3 } : null
  },
}

/** `2023-11-14`, `14/11/2023`, `11/14/23`, `14.11.2023`. */
function readNumericDate(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const dotted = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d\d)\.(\d\d)\.(\d\d))$/.exec(tokens.forms[at]!)
  const parts = dotted
    ? dotted.slice(1).filter(part => part !== undefined)
    : [tokens.forms[at], tokens.forms[at + 2], tokens.forms[at + 4]].map(part => part ?? '')
  const next = dotted ? at + 1 : at + 5
  if (!dotted) {
    const [one, two] = [tokens.forms[at + 1], tokens.forms[at + 3]]
    if (one !== two || (one !== '/' && one !== '-')) return null
    for (let i = at + 1; i < next; i++) if (tokens.apart(i)) return null
  }
  if (parts.some(part => !/^\d{1,4}$/.test(part))) return null
  const [a, b, c] = parts.map(Number) as [number, number, number]
  if (parts[0]!.length === 4) return inRange(a, b, c) ? { value: [a, b, c], next } : null
  if (tokens.forms[at + 1] === '-' && !dotted) return null
  const year = parts[2]!.length === 2 ? c + (c < 50 ? 2000 : 1900) : c
  const [day, month] = rules.dayFirst || a > 12 ? [a, b] : [b, a]
  if (inRange(year, month, day)) return { value: [year, month, day], next }
  return inRange(year, day, month) ? { value: [year, day, month], next } : null
}

const inRange = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
