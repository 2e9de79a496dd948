/** What stands in a pattern's `<…>`: months, numbers, clock times, each read from one token or a few. */
import type { DayPart, TimeRules, TimeUnit } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'

export interface Captures {
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly weekday?: number
  readonly weekday2?: number
  readonly weekdays?: number
  readonly season?: string
  readonly part?: DayPart
  readonly unit?: TimeUnit
  /** `X`: a number that is not told. */
  readonly n?: number | 'X'
  readonly ord?: number
  readonly decade?: number
  readonly tens?: number
  readonly clock?: string
  readonly zone?: string
  readonly feast?: string
  readonly units?: TimeUnit
  readonly period?: TimeUnit
}

export interface Lexicon {
  readonly rules: TimeRules
  /** The classes that a word may begin. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** The classes that digits may begin. */
  readonly numeric: ReadonlySet<string>
  readonly capitalised: ReadonlySet<string>
  readonly tables: Readonly<Record<string, ReadonlyMap<string, unknown>>>
  /** By their first word, the longest first. */
  readonly feasts: ReadonlyMap<string, readonly (readonly [words: readonly string[], day: string])[]>
}

export function lexiconOf(rules: TimeRules): Lexicon {
  const table = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record))
  const numbers = new Map<string, unknown>([
    ...Object.entries(rules.numbers),
    ...rules.vagueNumbers.map(word => [word, 'X'] as const),
  ])
  const tables = {
    month: table(rules.months),
    weekday: table(rules.weekdays),
    weekdays: table(rules.weekdaysAgain),
    tens: table(rules.decades),
    season: table(rules.seasons),
    part: table(rules.parts),
    unit: table(rules.units),
    units: new Map(Object.entries(rules.units).filter(([word]) => /[sx]$/.test(word))),
    period: new Map(
      Object.entries(rules.units).filter(([word, unit]) => calendar.has(unit) && !(word.slice(0, -1) in rules.units)),
    ),
    n: numbers,
    ord: table(rules.ordinals),
    zone: table(rules.zones),
    roman: romans,
  }
  const words = new Map<string, Set<string>>()
  for (const [name, entries] of Object.entries(tables))
    for (const word of entries.keys()) words.set(word, (words.get(word) ?? new Set()).add(name))
  const feasts = feastsOf(rules)
  for (const word of feasts.keys()) words.set(word, (words.get(word) ?? new Set()).add('feast'))
  return {
    rules,
    words,
    feasts,
    numeric: new Set(['day', 'year', 'year2', 'n', 'ord', 'decade', 'clock', 'numdate', 'fourdigits', 'feast']),
    capitalised: new Set(rules.capitalised),
    tables,
  }
}

/** Singular units of a calendar: a day has a pattern of its own. */
const calendar: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['W', 'M', 'Q', 'Y', 'DE', 'CE'])

function feastsOf({ feasts }: TimeRules): Lexicon['feasts'] {
  const byFirst = new Map<string, [string[], string][]>()
  for (const [name, day] of Object.entries(feasts)) {
    const words = name.split(' ')
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), [words, day]])
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length)
  return byFirst
}

type Taken = { readonly value: unknown; readonly next: number }
type ClassReader = (tokens: Tokens, at: number, lexicon: Lexicon) => Taken | null

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
  part: fromTable('part'),
  unit: fromTable('unit'),
  weekdays: fromTable('weekdays'),
  tens: fromTable('tens'),
  /** A unit of the calendar in the singular, longer than a day. */
  period: fromTable('period'),
  /** A unit in the plural. */
  units: fromTable('units'),
  zone: fromTable('zone'),
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
  clock: readClock,
  numdate: readNumericDate,
}

function digits(tokens: Tokens, at: number, most: number): number | null {
  const form = tokens.forms[at]!
  return form.length <= most && (most < 4 || form.length === 4) && /^\d+$/.test(form) ? Number(form) : null
}

function ordinalDigits(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const value = digits(tokens, at, 2)
  if (value === null || tokens.apart(at + 1) || !rules.ordinalEndings.includes(tokens.forms[at + 1] ?? '')) return null
  return { value, next: at + 2 }
}

