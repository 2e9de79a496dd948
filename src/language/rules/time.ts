/** How a language writes times: words with their meaning, and patterns over them. */

/** TIMEX3 designators: second, minute, hour, day, week, month, quarter, year; `WE` weekend, `DE` decade, `CE` century. */
export type TimeUnit = 's' | 'm' | 'h' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE'

/** TIMEX3 parts of day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/**
 * What a match means, before it is resolved against a date:
 * `date` a calendar date, perhaps incomplete · `weekday` · `clock` · `part` a part of an unnamed day · `shift` so many units
 * from the publication (`offset`, or `sign` times the number) · `story` the same from the last date told · `duration` ·
 * `set` · `season` · `quarter` · `half` · `decade` · `century` · `ref` a vague reference (`value`) · `night` from one weekday to the next ·
 * `weekend` the one before or after the publication · `fiscal` a business year · `again` what the story told last, some `years` away.
 */
export type TimeMeaning =
  | 'date'
  | 'weekday'
  | 'clock'
  | 'part'
  | 'shift'
  | 'story'
  | 'duration'
  | 'set'
  | 'season'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'century'
  | 'ref'
  | 'night'
  | 'weekend'
  | 'fiscal'
  | 'again'

export interface TimeParams {
  readonly offset?: number
  readonly sign?: 1 | -1
  readonly unit?: TimeUnit
  readonly n?: number | 'X'
  readonly part?: DayPart
  readonly hour?: number
  readonly value?: string
  readonly season?: Season
  /** Of a quarter or half that is not numbered: the last. */
  readonly ord?: number
  /** Added to the number: `et demi`. */
  readonly plus?: number
  /** The year, counted from the publication's: `May of last year`. */
  readonly years?: number
}

/** TIMEX3 seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type TimeMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN'

/**
 * A pattern is words and classes separated by spaces. `a|b`: either word. `<class>`: a word, number or date of that class.
 * `?` after an element or a closing `)`: optional. `@` before a word: must stand there but is not part of the expression.
 * Words are folded (lower case, no accents); punctuation stands for itself.
 */
export type TimePattern = readonly [pattern: string, meaning: TimeMeaning, params?: TimeParams]

export interface TimeRules {
  readonly months: Readonly<Record<string, number>>
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>
  /** In the plural: every one of them. */
  readonly weekdaysAgain: Readonly<Record<string, number>>
  readonly seasons: Readonly<Record<string, Season>>
  readonly parts: Readonly<Record<string, DayPart>>
  readonly units: Readonly<Record<string, TimeUnit>>
  readonly numbers: Readonly<Record<string, number>>
  /** Numbers that are not told: several, a few. */
  readonly vagueNumbers: readonly string[]
  /** Words between the words of a number: `and`, `et`. */
  readonly numberJoints: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  /** What may stand after the digits of a number of order: `st`, `er`. */
  readonly ordinalEndings: readonly string[]
  readonly zones: Readonly<Record<string, string>>
  /** Words for decades of the last century: `sixties` → 196. */
  readonly decades: Readonly<Record<string, number>>
  /** Words, and the day of the year: `12-25`; days from Easter: `easter-2`; which weekday of a month, -1 the last, and days after it: `11-4+4,1`. */
  readonly feasts: Readonly<Record<string, string>>
  /** Months and weekdays that are other words unless written with a capital, and where the language writes them so. */
  readonly capitalised: readonly string[]
  /** Months that are something else where a sentence begins with them: `Mars`. */
  readonly otherwise: readonly string[]
  /** Words before a decade of somebody's life: `in her 40s`. */
  readonly possessives: readonly string[]
  /** Words before an hour that names a broadcast: `le 20 h`. */
  readonly programmes: readonly string[]
  /** Words before a part of the day that wish it: `good morning`. */
  readonly greetings: readonly string[]
  /** Digits in groups of three: `1,500`. */
  readonly groups: RegExp
  /** Days before months in `03/04/2020`. */
  readonly dayFirst: boolean
  readonly patterns: readonly TimePattern[]
  /** Words before an expression that make it less sharp. */
  readonly before: readonly (readonly [words: string, mod: TimeMod, included: boolean])[]
  /** Words that begin a stretch of time that is known: `over the last two years` is not more than two. */
  readonly definite: readonly string[]
  /** Words between a date and an hour of one expression. */
  readonly joints: readonly string[]
  /** Words between the ends of a range: `to`, `au`. */
  readonly rangeJoints: readonly string[]
  /** Words before the first end of a range: `between`, `de`. */
  readonly rangeOpeners: readonly string[]
  /** Words before a number of four digits that make it a year. */
  readonly beforeYears: readonly string[]
  /** Words that show that the clause speaks of the future. */
  readonly future: readonly string[]
  /** Words, and a form of words, that show that the clause speaks of the past. */
  readonly past: readonly string[]
  readonly pastVerb: RegExp | null
  /** A word that makes a past behind one of these: `il a`, but not `à`. */
  readonly perfect: Readonly<Record<string, readonly string[]>>
  /** Behind them a form of the past tells nothing: `be`, `être`. */
  readonly infinitives: readonly string[]
  /** Endings of verbs in the future; `null` where there are none. */
  readonly futureVerb: RegExp | null
  /** `am`/`pm` and what follows a clock's number. */
  readonly clock: {
    readonly am: readonly string[]
    readonly pm: readonly string[]
    /** `h` of `14 h 30`. */
    readonly hour: readonly string[]
  }
}
