/** One article has it over on a day on which another still tells of it. */
import type { Evidence, Finding } from '../finding.ts'
import { daysOf, type Interval } from '../intervals.ts'
import type { Story, Told } from '../story.ts'
import { carriedDays, lasting, type Timed } from './timed.ts'

export function overOrNot(story: Story, days: readonly Timed[]): Finding[] {
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
