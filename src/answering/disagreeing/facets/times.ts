/** Hours, days and durations of one event that exclude each other, or of which one is the more precise. */
import { contains, type Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { ClaimRules, EventClass } from '../../../language/rules/claims.ts'
import type { Timex } from '../../../reading/reading.ts'
import type { Facet } from '../../answer.ts'
import { type Evidence, type Finding, outletOf } from '../finding.ts'
import { apart, daysOf, equal, type Interval, lengthOf, minutesOf, within } from '../intervals.ts'
import { type Likeness, likeness, type Story, type Told } from '../story.ts'

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

export function timeFindings(story: Story): Finding[] {
  const hours = timed(story, minutesOf, 'TIME')
  const days = timed(story, daysOf, 'DATE')
  const lengths = timed(story, lengthOf, 'DURATION')
  return [
    ...compare(story, 'time-of-day', hours, hourVerdict),
    ...compare(story, 'date', days, dayVerdict),
    ...compare(story, 'duration', lengths, lengthVerdict),
    ...overOrNot(story, days),
  ]
}

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
function nearestEvent({ article, events, timexes }: Told, timex: Timex): EventClass | null {
  const { sequel } = languageOf(article.language).claims
  let best: EventClass | null = null
  let least = Number.POSITIVE_INFINITY
  for (const event of events) {
    // `the end of last week` ends nothing.
    if (empty.has(event.key) || contains(timex, event)) continue
    if (timex.end < event.start && sequel.test(article.text.slice(timex.end, event.start).slice(0, 40))) continue
    const distance = gap(event, timex)
    if (distance < least && !timexes.some(other => gap(event, other) < distance)) [best, least] = [event.key, distance]
  }
  return best
}

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

interface Verdict {
  readonly kind: Finding['kind']
  readonly rule: Finding['rule']
  readonly confidence: number
}

/** `lone`: each article gives one value for the class: they time the same. */
type Judge = (one: Timed, other: Timed, like: Likeness, lone: boolean) => Verdict | null

/** Pairs across articles that date one class of event. */
function compare(story: Story, facet: Facet, values: readonly Timed[], judge: Judge): Finding[] {
  const byClass = new Map<string, Timed[]>()
  for (const value of values) {
    for (const key of value.events) byClass.set(key, [...(byClass.get(key) ?? []), value])
    // Hours of one day may be of one event whatever verb each outlet uses.
    const day = facet === 'time-of-day' && value.days ? `day ${value.days.from}` : null
    if (day) byClass.set(day, [...(byClass.get(day) ?? []), value])
  }
  const done = new Set<string>()
  const findings: Finding[] = []
  for (const members of byClass.values()) {
    const lone = isLone(members)
    for (const [i, one] of members.slice(0, 80).entries())
      for (const other of members.slice(0, i)) {
        const key = `${keyOf(one)} ${keyOf(other)}`
        if (done.has(key) || one.told === other.told || equal(one.interval, other.interval)) continue
        done.add(key)
        const inside = one.told.article === other.told.article
        if (!inside && outletOf(one) === outletOf(other)) continue
        const verdict = judge(one, other, likeness(story, one.told, other.told), lone)
        if (!verdict || (inside && verdict.rule !== 'apart')) continue
        findings.push({
          ...verdict,
          facet,
          kind: inside ? 'internal' : verdict.kind,
          sides: [other, one].map(({ told, span, timex }) => ({ value: timex.value, evidence: [{ told, span }] })),
        })
      }
  }
  return findings
}

function isLone(members: readonly Timed[]): boolean {
  const known = new Map<string, string>()
  return members.every(({ told, timex }) => {
    const other = known.get(told.article.file)
    known.set(told.article.file, timex.value)
    return !other || other === timex.value
  })
}

const keyOf = ({ told, span }: Timed): string => `${told.article.file}:${span.start}`

const hourVerdict: Judge = (one, other, like, lone) => {
  if (one.days && other.days && apart(one.days, other.days)) return null
  if (one.told.article === other.told.article) return null
  if (!apart(one.interval, other.interval)) return null
  // The end of a fire is at another hour than its beginning.
  const goesOn = lasting.some(key => one.activities.includes(key) && other.activities.includes(key))
  if (goesOn && one.events.includes('end') !== other.events.includes('end')) return null
  // A clock time and the part of day it lies in are one report; an hour's difference of two clock times is not.
  const known = one.days && other.days ? 0.15 : 0
  const sure = 0.4 + known + 0.25 * Math.min(1, like.score)
  // Two hours of one day for an event of which a story has one need no more in common.
  const sameEvent = one.events.some(key => other.events.includes(key))
  const unique =
    one.days &&
    other.days &&
    ((lone && sameEvent) || one.events.some(key => single.has(key) && other.events.includes(key)))
  const alike = like.names.length > 1 || (like.names.length > 0 && like.content > 0.1)
  if (!sameEvent && !alike) return null
  return like.names.length || like.content > 0.25 || unique
    ? { kind: 'contradiction', rule: 'apart', confidence: Math.min(0.9, sure) }
    : null
}

/** Events of which there is one in a story. */
const single: ReadonlySet<EventClass> = new Set([
  'take',
  'begin',
  'end',
  'sentence',
  'acquit',
  'vote',
  'win',
  'collide',
  'flood',
  'burn',
  'quake',
  'collapse',
  'explode',
  'close',
  'open',
  'resign',
  'appoint',
  'agree',
  'walkout',
  'leave',
])

const dayVerdict: Judge = (one, other, like) => {
  const related = one.nearest !== null && one.nearest === other.nearest
  if (!related || (!like.names.length && !single.has(one.nearest))) return null
  const days = [one.interval, other.interval]
  const lengths = days.map(({ from, to }) => to - from)
  if (apart(one.interval, other.interval)) {
    const gap = Math.max(one.interval.from - other.interval.to, other.interval.from - one.interval.to)
    const sameGrain = lengths[0] === lengths[1]
    if (!sameGrain || gap > 10 + lengths[0]!) return null
    const least = sameTurn(one, other) ? 0 : single.has(one.nearest!) ? 0.3 : 0.5
    if (like.content < least) return null
    const sure = sameTurn(one, other) ? 0.5 : 0.4
    return { kind: 'contradiction', rule: 'apart', confidence: Math.min(0.85, sure + 0.6 * like.content) }
  }
  const vague = lengths.some(length => length > 0 && length < 40) && lengths.some(length => length === 0)
  const inside = within(one.interval, other.interval) || within(other.interval, one.interval)
  if (!vague || !inside || !single.has(one.nearest!)) return null
  return { kind: 'precision', rule: 'within', confidence: Math.min(0.7, 0.4 + 0.2 * like.score) }
}

/** The beginning or the end of one activity, which the sentence before may name. */
function sameTurn(one: Timed, other: Timed): boolean {
  if (one.nearest !== 'begin' && one.nearest !== 'end') return false
  const activities = other.activities
  return one.activities.some(key => activities.includes(key))
}

const lengthVerdict: Judge = (one, other, like) => {
  const inside = one.told.article === other.told.article
  const same = sameNoun(one, other)
  if (inside) return same ? { kind: 'internal', rule: 'apart', confidence: 0.65 } : null
  if (!apart(one.interval, other.interval)) return null
  if (same && like.names.length) return { kind: 'contradiction', rule: 'apart', confidence: 0.65 }
  const shared = lasting.find(key => one.events.includes(key) && other.events.includes(key))
  if (!shared && (one.nearest === null || one.nearest !== other.nearest)) return null
  const close = like.content > 0.4
  return {
    kind: close ? 'contradiction' : 'precision',
    rule: close ? 'apart' : 'scope',
    confidence: 0.52 + 0.1 * like.score,
  }
}

/** What lasted so long, right after the duration: `plus de 10 années d'absence`, "two days of talks". */
function sameNoun(one: Timed, other: Timed): boolean {
  const noun = ({ told, timex }: Timed) =>
    told.words.filter(
      ({ start, word }) => start >= timex.end && word.length > 3 && told.content.has(stemAt(told, start)),
    )[0]
  const [a, b] = [noun(one), noun(other)]
  return !!a && !!b && a.start - one.timex.end < 12 && b.start - other.timex.end < 12 && a.stem === b.stem
}

const stemAt = ({ words }: Told, start: number): string => words.find(word => word.start === start)?.stem ?? ''

/** What can go on: the fight, the fire, the strike. */
const lasting: readonly EventClass[] = ['fight', 'burn', 'walkout', 'flood', 'march']

/** One article has it over on a day after which another still tells of it. */
function overOrNot(story: Story, days: readonly Timed[]): Finding[] {
  const findings: Finding[] = []
  const ends = days.filter(
    ({ told, interval }) => interval.from === interval.to && told.events.some(({ key }) => key === 'end'),
  )
  for (const end of ends) {
    const activity = lasting.find(key => end.told.events.some(event => event.key === key))
    if (!activity || !/^\d{4}-\d\d-\d\d/.test(end.timex.value)) continue
    for (const told of story.told) {
      if (told.article === end.told.article || told.article.outlet === end.told.article.outlet) continue
      const goesOn = told.events.some(({ key }) => key === activity) && !told.events.some(({ key }) => key === 'end')
      if (!goesOn) continue
      const own = told.timexes.map(daysOf).find(interval => interval && interval.from === interval.to)
      const at = own ?? carriedDays(story, told)
      if (!at || at.from <= end.interval.to || at.from - end.interval.to > 3) continue
      const dating = dated(story, told, at)
      findings.push({
        facet: 'date',
        kind: 'contradiction',
        rule: 'over-or-not',
        confidence: 0.6,
        about: activity,
        sides: [
          { value: end.timex.value, evidence: [{ told: end.told, span: end.span }] },
          {
            value: new Date(at.from * 86_400_000).toISOString().slice(0, 10),
            evidence: [...dating, { told, span: told.sentence }],
          },
        ],
      })
    }
  }
  return findings
}

/** The sentence that the day is carried from. */
function dated(story: Story, told: Told, at: Interval): Evidence[] {
  if (told.timexes.some(timex => daysOf(timex)?.from === at.from)) return []
  const source = story.told
    .filter(other => other.article === told.article && other.passage === told.passage && other.index < told.index)
    .reverse()
    .flatMap(other =>
      other.timexes.filter(timex => daysOf(timex)?.from === at.from).map(timex => ({ told: other, span: timex })),
    )[0]
  return source ? [source] : []
}
