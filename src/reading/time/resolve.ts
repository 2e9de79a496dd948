/** From what an expression means to its TIMEX3 value, by the publication date and the story's last date. */
import type { DayPart, TimeUnit } from '../../language/rules/time.ts'
import type { Timex } from '../reading.ts'
import { dayNumber, daysInMonth, fromDayNumber, isoDay, isoWeek, pad, weekdayOf } from './calendar.ts'
import type { Match } from './patterns.ts'
import type { Tense } from './tense.ts'

/** A calendar date as precise as it is known. */
export interface Partial {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
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

export function resolve(match: Match, anchors: Anchors): Resolved | null {
  return resolvers[match.meaning](match, anchors)
}

const resolvers: Record<Match['meaning'], (match: Match, anchors: Anchors) => Resolved | null> = {
  date: resolveDate,
  weekday: resolveWeekday,
  clock: resolveClock,
  part: ({ params, captures }, anchors) => {
    const part = params.part ?? captures.part
    return part ? timeOn(anchors, part) : null
  },
  shift: ({ params, captures }, { published }) =>
    moved(published, params.unit ?? captures.unit, steps(params, captures.n), params.part ?? captures.part),
  story: ({ params, captures }, { story, storyDay, published }) => {
    const unit = params.unit ?? captures.unit
    const base = (unit === 'Y' || unit === 'M' ? story : storyDay) ?? published
    return moved(base, unit, steps(params, captures.n), params.part ?? captures.part)
  },
  duration: ({ params, captures }) => {
    const unit = params.unit ?? captures.unit ?? captures.units
    const n = params.n ?? captures.n ?? 1
    return unit ? { type: 'DURATION', value: period(n === 'X' ? n : n + (params.plus ?? 0), unit), date: null } : null
  },
  set: resolveSet,
  season: resolveSeason,
  quarter: (match, anchors) => part(match, anchors, 'Q', 4),
  half: (match, anchors) => part(match, anchors, 'H', 2),
  decade: ({ captures }) => asDate(pad(captures.decade!, 3)),
  century: ({ captures, params }, { published }) => {
    const century =
      captures.ord ?? (params.offset !== undefined && published ? Math.floor(published.year / 100) + 1 : null)
    return century ? asDate(pad(century - 1, 2)) : null
  },
  ref: ({ params }) => asDate(params.value!),
  night: (match, anchors) => {
    const first = resolveWeekday({ ...match, params: {} }, anchors)
    const [from, to] = [match.captures.weekday!, match.captures.weekday2!]
    if (!first || (from % 7) + 1 !== to) return null
    return { type: 'TIME', value: `${first.value}TNI`, date: first.date }
  },
}

const asDate = (value: string, date: Partial | null = null): Resolved => ({ type: 'DATE', value, date })

/** `2023`, `2023-11`, `2023-11-14`; what is not known below the year is left out. */
export const isoOf = ({ year, month, day }: Partial): string =>
  `${pad(year, 4)}${month ? `-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}` : ''}`

const numberOf = ({ year, month, day }: Partial): number => dayNumber(year, month ?? 7, day ?? (month ? 15 : 1))

function resolveDate(match: Match, anchors: Anchors): Resolved | null {
  const { captures, params } = match
  const numdate = (captures as { numdate?: [number, number, number] }).numdate
  let { year, month, day } = captures as { year?: number; month?: number; day?: number }
  if (numdate) [year, month, day] = numdate
  if (captures.feast) [month, day] = captures.feast.split('-').map(Number)
  if (day && !month) return bareDay(day, captures.weekday, anchors)
  if (params.years !== undefined && anchors.published) year = anchors.published.year + params.years
  if (!year && month)
    year = yearOf(month, day ?? null, captures.weekday, params.unit ? undefined : params.offset, anchors) ?? undefined
  if (month && day && day > daysInMonth(year ?? 2000, month)) return null
  if (!year) return month ? asDate(`XXXX-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}`) : null
  const date: Partial = { year, month: month ?? null, day: day ?? null }
  if (params.unit === 'W') {
    const last = params.offset === -1
    const number = last
      ? dayNumber(year, month!, daysInMonth(year, month!)) - 6
      : dayNumber(year, month!, 1) + 7 * ((captures.ord ?? 1) - 1)
    return asDate(isoWeek(number), { ...date, day: null })
  }
  const conflict = date.day && captures.weekday ? weekdayConflict(date, captures.weekday) : undefined
  const part = params.part ?? captures.part
  if (part && date.day) return { type: 'TIME', value: `${isoOf(date)}T${part}`, date }
  return { ...asDate(isoOf(date), date), ...(conflict && { conflict }) }
}

