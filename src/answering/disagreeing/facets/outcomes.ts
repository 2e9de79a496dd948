/** Outcomes of which only one can be true: convicted or acquitted, closed or open, up or down. */
import type { EventClass } from '../../../language/rules/claims.ts'
import type { Finding } from '../finding.ts'
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
]

export function outcomeFindings(story: Story): Finding[] {
  return opposites.flatMap(([one, other]) => {
    const tells = (told: Told, key: EventClass) => told.events.some(event => event.key === key)
    const mine = story.told.filter(told => tells(told, one) && !tells(told, other))
    const theirs = story.told.filter(told => tells(told, other) && !tells(told, one))
    for (const a of mine.slice(0, 40))
      for (const b of theirs.slice(0, 40)) {
        if (a.article === b.article || a.article.outlet === b.article.outlet) continue
        const like = likeness(story, a, b)
        const close = like.names.length > 0 && like.content >= 0.35
        if (!close && !ofOneThing(story, a, one, b, other)) continue
        if (differentYears(a, b)) continue
        if (tellsToo(story, a, one, other, like.names) || tellsToo(story, b, other, one, like.names)) continue
        return [
          {
            facet: 'manner' as const,
            kind: 'contradiction' as const,
            rule: 'opposite-ends' as const,
            confidence: Math.min(0.8, Math.max(0.55, 0.4 + 0.5 * like.content)),
            about: `${one} / ${other}`,
            sides: [
              { value: one, evidence: [{ told: a, span: eventSpan(a, one) }] },
              { value: other, evidence: [{ told: b, span: eventSpan(b, other) }] },
            ],
          },
        ]
      }
    return []
  })
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
