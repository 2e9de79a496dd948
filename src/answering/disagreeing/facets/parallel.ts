/** Near-identical sentences of two articles, and what one changed: who says it, and what a side is called. */
import type { LabelFamily } from '../../../language/rules/claims.ts'
import { type Evidence, type Finding, speakerAt } from '../finding.ts'
import { likeness, type Story, type Told } from '../story.ts'
import { neutralLabels } from './naming.ts'

/** Share of content in common from which two sentences tell the same thing in the same words. */
const parallel = 0.5

/** Or a smaller share, if it is as many words and two of the events. */
const close = 0.35
const mostly = 6

const shared = (one: Told, other: Told): number => [...one.content].filter(stem => other.content.has(stem)).length

export function parallelFindings(story: Story): Finding[] {
  const findings: Finding[] = []
  for (const [one, other, content] of parallelPairs(story)) {
    const said = attributed(one)
    const own = attributed(other)
    if ((said === null) !== (own === null))
      findings.push({
        facet: 'coverage',
        kind: 'framing',
        rule: 'attributed-or-not',
        confidence: Math.min(0.8, 0.35 + 0.5 * content),
        sides: [
          side(said !== null ? one : other, 'attributed', said ?? own ?? undefined),
          side(said !== null ? other : one, 'own words'),
        ],
      })
    const labels = otherLabel(one, other)
    const judges = labels?.sides.some(({ value }) => !neutralLabels[labels.family as LabelFamily]?.includes(value))
    if (labels && judges)
      findings.push({
        facet: 'naming',
        kind: 'framing',
        rule: 'reworded',
        confidence: Math.min(0.9, 0.5 + 0.5 * content),
        about: labels.family,
        sides: labels.sides.map(({ value, evidence }) => ({ value, evidence: [evidence] })),
      })
  }
  return findings
}

/** Pairs across articles that share a rare word; words in many sentences make no pairs, so this does not grow with the square. */
export function parallelPairs(story: Story): [Told, Told, number][] {
  const byStem = new Map<string, Told[]>()
  for (const told of story.told) for (const stem of told.content) byStem.set(stem, [...(byStem.get(stem) ?? []), told])
  const pairs = new Map<string, [Told, Told, number]>()
  for (const tolds of byStem.values()) {
    if (tolds.length > 12) continue
    for (const [i, one] of tolds.entries())
      for (const other of tolds.slice(i + 1)) {
        if (one.article === other.article || one.article.outlet === other.article.outlet) continue
        const key = `${one.article.file} ${one.index} ${other.article.file} ${other.index}`
        if (pairs.has(key)) continue
        const { content, events } = likeness(story, one, other)
        pairs.set(key, [one, other, content])
        if (content < parallel && content >= close && events.length > 1 && shared(one, other) >= mostly)
          pairs.set(key, [one, other, parallel])
      }
  }
  return [...pairs.values()].filter(([, , content]) => content >= parallel)
}

/** Whose words most of the sentence is, or `null`. */
function attributed(told: Told): string | null {
  const length = told.sentence.end - told.sentence.start
  for (const { content, speaker, name } of told.statements) {
    const covered = Math.min(content.end, told.sentence.end) - Math.max(content.start, told.sentence.start)
    if (speaker && covered > 0.35 * length) return name ?? speaker.text
  }
  return speakerAt(told, told.sentence)
}

const side = (told: Told, value: string, voice?: string) => ({
  value,
  evidence: [{ told, span: told.sentence }],
  ...(voice && { voice }),
})

/** Labels of one family, of which the two sentences use different ones. */
function otherLabel(one: Told, other: Told): { family: string; sides: { value: string; evidence: Evidence }[] } | null {
  for (const mine of one.labels) {
    const [family, label] = mine.key.split(':') as [string, string]
    const theirs = other.labels.filter(({ key }) => key.startsWith(`${family}:`))
    if (!theirs.length || theirs.some(({ key }) => key === mine.key)) continue
    const sides = [
      { value: label, evidence: { told: one, span: { start: mine.start, end: mine.end } } },
      {
        value: theirs[0]!.key.slice(family.length + 1),
        evidence: { told: other, span: { start: theirs[0]!.start, end: theirs[0]!.end } },
      },
    ]
    return { family, sides }
  }
  return null
}
