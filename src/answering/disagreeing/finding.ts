/** What a facet finds: sides, each a value with the sentences that give it. */
import type { Span } from '../../corpus/span.ts'
import type { Disagreement, Facet } from '../answer.ts'
import type { Interval } from './intervals.ts'
import type { Story, Told } from './story.ts'

export interface Finding {
  readonly facet: Facet
  readonly kind: Disagreement['kind']
  /** Names the rule for the explanation and the wording: `opposite-ends`, `denied`, `apart` … */
  readonly rule: Rule
  readonly confidence: number
  readonly sides: readonly FoundSide[]
  /** What it is about, where the rule knows more than the facet: a name, a unit, an event class. */
  readonly about?: string
}

export type Rule =
  | 'opposite-ends'
  | 'apart'
  | 'within'
  | 'denied'
  | 'named-otherwise'
  | 'reworded'
  | 'other-words-for-it'
  | 'attributed-or-not'
  | 'left-out'
  | 'not-known'
  | 'other-channel'
  | 'other-rank'
  | 'both-claim'
  | 'over-or-not'
  | 'scope'
  | 'spelt-otherwise'

export interface FoundSide {
  /** Normalised value or a short label, in no language in particular. */
  readonly value: string
  readonly evidence: readonly Evidence[]
  /** What the value allows, where it is a figure: sides that fit together become one. */
  readonly interval?: Interval
  /** The side is a voice's, not an outlet's: who, as written. */
  readonly voice?: string
}

/** A sentence, and within it the words that give the value. */
export interface Evidence {
  readonly told: Told
  readonly span: Span
}

/** Of a sentence, in UTF-16 units, by patterns that are not linear: a real one is shorter. */
export const longestRead = 1500

export type FacetFinder = (story: Story) => readonly Finding[]

export const outletOf = ({ told }: Evidence): string => told.article.outlet ?? told.article.file

/** Whose words stand at `at`: the speaker's name or description, folded for comparison; `null` for the outlet's own. */
export function speakerAt({ article, statements }: Told, at: Span): string | null {
  for (const { content, speaker, name } of statements) {
    if (content.start <= at.start && at.end <= content.end && speaker) return (name ?? speaker.text).toLowerCase()
  }
  const post = article.blocks.find(({ kind, start, end }) => kind === 'post' && start <= at.start && at.end <= end)
  return post ? 'post' : null
}

/** At most `most`, one of an article before a second of the same, headlines last, in order of appearance. */
export function spread(evidence: readonly Evidence[], most: number): Evidence[] {
  const seen = new Set<string>()
  const first: Evidence[] = []
  const rest: Evidence[] = []
  const isHeadline = ({ told }: Evidence): boolean => told.sentence.block === 'headline'
  for (const item of [...evidence.filter(item => !isHeadline(item)), ...evidence.filter(isHeadline)]) {
    const file = item.told.article.file
    if (first.concat(rest).some(({ told }) => told.article.file === file && told.index === item.told.index)) continue
    ;(seen.has(file) ? rest : first).push(item)
    seen.add(file)
  }
  return [...first, ...rest].slice(0, most)
}
