/** The one answer that every surface renders: data only, in the shapes of the headless contract (README, "Scripting"). */
import type { Span } from '../corpus/span.ts'
import type { Modality } from '../reading/reading.ts'

export type Intent =
  | 'when'
  | 'who'
  | 'where'
  | 'said'
  | 'figures'
  | 'sources'
  | 'compare'
  | 'naming'
  | 'disagreements'
  | 'timeline'
  | 'day'
  | 'cite'
  | 'check'
  | 'read'
  | 'help'
  | 'search'

export interface Answer {
  readonly status: 'answered' | 'nothing-found'
  readonly intent: Intent
  /** What was asked, as the heading of the reply: the words of the asker, never more. */
  readonly asked: string
  /** Best first; empty when nothing was found. */
  readonly quotes: readonly Quote[]
  /** Close, but not an answer. */
  readonly near: readonly Quote[]
  readonly disagreements: readonly Disagreement[]
  readonly agreements: readonly Agreement[]
  readonly searched: Searched
  readonly check: Check | null
  /** Sentences computed from the quotes, in the asker's language, in the order in which they are shown. */
  readonly notes: readonly string[]
  /** Text that is not about the corpus (help, a citation to copy): blocks shown as they are. */
  readonly texts?: readonly AnswerText[]
  /** Whole articles, for `/sources` and `/read`. */
  readonly references?: readonly Reference[]
  /** Other questions that the asker may have meant: buttons instead of a guess. */
  readonly suggestions?: readonly Suggestion[]
}

export interface Suggestion {
  readonly label: string
  readonly command: string
  readonly options: Readonly<Record<string, string>>
}

export interface AnswerText {
  readonly heading: string | null
  readonly text: string
  /** `code` is shown in a code block, ready to copy. */
  readonly form: 'plain' | 'code'
}

/** One article with its full reference, and how many of its sentences are about the topic. */
export interface Reference {
  readonly article: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly byline: readonly string[]
  readonly agencies: readonly string[]
  readonly published: string | null
  readonly language: string
  readonly url: string | null
  readonly passages: number
  readonly evidence: Readonly<Record<string, string>>
}

/** A stretch of an article: `text` is exactly `article.slice(start, end)` of the file decoded from UTF-8, unnormalised. */
export interface Quote extends Span {
  /** Stable over rebuilds; see `citing/quote-id.ts`. */
  readonly id: string
  readonly article: string
  readonly text: string
  readonly outlet: string | null
  readonly origins: readonly string[]
  readonly published: string | null
  readonly language: string
  /** `null`: the outlet's own words. */
  readonly voice: Voice | null
  readonly modality: Modality
  readonly values: readonly QuoteValue[]
  readonly byline: readonly string[]
  readonly headline: string | null
  readonly url: string | null
}

export interface Voice {
  readonly speaker: string
  readonly name: string | null
  readonly cue: string | null
}

export interface QuoteValue extends Span {
  readonly kind: 'date' | 'time' | 'duration' | 'set' | 'count' | 'distance' | 'percent' | 'money'
  /** TIMEX3 for times; for quantities `20`, `[15,25]`, `(10,)`, with the unit behind a space. */
  readonly value: string
}

export type Facet =
  | 'date'
  | 'time-of-day'
  | 'duration'
  | 'count'
  | 'distance'
  | 'place'
  | 'participation'
  | 'casualties'
  | 'manner'
  | 'motive'
  | 'reaction'
  | 'naming'
  | 'title'
  | 'spelling'
  | 'responsibility'
  | 'coverage'
  | 'statement'

export interface Disagreement {
  readonly id: string
  readonly facet: Facet
  readonly kind: 'contradiction' | 'denial' | 'precision' | 'framing' | 'omission' | 'internal'
  /** One sentence in the asker's language. */
  readonly summary: string
  /** 0 to 1. */
  readonly confidence: number
  readonly sides: readonly Side[]
  /** Which claims, which rule: shown when asked for. */
  readonly explanation?: string
}

export interface Side {
  readonly value: string
  readonly outlets: readonly string[]
  readonly voices: readonly string[]
  readonly quotes: readonly Quote[]
}

export interface Agreement {
  readonly facet: Facet
  readonly value: string
  readonly outlets: readonly string[]
  /** Independent origins: outlets that carry one dispatch count once. */
  readonly origins: readonly string[]
  readonly quotes: readonly Quote[]
}

export interface Searched {
  readonly articles: number
  readonly outlets: readonly string[]
  /** Outlets that say nothing about it, which is not a denial. */
  readonly silent: readonly string[]
  /** Articles per language, for the line under the answer. */
  readonly languages: Readonly<Record<string, number>>
}

export interface Check {
  readonly outcome: 'exact' | 'typography' | 'altered' | 'misattributed' | 'reported' | 'outside-article' | 'not-found'
  /** Word-level difference, asked text against the article's; `null` where there is nothing to compare. */
  readonly diff: readonly DiffPart[] | null
}

export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added'
  readonly text: string
}
