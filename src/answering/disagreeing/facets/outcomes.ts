/** Outcomes of which only one can be true: convicted or acquitted, closed or open, up or down. */
import type { EventClass } from '../../../language/rules/claims.ts'
import { type Finding, spread } from '../finding.ts'
import { isNegated } from '../negated.ts'
import { sameSetting, sharedThing } from '../setting.ts'
import { differentYears, likeness, type Story, sameDay, type Told } from '../story.ts'

/** Outcomes of which only one can be true of a person, a road, a talk. */
const opposites: readonly (readonly [EventClass, EventClass])[] = [
  ['sentence', 'acquit'],
  ['close', 'open'],
  ['walkout', 'resume'],
  ['close', 'resume'],
  ['rise', 'fall'],
  ['end', 'continue'],
]

export function outcomeFindings(story: Story): Finding[] {
  return opposites.flatMap(([one, other]) => {
    const tells = (told: Told, key: EventClass) => told.events.some(event => event.key === key)
    const mine = story.told.filter(told => tells(told, one) && !tells(told, other))
    const theirs = story.told.filter(told => tells(told, other) && !tells(told, one))
    const pairs = mine
      .slice(0, 40)
      .flatMap(a => theirs.slice(0, 40).flatMap(b => (excludes(story, a, one, b, other) ? [{ a, b }] : [])))
    if (!pairs.length) return []
    const content = Math.max(...pairs.map(({ a, b }) => likeness(story, a, b).content))
    const evidence = (tolds: readonly Told[], key: EventClass) =>
      spread(
        tolds.map(told => ({ told, span: eventSpan(told, key) })),
        3,
      )
    return [
      {
        facet: 'manner' as const,
        kind: 'contradiction' as const,
        rule: 'opposite-ends' as const,
        confidence: Math.min(0.8, Math.max(0.55, 0.4 + 0.5 * content)),
        about: `${one} / ${other}`,
        sides: [
          {
            value: one,
            evidence: evidence(
              pairs.map(({ a }) => a),
              one,
            ),
          },
          {
            value: other,
            evidence: evidence(
              pairs.map(({ b }) => b),
              other,
            ),
          },
        ],
      },
    ]
  })
}

function excludes(story: Story, a: Told, one: EventClass, b: Told, other: EventClass): boolean {
  if (a.article === b.article || a.article.outlet === b.article.outlet || differentYears(a, b)) return false
  if (one !== 'sentence' && writtenApart(a, b)) return false
  const { names, content } = likeness(story, a, b)
  const close = names.length > 0 && content >= 0.35
  if (!close && !ofOneThing(story, a, one, b, other)) return false
  return !tellsToo(story, a, one, other, names) && !tellsToo(story, b, other, one, names)
}

const week = 7 * 86_400_000

/** What is closed, goes on or has risen is so on the day of writing. */
function writtenApart({ article: a }: Told, { article: b }: Told): boolean {
  if (!a.published || !b.published) return false
  return Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) > week
}

/** Of a person, a plant, a line that both sentences name right beside it, in one setting. */
function ofOneThing(story: Story, a: Told, one: EventClass, b: Told, other: EventClass): boolean {
  if (isWished(a, one) || isWished(b, other)) return false
  const setting = sameSetting(story, a, b) || [...a.names].some(name => b.names.has(name))
  return setting && sameDay(a, b) !== -1 && sharedThing(a, eventSpan(a, one), b, eventSpan(b, other)) !== null
}

/** `might close`, `ne fermera pas`: neither has happened nor will. */
const isWished = (told: Told, key: EventClass): boolean => isNegated(told, eventSpan(told, key).at)

const eventSpan = (told: Told, key: EventClass) => told.events.find(event => event.key === key)!

/** An article that tells both tells what came first and what came after. */
const tellsToo = (story: Story, told: Told, key: EventClass, other: EventClass, names: readonly string[]): boolean =>
  story.told.some(
    also =>
      also.article === told.article &&
      also.events.some(event => event.key === other) &&
      names.some(name => also.names.has(name)) &&
      (key === 'sentence' ||
        key === 'acquit' ||
        sharedThing(told, eventSpan(told, key), also, eventSpan(also, other)) !== null),
  )
