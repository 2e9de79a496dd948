/** Final scores of one match that differ. */
import type { EventClass } from '../../../language/rules/claims.ts'
import { type Finding, outletOf } from '../finding.ts'
import { likeness, type Story } from '../story.ts'

const score = /(?<![\d.,–-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d.,–-]|\s?(?:%|km|ans|years))/u
const sporting: ReadonlySet<EventClass> = new Set(['win', 'score', 'lose'])

/** Final scores (`2-1`) of one match. */
export function scoreFindings(story: Story): Finding[] {
  const scores = story.told.flatMap(told => {
    if (!told.events.some(({ key }) => sporting.has(key))) return []
    const match = score.exec(told.article.text.slice(told.sentence.start, told.sentence.end))
    if (!match) return []
    const start = told.sentence.start + match.index
    const value = [Number(match[1]), Number(match[2])].sort((a, b) => b - a).join('-')
    return [{ told, span: { start, end: start + match[0].length }, value }]
  })
  // The first score of an article is the match's; later ones are half-times and earlier rounds.
  const first = story.articles.flatMap(article => scores.find(({ told }) => told.article === article) ?? [])
  const findings: Finding[] = []
  for (const [i, one] of first.entries())
    for (const other of first.slice(0, i)) {
      if (one.value === other.value || outletOf(one) === outletOf(other)) continue
      if (likeness(story, one.told, other.told).names.length < 2) continue
      findings.push({
        facet: 'count',
        kind: 'contradiction',
        rule: 'apart',
        confidence: 0.75,
        sides: [other, one].map(({ told, span, value }) => ({ value, evidence: [{ told, span }] })),
      })
    }
  return findings
}
