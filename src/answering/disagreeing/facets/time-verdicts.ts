/** Whether two values of time of one event exclude each other, or one is the more precise. */
import type { EventClass } from '../../../language/rules/claims.ts'
import type { Finding } from '../finding.ts'
import { apart, within } from '../intervals.ts'
import { sharedThing } from '../setting.ts'
import type { Likeness, Told } from '../story.ts'
import { lasting, type Timed } from './timed.ts'

export interface Verdict {
  readonly kind: Finding['kind']
  readonly rule: Finding['rule']
  readonly confidence: number
}

/** `lone`: each article gives one value for the class: they time the same. */
export type Judge = (one: Timed, other: Timed, like: Likeness, lone: boolean) => Verdict | null

export const hourVerdict: Judge = (one, other, like, lone) => {
  if (one.days && other.days && apart(one.days, other.days)) return null
  if (one.told.article === other.told.article) return null
  if (!apart(one.interval, other.interval)) return null
  // A sentence of several hours tells of several events: the one that stands beside the hour counts.
  if ([one, other].some(isAmongOthers) && (one.nearest === null || one.nearest !== other.nearest)) return null
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

const isAmongOthers = ({ told, timex }: Timed): boolean =>
  told.timexes.some(other => other !== timex && other.type === 'TIME' && other.value !== timex.value)

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

export const dayVerdict: Judge = (one, other, like) => {
  const year = yearVerdict(one, other, like)
  if (year) return year
  const related = one.nearest !== null && one.nearest === other.nearest
  if (!related || (!like.names.length && !single.has(one.nearest))) return null
  const days = [one.interval, other.interval]
  const lengths = days.map(({ from, to }) => to - from)
  if (apart(one.interval, other.interval)) {
    const gap = Math.max(one.interval.from - other.interval.to, other.interval.from - one.interval.to)
    // "on Sunday" without a date: which Sunday is the reader's guess.
    if (gap % 7 === 0 && [one, other].every(({ timex }) => !/\d/.test(timex.text))) return null
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

/** What is built, opened, begun once: of these the years are compared, of one thing named beside both. */
const once: ReadonlySet<EventClass> = new Set(['build', 'open', 'begin'])

function yearVerdict(one: Timed, other: Timed, { names }: Likeness): Verdict | null {
  const years = [one, other].every(({ timex }) => /^\d{4}$/.test(timex.value))
  if (!years || one.told.article === other.told.article || !apart(one.interval, other.interval)) return null
  // "by the end of 2023": the same plan, of the same name.
  const due = [one, other].every(({ timex }) => timex.mod === 'END') && one.nearest === other.nearest
  if (due && one.nearest !== null && names.length) return { kind: 'contradiction', rule: 'apart', confidence: 0.6 }
  if (![one, other].every(({ nearest }) => nearest !== null && once.has(nearest))) return null
  const [mine, theirs] = [one, other].map(({ told, nearest }) => told.events.find(({ key }) => key === nearest)!)
  if (sharedThing(one.told, mine!, other.told, theirs!) === null) return null
  return { kind: 'contradiction', rule: 'apart', confidence: 0.6 }
}

/** The beginning or the end of one activity, which the sentence before may name. */
function sameTurn(one: Timed, other: Timed): boolean {
  if (one.nearest !== 'begin' && one.nearest !== 'end') return false
  const activities = other.activities
  return one.activities.some(key => activities.includes(key))
}

export const lengthVerdict: Judge = (one, other, like) => {
  const inside = one.told.article === other.told.article
  const same = sameNoun(one, other)
  if (inside) return same && isOneTale(one, other, like) ? { kind: 'internal', rule: 'apart', confidence: 0.65 } : null
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

/** Told twice in one article: a name and two words in common, exact lengths, and no sentence passed on several people. */
const isOneTale = (one: Timed, other: Timed, { names, content }: Likeness): boolean =>
  names.length > 0 &&
  content >= 0.2 &&
  one.timex.value !== other.timex.value &&
  one.nearest !== 'sentence' &&
  ![one, other].some(({ timex }) => /^PT?X/.test(timex.value))

/** What lasted so long, right after the duration: `trois mois de grève`, "two days of talks". */
function sameNoun(one: Timed, other: Timed): boolean {
  const noun = ({ told, timex }: Timed) =>
    told.words.filter(
      ({ start, word }) => start >= timex.end && word.length > 3 && told.content.has(stemAt(told, start)),
    )[0]
  const [a, b] = [noun(one), noun(other)]
  return !!a && !!b && a.start - one.timex.end < 12 && b.start - other.timex.end < 12 && a.stem === b.stem
}

const stemAt = ({ words }: Told, start: number): string => words.find(word => word.start === start)?.stem ?? ''
