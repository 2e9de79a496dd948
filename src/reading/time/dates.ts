/** Calendar dates and weekdays: what they leave out comes from the story, the publication and the tense. */
import { type Anchors, asDate, isoOf, numberOf, type Partial, type Resolved } from './anchors.ts'
import { dayNumber, daysInMonth, fromDayNumber, isoWeek, pad, weekdayOf } from './calendar.ts'
import { feastDay } from './feasts.ts'
import type { Match } from './patterns.ts'
import { onDay } from './shifts.ts'

export function resolveDate(match: Match, anchors: Anchors): Resolved | null {
  const { captures, params } = match
  const numdate = (captures as { numdate?: [number, number, number] }).numdate
  let { year, month, day } = captures as { year?: number; month?: number; day?: number }
  if (numdate) [year, month, day] = numdate
  if (captures.feast) return resolveFeast(captures.feast, match, anchors)
  if (captures.weekday && month && !day && !numdate) return nthWeekday(match, { month, year }, anchors)
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
    return asDate(isoWeek(date.day ? numberOf(date) : number), { ...date, day: null })
  }
  if (params.unit === 'D') return onDay(dayNumber(year, month!, daysInMonth(year, month!)), undefined)
  const conflict = date.day && captures.weekday ? weekdayConflict(date, captures.weekday) : undefined
  const part = params.part ?? captures.part
  if (part && date.day) {
    // `la nuit du 31 au 1er mai` begins in April.
    const back = typeof captures.n2 === 'number' && captures.n2 < date.day
    const begin = back ? fromDayNumber(dayNumber(year, month! - 1, date.day)) : date
    return { type: 'TIME', value: `${isoOf(begin)}T${part}`, date: begin }
  }
  return { ...asDate(isoOf(date), date), ...(conflict && { conflict }) }
}

/** `the first Tuesday of October`; -1 is the last. */
function nthWeekday(
  { captures, params }: Match,
  { month, year: told }: { month: number; year: number | undefined },
  anchors: Anchors,
): Resolved | null {
  const nth = params.ord ?? captures.ord ?? 0
  const year = told ?? yearOf(month, null, undefined, undefined, anchors)
  if (!year || !nth || nth > 5) return null
  const date: Partial = { year, ...feastDay(`${month}-${captures.weekday}${nth < 0 ? nth : `+${nth}`}`, year) }
  return date.month === month ? asDate(isoOf(date), date) : null
}

/** In the year that is told, or the one whose feast is nearest. A feast that happened once has its year: `2001-09-11`. */
function resolveFeast(feast: string, { captures, params }: Match, anchors: Anchors): Resolved | null {
  if (/^\d{4}-/.test(feast)) return asDate(feast)
  const about = feastDay(feast, captures.year ?? anchors.published?.year ?? 2000)
  const year = captures.year ?? yearOf(about.month, about.day, undefined, params.offset, anchors)
  if (!year) return feast.startsWith('easter') ? null : asDate(`XXXX-${pad(about.month, 2)}-${pad(about.day, 2)}`)
  const date = { year, ...feastDay(feast, year) }
  return asDate(isoOf(date), date)
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
  // What has only just been is meant before what comes almost a year from now, whatever the tense.
  const justBeen = offset !== 1 && years.some(year => distance(year) < 0 && distance(year) > -farAhead)
  if (offset === 1 || (tense === 'future' && !justBeen))
    return years.find(year => distance(year) >= -slack) ?? base.year
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
  // A date that lies shortly ahead is not carried on to a later year that the text has come to.
  const near =
    published && story && story.year > published.year
      ? dayNumber(published.year, month, day ?? 15) - numberOf(published)
      : -1
  if (story?.month && story.year !== published?.year && fits(story.year) && !(near >= 0 && near <= farAhead)) {
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
  const now = published?.day ? numberOf(published) : from
  const from0 = fitting.filter(date => (tense === 'future' ? numberOf(date) >= now : true))
  const best = (from0.length ? from0 : fitting).sort(
    (a, b) => Math.abs(numberOf(a) - from) - Math.abs(numberOf(b) - from),
  )[0]
  return best ? asDate(isoOf(best), best) : null
}

export function resolveWeekday({ captures, params }: Match, { published, storyDay, tense }: Anchors): Resolved | null {
  const weekday = captures.weekday!
  const part = params.part ?? captures.part
  // `on a Monday`: any of them.
  if (params.value)
    return part ? { type: 'TIME', value: `XXXX-WXX-${weekday}T${part}`, date: null } : asDate(`XXXX-WXX-${weekday}`)
  if (!published?.day) {
    const value = published?.month ? `${isoOf(published)}-XX` : `XXXX-WXX-${weekday}`
    return part ? { type: 'TIME', value: `${value}T${part}`, date: null } : asDate(value)
  }
  const today = numberOf(published)
  // A story that has come to days after the publication goes on there.
  const ahead = tense === 'future' || (tense !== 'past' && storyDay !== null && numberOf(storyDay) > today)
  const since = (weekdayOf(today) - weekday + 7) % 7
  const back =
    params.offset === -1 ? since || 7 : params.offset === 1 ? since - 7 : ahead && since > 0 ? since - 7 : since
  return onDay(today - back, part)
}