/** `15`, `2.5`, `1,5`, `twenty-five`, `quatre-vingt-dix`, `two and a half`, `several`; at most eight tokens. */
function readNumber(tokens: Tokens, at: number, { rules, tables }: Lexicon): Taken | null {
  const form = tokens.forms[at]!
  if (tokens.isNumber(at)) {
    const grouped = groupedDigits(tokens, at)
    if (grouped) return grouped
    const value = Number(rules.groups.test(form) ? form.replace(/\D/g, '') : form.replace(',', '.'))
    // Four digits of our time are a year.
    const isYear = /^(?:19|20)\d\d$/.test(form)
    return Number.isFinite(value) && form.length <= 9 && !isYear
      ? { value: Math.round(value * 100) / 100, next: at + 1 }
      : null
  }
  const first = tables.n!.get(form)
  if (first === undefined) return null
  if (first === 'X') return { value: 'X', next: at + 1 }
  let total = first as number
  let next = at + 1
  for (let steps = 0; steps < 4; steps++) {
    const joint = tokens.forms[next] === '-' || rules.numberJoints.includes(tokens.forms[next] ?? '') ? 1 : 0
    const more = tables.n!.get(tokens.forms[next + joint] ?? '')
    if (typeof more !== 'number') break
    if (more === 0.5 ? !joint : !fits(total, more, joint > 0)) break
    total = more >= 20 && more > total ? total * more : total + more
    next += joint + 1
  }
  return { value: total, next }
}

/** `1 500`, `12 000`: groups of three digits, one space apart. */
function groupedDigits(tokens: Tokens, at: number): Taken | null {
  if (!/^\d{1,3}$/.test(tokens.forms[at]!)) return null
  let next = at + 1
  while (/^\d{3}$/.test(tokens.forms[next] ?? '') && tokens.starts[next]! - tokens.ends[next - 1]! === 1) next++
  return next === at + 1 ? null : { value: Number(tokens.forms.slice(at, next).join('')), next }
}

/** Whether a number word goes on with another: `twenty five`, `deux cents`, `quatre vingt dix`, not `two three`. */
function fits(total: number, more: number, joined: boolean): boolean {
  if (more >= 100) return total < more
  if (more === 20) return total === 4
  if (total < 20 || more >= 20) return false
  // French counts on to nineteen after 60 and 80; elsewhere only ones follow tens.
  return total % 20 === 0 ? joined || more < 10 : total % 10 === 0 && more < 10
}

/** `18:00`, `7:30 p.m.`, `7 pm`, `14 h 30`, `14h`, `7 o'clock`: `HH:MM`, an hour alone without a sign of its own is none. */
function readClock(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const form = tokens.forms[at]!
  const parts = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?$/.exec(form)
  if (!parts) return null
  let hour = Number(parts[1])
  let minute = Number(parts[2] ?? 0)
  let next = at + 1
  let sure = form.includes(':')
  if (!parts[2] && rules.clock.hour.includes(tokens.forms[next] ?? '')) {
    sure = true
    next++
    if (/^[0-5]\d$/.test(tokens.forms[next] ?? '') && tokens.starts[next]! - tokens.ends[next - 1]! <= 1) {
      minute = Number(tokens.forms[next])
      next++
    }
  }
  const half = halfOfDay(tokens, next, rules)
  if (half) {
    if (hour > 12 || hour < 1) return null
    hour = (hour % 12) + (half.pm ? 12 : 0)
    next = half.next
    sure = true
  } else if (tokens.forms[next] === 'o' && tokens.forms[next + 2] === 'clock') {
    next += 3
    sure = true
  }
  if (!sure || hour > 24 || minute > 59) return null
  return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, next }
}

/** `am`, `a.m.`, `pm`, `p.m.` */
function halfOfDay(tokens: Tokens, at: number, { clock }: TimeRules): { pm: boolean; next: number } | null {
  const form = tokens.forms[at] ?? ''
  if (clock.am.includes(form) || clock.pm.includes(form)) return { pm: clock.pm.includes(form), next: at + 1 }
  if (tokens.forms[at + 1] !== '.' || tokens.forms[at + 2] !== 'm') return null
  const whole = `${form}m`
  if (!clock.am.includes(whole) && !clock.pm.includes(whole)) return null
  return { pm: clock.pm.includes(whole), next: tokens.forms[at + 3] === '.' ? at + 4 : at + 3 }
}

/** `2023-11-14`, `14/11/2023`, `11/14/23`, `14.11.2023`. */
function readNumericDate(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(tokens.forms[at]!)
  const parts = dotted
    ? dotted.slice(1)
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

const romans: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .flatMap((roman, i) => ['e', 'eme', ''].map(ending => [roman + ending, i + 1] as const)),
)
