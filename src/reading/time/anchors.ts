/** What expressions are resolved against, and what comes out: dates as precise as they are known. */
import type { Timex } from '../reading.ts'
import { dayNumber, pad } from './calendar.ts'
import type { Tense } from './tense.ts'

/** A calendar date as precise as it is known. */
export interface Partial {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** Of a year without a month: `Q3`, `H1`, `SU`. */
  readonly part?: string
}

export interface Anchors {
  readonly published: Partial | null
  /** The last date that the text told, and the last that was a day. */
  readonly story: Partial | null
  readonly storyDay: Partial | null
  /** A day told in the same sentence, for hours. */
  readonly sentence: Partial | null
  /** What the clause speaks of. */
  readonly tense: Tense
}

export interface Resolved {
  readonly type: Timex['type']
  readonly value: string
  readonly conflict?: string
  /** The date, where it can be the story's date for what follows. */
  readonly date: Partial | null
  /** The hour or part of day has no day of its own. */
  readonly dayless?: boolean
}

export const asDate = (value: string, date: Partial | null = null): Resolved => ({ type: 'DATE', value, date })

/** `2023`, `2023-11`, `2023-11-14`, `2023-Q3`; what is not known below the year is left out. */
export const isoOf = ({ year, month, day, part }: Partial): string =>
  `${pad(year, 4)}${part ? `-${part}` : ''}${month ? `-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}` : ''}`

export const numberOf = ({ year, month, day }: Partial): number => dayNumber(year, month ?? 7, day ?? (month ? 15 : 1))
