/** What articles of different outlets say alike: the same day, hour or figure for the same event. */
import type { Agreement, Facet } from '../answer.ts'
import { quoteAt } from '../quotes.ts'
import { figuresIn } from './facets/figure.ts'
import { timed } from './facets/timed.ts'
import { type Evidence, outletOf, spread } from './finding.ts'
import { daysOf, equal, type Interval, minutesOf } from './intervals.ts'
import { originsOf } from './origins.ts'
import { likeness, type Story } from './story.ts'

interface Valued extends Evidence {
  readonly facet: Facet
  readonly value: string
  readonly interval: Interval
  readonly about: readonly string[]
}

/** Most outlets first. */
export function agreements(story: Story): Agreement[] {
  const values = [...dates(story), ...hours(story), ...figures(story)]
  const groups: Valued[][] = []
  for (const value of values) {
    const group = groups.find(group => group.some(other => agrees(story, other, value)))
    if (group) group.push(value)
    else groups.push([value])
  }
  return groups
    .map(group => {
      const evidence = spread(group, 4)
      const outlets = [...new Set(group.map(outletOf))]
      return {
        facet: group[0]!.facet,
        value: group[0]!.value,
        outlets,
        origins: originsOf(story, evidence),
        quotes: evidence.map(({ told }) => quoteAt(told.article, told.sentence)),
      }
    })
    .filter(({ outlets }) => outlets.length > 1)
    .sort((a, b) => b.outlets.length - a.outlets.length || a.value.localeCompare(b.value))
}

function agrees(story: Story, a: Valued, b: Valued): boolean {
  if (a.facet !== b.facet || !equal(a.interval, b.interval) || a.told === b.told) return false
  if (!a.about.some(key => b.about.includes(key))) return false
  const like = likeness(story, a.told, b.told)
  return like.names.length > 0 && like.score >= 0.5
}

const dates = (story: Story): Valued[] =>
  timed(story, daysOf, 'DATE').flatMap(({ told, span, interval, timex, events }) =>
    interval.from === interval.to
      ? [{ told, span, interval, facet: 'date' as const, value: timex.value.slice(0, 10), about: events }]
      : [],
  )

const hours = (story: Story): Valued[] =>
  timed(story, minutesOf, 'TIME').map(({ told, span, interval, timex, events }) => ({
    told,
    span,
    interval,
    facet: 'time-of-day' as const,
    value: timex.value,
    about: events,
  }))

const figures = (story: Story): Valued[] =>
  story.told.flatMap(figuresIn).map(({ told, span, interval, quantity, units, nearest }) => ({
    told,
    span,
    interval,
    facet:
      quantity.kind === 'distance'
        ? ('distance' as const)
        : nearest === 'kill' || nearest === 'wound'
          ? ('casualties' as const)
          : ('count' as const),
    value: quantity.text,
    about: [...units],
  }))
