/** A helper whom one article names in an event and another leaves out: an omission, which is not a denial. */
import { languageOf } from '../../../language/index.ts'
import type { EventClass } from '../../../language/rules/claims.ts'
import { type Evidence, type Finding, spread } from '../finding.ts'
import { isQuestion, likeness, type Story, type Told } from '../story.ts'

/** Events that somebody takes part in. */
const joint: ReadonlySet<EventClass> = new Set([
  'take',
  'leave',
  'bomb',
  'fight',
  'break',
  'attack',
  'arrive',
  'win',
  'rescue',
  'march',
  'walkout',
  'agree',
  'present',
  'evacuate',
  'begin',
])

/** Words after "with the support of" in which the helper is named. */
const reach = 90

interface Helper {
  readonly names: ReadonlySet<string>
  readonly evidence: Evidence
}

export function participationFindings(story: Story): Finding[] {
  const helpers = story.told.flatMap(helpersIn)
  const groups: { names: Set<string>; evidence: Evidence[] }[] = []
  for (const { names, evidence } of helpers) {
    const group = groups.find(group => [...names].some(name => group.names.has(name)))
    if (group) group.evidence.push(evidence)
    else groups.push({ names: new Set(names), evidence: [evidence] })
  }
  return groups.flatMap(({ names, evidence }) => leftOut(story, names, evidence))
}

function helpersIn(told: Told): Helper[] {
  if (isQuestion(told) || !told.events.some(({ key }) => joint.has(key))) return []
  const { helped } = languageOf(told.article.language).claims
  const text = told.article.text.slice(told.sentence.start, told.sentence.end)
  const match = helped.exec(text)
  if (!match) return []
  const start = told.sentence.start + match.index
  const from = start + match[0].length
  const to = Math.min(told.sentence.end, from + reach)
  const clause = told.article.text.slice(from, to).search(/[,;:.]/u)
  const end = clause < 0 ? to : from + clause
  const names = new Set(
    told.words.filter(word => word.start >= from && word.end <= end).flatMap(({ word }) => nameIn(told, word)),
  )
  return names.size ? [{ names, evidence: { told, span: { start, end } } }] : []
}

const nameIn = ({ names }: Told, word: string): string[] => {
  const singular = word.length > 4 ? word.replace(/s$/, '') : word
  return names.has(singular) ? [singular] : []
}

/** Articles that tell of the event without the helper's name; those that never name the helper at all speak loudest. */
function leftOut(story: Story, helper: ReadonlySet<string>, evidence: readonly Evidence[]): Finding[] {
  const naming = new Set(evidence.map(({ told }) => told.article))
  const silent: { evidence: Evidence; score: number }[] = []
  for (const article of story.articles) {
    if (naming.has(article)) continue
    const sentences = story.told.filter(told => told.article === article)
    const never = !sentences.some(({ names }) => [...helper].some(name => names.has(name)))
    const best = sentences
      .filter(told => told.sentence.block !== 'caption' && !isQuestion(told))
      .map(told => ({
        told,
        score: Math.max(...evidence.map(({ told: other }) => sameUndertaking(story, other, told))),
      }))
      .sort((a, b) => b.score - a.score)[0]
    if (!best || best.score < 0.5) continue
    if ([...helper].some(name => best.told.names.has(name))) continue
    silent.push({ evidence: { told: best.told, span: best.told.sentence }, score: best.score + (never ? 0.3 : 0) })
  }
  const outlets = new Set(evidence.map(({ told }) => told.article.outlet))
  const others = silent.filter(({ evidence }) => !outlets.has(evidence.told.article.outlet))
  if (!others.length) return []
  const best = Math.max(...others.map(({ score }) => score))
  return [
    {
      facet: 'participation',
      kind: 'omission',
      rule: 'left-out',
      confidence: Math.min(0.85, 0.3 + 0.4 * best),
      about: [...helper].sort().join(' '),
      sides: [
        { value: `with ${[...helper].sort().join(', ')}`, evidence: spread(evidence, 3) },
        {
          value: 'not mentioned',
          evidence: others
            .sort((a, b) => b.score - a.score)
            .map(({ evidence }) => evidence)
            .slice(0, 3),
        },
      ],
    },
  ]
}

/** Likeness, if both sentences tell of a joint undertaking; another helper named there makes it the more telling. */
function sameUndertaking(story: Story, a: Told, b: Told): number {
  const like = likeness(story, a, b)
  if (!like.events.some(event => joint.has(event as EventClass)) && !helpersIn(b).length) return 0
  if (!like.names.length && like.content < 0.3) return 0
  return like.score + (helpersIn(b).length ? 0.25 : 0)
}