const weekdayConflict = (date: Partial, told: number): string | undefined => {
  const real = weekdayOf(numberOf(date))
  return real === told ? undefined : `${isoOf(date)} is weekday ${real}, not ${told}`
}

/** The year that brings a day or month nearest to the publication, on the side that the words or the tense tell. */
function yearOf(
  month: number,
  day: number | null,
  weekday: number | undefined,
  offset: number | undefined,
  { published, story, sentence, tense }: Anchors,
): number | null {
  const base = published ?? story
  if (!base) return null
  if (sentence && published && sentence.year !== published.year && offset === undefined) return sentence.year
  const told = storyYear(month, day, weekday, { story, published })
  if (told !== null && offset === undefined) return told
  if (!base.month) return base.year
  const from = numberOf(base)
  const distance = (year: number): number => dayNumber(year, month, Math.min(day ?? 15, 28)) - from
  const slack = day && base.day ? 0 : 16
  const years = [base.year - 1, base.year, base.year + 1]
  if (offset === 0) return base.year
  if (offset === -1) return years.findLast(year => distance(year) < (base.month === month ? 0 : slack)) ?? base.year
  if (offset === 1 || tense === 'future') return years.find(year => distance(year) >= -slack) ?? base.year
  const nearest = years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best))
  // A verb in the past may belong to another part of the sentence: only a date far ahead gives way to it.
  return tense === 'past' && distance(nearest) > farAhead ? nearest - 1 : nearest
}

/**
 * The year of a story that is told after the fact: the last date's, when it lies elsewhere than the publication and this one
 * follows it closely; or the latest in which the day has the weekday that is told.
 */
function storyYear(
  month: number,
  day: number | null,
  weekday: number | undefined,
  { story, published }: Pick<Anchors, 'story' | 'published'>,
): number | null {
  const fits = (year: number): boolean => !weekday || !day || weekdayOf(dayNumber(year, month, day)) === weekday
  if (story?.month && story.year !== published?.year && fits(story.year)) {
    const gap = dayNumber(story.year, month, day ?? 15) - numberOf(story)
    if (Math.abs(gap) <= farAhead) return story.year
  }
  if (!weekday || !day || !published || fits(published.year)) return null
  return (
    [1, -1, -2, -3, -4]
      .map(years => published.year + years)
      .find(
        year =>
          year <= published.year + 1 &&
          fits(year) &&
          Math.abs(dayNumber(year, month, day) - numberOf(published)) < (year > published.year ? farAhead : 5 * 366),
      ) ?? null
  )
}

/** Days. */
const farAhead = 60

/** `le 14`: in the story's month if it has one, else the nearest to the publication. */
function bareDay(day: number, weekday: number | undefined, { story, published, tense }: Anchors): Resolved | null {
  const base = story?.month ? story : published
  if (!base?.month) return null
  const from = numberOf(base)
  const candidates = [-1, 0, 1].flatMap(step => {
    const month = base.month! + step
    const year = base.year + (month < 1 ? -1 : month > 12 ? 1 : 0)
    const date = { year, month: ((month + 11) % 12) + 1, day }
    return day <= daysInMonth(year, date.month) ? [date] : []
  })
  const fitting = weekday ? candidates.filter(date => weekdayOf(numberOf(date)) === weekday) : candidates
  const from0 = fitting.filter(date => (tense === 'future' ? numberOf(date) >= from : true))
  const best = (from0.length ? from0 : fitting).sort(
    (a, b) => Math.abs(numberOf(a) - from) - Math.abs(numberOf(b) - from),
  )[0]
  return best ? asDate(isoOf(best), best) : null
}

function resolveWeekday({ captures, params }: Match, { published, storyDay, tense }: Anchors): Resolved | null {
  const weekday = captures.weekday!
  const part = params.part ?? captures.part
  if (!published?.day) {
    const value = published?.month ? `${isoOf(published)}-XX` : `XXXX-WXX-${weekday}`
    return part ? { type: 'TIME', value: `${value}T${part}`, date: null } : asDate(value)
  }
  const today = numberOf(published)
  // A story that has come to days after the publication goes on there.
  const ahead = tense === 'future' || (storyDay !== null && numberOf(storyDay) > today)
  const since = (weekdayOf(today) - weekday + 7) % 7
  const back =
    params.offset === -1 ? since || 7 : params.offset === 1 ? since - 7 : ahead && since > 0 ? since - 7 : since
  return onDay(today - back, part)
}

function onDay(number: number, part: DayPart | undefined): Resolved {
  const date = fromDayNumber(number)
  return part ? { type: 'TIME', value: `${isoDay(number)}T${part}`, date } : asDate(isoDay(number), date)
}

