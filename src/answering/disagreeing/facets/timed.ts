/** The hours, days and durations of a story, and what each dates. */
import { contains, type Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { ClaimRules, EventClass } from '../../../language/rules/claims.ts'
import type { Timex } from '../../../reading/reading.ts'
import type { Evidence } from '../finding.ts'
import { daysOf, type Interval } from '../intervals.ts'
import type { Story, Told } from '../story.ts'

/** A value of time and what it dates. */
export interface Timed extends Evidence {
  readonly timex: Timex
  readonly interval: Interval
  /** Days of the event, where they are known: of an hour, its day. */
  readonly days: Interval | null
  readonly events: readonly EventClass[]
  /** What goes on, in the sentence or, if it names nothing, in its neighbours. */
  readonly activities: readonly EventClass[]
  /** The class that stands nearest to the expression, if the sentence has one. */
  readonly nearest: EventClass | null
}

/** What can go on: the fight, the fire, the strike. */
export const lasting: readonly EventClass[] = ['fight', 'burn', 'walkout', 'flood', 'march']

/** Classes that say nothing of their own about the event. */
const empty: ReadonlySet<EventClass> = new Set(['announce', 'present', 'welcome', 'pay'])

export function timed(
  story: Story,
  read: (timex: Timex, hours: ClaimRules['hours']) => Interval | null,
  type: 'TIME' | 'DATE' | 'DURATION',
): Timed[] {
  return story.told.flatMap(told =>
    told.timexes.flatMap(timex => {
      if (type === 'DATE' ? timex.type !== 'DATE' && timex.type !== 'TIME' : timex.type !== type) return []
      const interval = read(timex, languageOf(told.article.language).claims.hours)
      // The day of a bare hour is only carried over: it contradicts no other.
      if (!interval || (type === 'DATE' && timex.dayless)) return []
      return [
        {
          told,
          timex,
          span: { start: timex.start, end: timex.end },
          interval,
          days: type === 'DURATION' ? null : (daysOf(timex) ?? carriedDays(story, told)),
          events: eventsOf(story, told),
          nearest: nearestEvent(told, timex),
          activities: activitiesIn(story, told),
        },
      ]
    }),
  )
}

/** The sentence's classes; of one that only announces, those of its neighbours in the paragraph. */
function eventsOf(story: Story, told: Told): EventClass[] {
  const own = [...new Set(told.events.map(({ key }) => key))].filter(key => !empty.has(key))
  return own.length ? own : besides(story, told)
}

const activitiesIn = (story: Story, told: Told): EventClass[] => {
  const own = lasting.filter(key => told.events.some(event => event.key === key))
  return own.length ? own : besides(story, told).filter(key => lasting.includes(key))
}

/** Classes of the sentences before and after, in the paragraph. */
function besides(story: Story, told: Told): EventClass[] {
  return [
    ...new Set(
      story.told
        .filter(other => other.article === told.article && other.passage === told.passage)
        .filter(other => Math.abs(other.index - told.index) === 1)
        .flatMap(({ events }) => events.map(({ key }) => key))
        .filter(key => !empty.has(key)),
    ),
  ]
}

/** An event is dated by the expression nearest to it. */
function nearestEvent({ article, events, timexes, statements }: Told, timex: Timex): EventClass | null {
  const { sequel } = languageOf(article.language).claims
  // "… hit the island, authorities said on Saturday" dates the saying.
  if (statements.some(({ cue }) => cue !== null && timex.start >= cue.end && timex.start - cue.end < 5)) return null
  let best: EventClass | null = null
  let least = Number.POSITIVE_INFINITY
  for (const event of events) {
    // `the end of last week` ends nothing.
    if (empty.has(event.key) || contains(timex, event)) continue
    if (timex.end < event.start && sequel.test(article.text.slice(timex.end, event.start).slice(0, 40))) continue
    const between = article.text.slice(Math.min(event.end, timex.end), Math.max(event.start, timex.start)).slice(0, 40)
    const distance = gap(event, timex) + (/[,;:()]/.test(between) ? pause : 0)
    if (distance < least && !timexes.some(other => gap(event, other) < distance)) [best, least] = [event.key, distance]
  }
  return best
}

/** A comma sets apart as much as two words do. */
const pause = 12

const gap = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end)

/** The last day named in the paragraph before the sentence. */
export function carriedDays(story: Story, told: Told): Interval | null {
  const before = story.told.filter(
    other => other.article === told.article && other.passage === told.passage && other.index < told.index,
  )
  for (const { timexes } of before.reverse()) {
    const days = timexes.map(daysOf).filter(interval => interval !== null && interval.from === interval.to)
    if (days.length) return days.at(-1)!
  }
  return null
}
