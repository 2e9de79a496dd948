/** Hours, days and durations of one event that exclude each other, or of which one is the more precise. */
import type { Facet } from '../../answer.ts'
import { type Finding, outletOf } from '../finding.ts'
import { daysOf, equal, lengthOf, minutesOf } from '../intervals.ts'
import { likeness, type Story } from '../story.ts'
import { overOrNot } from './over-or-not.ts'
import { dayVerdict, hourVerdict, type Judge, lengthVerdict } from './time-verdicts.ts'
import { type Timed, timed } from './timed.ts'

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

/** Pairs across articles that date one class of event. */
function compare(story: Story, facet: Facet, values: readonly Timed[], judge: Judge): Finding[] {
  const byClass = new Map<string, Timed[]>()
  for (const value of values) {
    for (const key of value.events) byClass.set(key, [...(byClass.get(key) ?? []), value])
    // Hours of one day may be of one event whatever verb each outlet uses.
    // What one outlet has opened another has inaugurated.
    if (facet === 'date' && /^\d{4}$/.test(value.timex.value))
      byClass.set('years', [...(byClass.get('years') ?? []), value])
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
