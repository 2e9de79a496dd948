/** The words of a language that stand in a pattern's `<…>`, by class, and what a pattern catches. */
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
  /** The second part of `two years and six months`. */
  readonly n2?: number | 'X'
  readonly unit2?: TimeUnit
  readonly minute?: number | 'X'
  readonly period?: TimeUnit
  readonly one?: TimeUnit
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
    one: new Map(Object.entries(rules.units).filter(([word]) => !(word.slice(0, -1) in rules.units))),
    n: numbers,
    ord: table(rules.ordinals),
    zone: table(rules.zones),
    roman: romans,
  }
  const words = new Map<string, Set<string>>()
  for (const [name, entries] of Object.entries(tables))
    for (const [word = ''] of [...entries.keys()].map(key => key.split(' ')))
      words.set(word, (words.get(word) ?? new Set()).add(name))
  const feasts = feastsOf(rules)
  for (const word of feasts.keys()) words.set(word, (words.get(word) ?? new Set()).add('feast'))
  return {
    rules,
    words,
    feasts,
    numeric: new Set([
      'day',
      'year',
      'year2',
      'n',
      'minute',
      'ord',
      'decade',
      'clock',
      'numdate',
      'daymonth',
      'fourdigits',
      'feast',
    ]),
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

const romans: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .flatMap((roman, i) => ['e', 'eme', ''].map(ending => [roman + ending, i + 1] as const)),
)

/** What a class takes from a token on, and the token after it. */
export type Taken = { readonly value: unknown; readonly next: number }
export type ClassReader = (tokens: Tokens, at: number, lexicon: Lexicon) => Taken | null
