/** From what an expression means to its TIMEX3 value, by the publication date and the story's last date. */
import type { TimeUnit } from '../../language/rules/time.ts'
import { type Anchors, asDate, type Resolved } from './anchors.ts'
import { pad } from './calendar.ts'
import { resolveDate, resolveWeekday } from './dates.ts'
import { resolveDuration, resolveSet } from './durations.ts'
import { resolveClock, timeOn } from './hours.ts'
import type { Match } from './patterns.ts'
import { moved, resolveAgain, resolveWeekend, steps } from './shifts.ts'
import { resolvePart, resolveSeason } from './year-parts.ts'

export function resolve(match: Match, anchors: Anchors): Resolved | null {
  return resolvers[match.meaning](match, anchors)
}

const unitOf = (params: Match['params'], captures: Match['captures']): TimeUnit | undefined =>
  params.unit ?? captures.unit ?? captures.one ?? captures.period

/** A day that is counted from one that was not told. */
const unopened = (unit: TimeUnit | undefined): Resolved => asDate(unit && unit in open ? open[unit]! : 'XXXX-XX-XX')

const open: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' }

const resolvers: Record<Match['meaning'], (match: Match, anchors: Anchors) => Resolved | null> = {
  date: resolveDate,
  weekday: resolveWeekday,
  clock: resolveClock,
  part: ({ params, captures }, anchors) => {
    const part = params.part ?? captures.part
    return part ? timeOn(anchors, part) : null
  },
  shift: ({ params, captures }, { published }) =>
    moved(published, unitOf(params, captures), steps(params, captures.n), params.part ?? captures.part),
  story: ({ params, captures }, { story, storyDay, published }) => {
    const unit = unitOf(params, captures)
    const by = steps(params, captures.n)
    const told = unit === 'Y' || unit === 'M' ? story : storyDay
    // What is later is later than something told: nothing is counted on from the publication.
    const part = params.part ?? captures.part
    if ((!told && by > 0) || by === Number.POSITIVE_INFINITY)
      return part ? { type: 'TIME', value: `XXXX-XX-XXT${part}`, date: null } : unopened(unit)
    return moved(told ?? published, unit, by, part)
  },
  duration: resolveDuration,
  set: resolveSet,
  season: resolveSeason,
  quarter: (match, anchors) => resolvePart(match, anchors, 'Q', 4),
  half: (match, anchors) => resolvePart(match, anchors, 'H', 2),
  decade: ({ captures: { decade, tens, n } }) => asDate(pad(decade ?? tens ?? 190 + Number(n) / 10, 3)),
  century: ({ captures, params }, { published }) => {
    const century =
      captures.ord ?? (params.offset !== undefined && published ? Math.floor(published.year / 100) + 1 : null)
    return century ? asDate(pad(century - 1, 2)) : null
  },
  weekend: resolveWeekend,
  fiscal: ({ captures, params }, { published }) => {
    const year = captures.year ?? (published && published.year + (params.offset ?? 0))
    return year ? asDate(`FY${pad(year, 4)}`, { year, month: null, day: null }) : null
  },
  again: ({ params, captures }, anchors) => resolveAgain(params.years!, params.unit ?? captures.period, anchors),
  ref: ({ params }) => asDate(params.value!),
  night: (match, anchors) => {
    const first = resolveWeekday({ ...match, params: {} }, anchors)
    const [from, to] = [match.captures.weekday!, match.captures.weekday2!]
    if (!first || (from % 7) + 1 !== to) return null
    return { type: 'TIME', value: `${first.value}TNI`, date: first.date }
  },
}