function resolveClock({ captures, params }: Match, anchors: Anchors): Resolved | null {
  let hour: number
  let minute = 0
  if (captures.clock) [hour, minute] = captures.clock.split(':').map(Number) as [number, number]
  else hour = params.hour ?? (typeof captures.n === 'number' ? captures.n : -1)
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) return null
  const part = params.part ?? captures.part
  if (part && part !== 'MO' && hour < 12 && !(part === 'NI' && hour < 6)) hour += 12
  return timeOn(anchors, `${pad(hour, 2)}:${pad(minute, 2)}${captures.zone ?? ''}`)
}

/** An hour or part of day on the day that the sentence, the story or the publication gives. */
function timeOn({ sentence, storyDay, published }: Anchors, time: string): Resolved {
  const day = [sentence, storyDay, published].find(date => date?.day) ?? null
  return { type: 'TIME', value: `${day ? isoOf(day) : 'XXXX-XX-XX'}T${time}`, date: null, dayless: true }
}

const steps = ({ offset, sign, n: given }: Match['params'], n: number | 'X' | undefined): number | 'X' => {
  if (offset !== undefined) return offset
  const count = given ?? n ?? 1
  return count === 'X' ? 'X' : (sign ?? 1) * count
}

/** So many units away from a date, as coarse as the unit. */
function moved(base: Partial | null, unit: TimeUnit | undefined, by: number | 'X', part?: DayPart): Resolved | null {
  if (!unit) return null
  if (by === 'X') return asDate('PAST_REF')
  if (!base)
    return part ? { type: 'TIME', value: `XXXX-XX-XXT${part}`, date: null } : unit === 'D' ? asDate('XXXX-XX-XX') : null
  const whole = Math.trunc(by)
  const months = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 }[unit as 'M' | 'Q' | 'Y' | 'DE' | 'CE']
  if (months) {
    const month = base.year * 12 + (base.month ?? 1) - 1 + Math.round(by * months)
    const date: Partial = { year: Math.floor(month / 12), month: (month % 12) + 1, day: null }
    if (unit === 'M') return base.month ? asDate(isoOf(date), date) : null
    if (unit === 'Q') return base.month ? asDate(`${pad(date.year, 4)}-Q${Math.ceil(date.month! / 3)}`) : null
    if (unit === 'DE') return asDate(pad(Math.floor(date.year / 10), 3))
    if (unit === 'CE') return asDate(pad(Math.floor(date.year / 100), 2))
    return asDate(pad(date.year, 4), { year: date.year, month: null, day: null })
  }
  if (!base.day) {
    const known = base.month ? `${isoOf(base)}-XX` : `${pad(base.year, 4)}-XX-XX`
    return unit === 'D' ? asDate(known) : null
  }
  const today = numberOf(base)
  if (unit === 'D') return onDay(today + whole, part)
  if (unit === 'W') return asDate(isoWeek(today + 7 * whole))
  if (unit === 'WE') return asDate(`${isoWeek(today + 7 * whole)}-WE`)
  return { type: 'TIME', value: `${isoOf(base)}TXX`, date: null }
}

/** TIMEX3 duration: `P2D`, `PT30M`, `PXY`; decades and centuries in years. */
export function period(n: number | 'X', unit: TimeUnit): string {
  const scale = unit === 'DE' ? 10 : unit === 'CE' ? 100 : 1
  const count = n === 'X' ? 'X' : String(n * scale)
  const designator = scale > 1 ? 'Y' : unit
  return unit === 's' || unit === 'm' || unit === 'h' ? `PT${count}${unit.toUpperCase()}` : `P${count}${designator}`
}

function resolveSet({ params, captures }: Match): Resolved | null {
  const value = captures.weekday
    ? `XXXX-WXX-${captures.weekday}`
    : captures.season
      ? `XXXX-${captures.season}`
      : (params.unit ?? captures.unit ?? captures.units)
        ? period(params.n ?? 1, (params.unit ?? captures.unit ?? captures.units)!)
        : null
  return value ? { type: 'SET', value, date: null } : null
}

/** Months in which a season of the north begins. */
const seasonStarts: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function resolveSeason({ captures, params }: Match, { published, story, tense }: Anchors): Resolved | null {
  const season = captures.season!
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

function part(
  { captures, params }: Match,
  { published, story, tense }: Anchors,
  letter: 'Q' | 'H',
  most: number,
): Resolved | null {
  const ord = captures.ord
  const base = published ?? story
  const year = captures.year ?? base?.year
  if (!ord || ord > most || !year) return null
  // Without a year it is the last that has begun, unless the clause looks ahead.
  const begun = !base?.month || captures.year || params.offset !== undefined || (ord - 1) * (12 / most) < base.month
  const value = year + (params.offset ?? (begun || tense === 'future' ? 0 : -1))
  return asDate(`${pad(value, 4)}-${letter}${ord}`, { year: value, month: null, day: null })
}
