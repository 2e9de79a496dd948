/** What one voice reports and another denies, in one sentence or across articles. */
import { languageOf } from '../../../language/index.ts'
import type { EventClass } from '../../../language/rules/claims.ts'
import { type Evidence, type Finding, longestRead, speakerAt, spread } from '../finding.ts'
import { likeness, type Story, type Told } from '../story.ts'

export function denialFindings(story: Story): Finding[] {
  return story.told.flatMap(told => {
    const { cue, clause } = languageOf(told.article.language).claims.denial
    const text = told.article.text.slice(
      told.sentence.start,
      Math.min(told.sentence.end, told.sentence.start + longestRead),
    )
    const match = clause.exec(text) ?? cue.exec(text)
    if (!match || told.sentence.block === 'headline') return []
    const span = {
      start: told.sentence.start + match.index,
      end: told.sentence.start + match.index + match[0].length,
    }
    return denialAt(story, { told, span }, clause.test(text))
  })
}

/** `wholeClause`: the denial takes back the clause before it (", which the army denied"), so one sentence holds both sides. */
function denialAt(story: Story, denied: Evidence, wholeClause: boolean): Finding[] {
  const { told } = denied
  const assertions = story.told
    .filter(other => other !== told && !deniesToo(other))
    .map(other => ({ other, score: asserts(story, denied, other) }))
    .filter(({ score }) => score >= 0.55)
    .sort((a, b) => b.score - a.score)
    .map(({ other }): Evidence => ({ told: other, span: other.sentence }))
  const inSentence = wholeClause || speaksForAnother(denied)
  if (!inSentence && !assertions.length) return []
  const reported: Evidence[] = inSentence
    ? [{ told, span: { start: told.sentence.start, end: denied.span.start } }]
    : []
  return [
    {
      facet: 'responsibility',
      kind: 'denial',
      rule: 'denied',
      confidence: wholeClause ? 0.95 : inSentence ? 0.85 : 0.65,
      sides: [
        { value: 'reported', evidence: [...reported, ...spread(assertions, 4)] },
        { value: 'denied', evidence: [denied] },
      ],
    },
  ]
}

const deniesToo = ({ article, sentence }: Told): boolean =>
  languageOf(article.language).claims.denial.cue.test(article.text.slice(sentence.start, sentence.end))

/** The part of the sentence before the denial is somebody else's report: "according to X …, while Y denies". */
function speaksForAnother({ told, span }: Evidence): boolean {
  const before = told.statements.some(
    ({ content, speaker }) => content.start < span.start && speaker !== null && speaker.end <= span.start,
  )
  return (
    before ||
    (told.events.some(({ end }) => end < span.start) &&
      speakerAt(told, span) === null &&
      /,/u.test(beforeIn(told, span.start)))
  )
}

const beforeIn = ({ article, sentence }: Told, at: number): string => article.text.slice(sentence.start, at)

/** How surely `other` asserts what is denied: the same thing happens to, or is done by, the same named or described side. */
function asserts(story: Story, { told, span }: Evidence, other: Told): number {
  const like = likeness(story, told, other)
  const telling = like.names.filter(name => story.rarity(name) > 0 || story.articles.length < 3)
  const deniedEvents = new Set<EventClass>(told.events.filter(({ key }) => key !== 'announce').map(({ key }) => key))
  const sameEvent = other.events.some(({ key }) => deniedEvents.has(key))
  // Whoever is denied to be there at all is asserted by whatever they are said to do.
  const presence = told.events.some(({ key, start }) => key === 'present' && start >= span.start)
  const roles = new Set(told.roles.filter(({ start }) => start >= span.end || presence).map(({ key }) => key))
  const sameRole = other.roles.some(({ key }) => roles.has(key))
  if (presence && telling.length) return 0.6 + 0.2 * like.score + (sameRole ? 0.15 : 0)
  // Nearly the same words, without the denial.
  if (like.content >= 0.5) return 0.4 + 0.4 * like.content
  if (sameEvent && (telling.length || sameRole)) return 0.2 + 0.5 * like.score
  return 0
}
