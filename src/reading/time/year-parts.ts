/** Seasons, quarters and halves of a year. */
import { type Anchors, asDate, isoOf, type Partial, type Resolved } from './anchors.ts'
import { pad } from './calendar.ts'
import type { Match } from './patterns.ts'

/** Months in which a season of the north begins. */
const seasonStarts: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function resolveSeason({ captures, params }: Match, { published, story, tense }: Anchors): Resolved | null {
  const season = params.season ?? captures.season!
  const base = published ?? story
  if (captures.year) return asDate(`${pad(captures.year, 4)}-${season}`)
  if (!base) return asDate(`XXXX-${season}`)
  const start = seasonStarts[season]!
  const month = base.month ?? 7
  const begun = month >= start
  const year =
    params.offset === -1
      ? month >= start + 3 || (begun && month > start + 1)
        ? base.year
        : base.year - 1
      : params.offset === 1 || tense === 'future'
        ? begun && month >= start + 3
          ? base.year + 1
          : base.year
        : base.year
  return asDate(`${pad(year, 4)}-${season}`)
}

/** Months. */
const nearEnough = 3

export function resolvePart(
  { captures, params }: Match,
  { published, story, tense }: Anchors,
  letter: 'Q' | 'H',
  most: number,
): Resolved | null {
  const ord = params.ord ?? captures.ord
  const base = published ?? story
  const year = captures.year ?? base?.year
  if (!ord || ord > most || !year) return null
  // Without a year it is the last that has begun, unless the clause looks ahead or the next is nearer.
  const ahead = base?.month ? (ord - 1) * (12 / most) + 1 - base.month : 0
  const last = ahead > 0 && !captures.year && tense !== 'future' && (tense === 'past' || ahead > nearEnough)
  const value = year + (params.offset ?? (last ? -1 : 0))
  const date: Partial = { year: value, month: null, day: null, part: `${letter}${ord}` }
  return asDate(isoOf(date), date)
}
