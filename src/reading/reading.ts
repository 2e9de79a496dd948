/** What a text says, as the readers find it: the field's terms, offsets into the text that was read. */
import type { Span, TextSpan } from '../corpus/span.ts'

export interface Reading {
  readonly timexes: readonly Timex[]
  readonly quantities: readonly Quantity[]
  readonly statements: readonly Statement[]
  readonly names: readonly Name[]
}

/** A temporal expression after TIMEX3 (ISO-TimeML, Pustejovsky et al. 2010). */
export interface Timex extends TextSpan {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2023-11-14`, `2023-11-14TMO`, `2023-11-14T14:00`, `P10Y`, `2023-W45`, `PRESENT_REF`, `2023-11-XX`. */
  readonly value: string
  /** TIMEX3 modifier, when the words are less sharp than the value. */
  readonly mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
  /** The text contradicts itself, e.g. a weekday that the date does not have. */
  readonly conflict?: string
  /** An hour or part of day without a day of its own: the value's is carried from the text before. */
  readonly dayless?: boolean
  /** The expression belongs to a range: the index in the list of the timex that is its other end. */
  readonly range?: { readonly role: 'begin' | 'end'; readonly other: number }
}

export interface Quantity extends TextSpan {
  readonly kind: 'count' | 'distance' | 'percent' | 'money' | 'duration' | 'other'
  /** Best single value: 20 for `une vingtaine`; `null` when the words give only a bound or none ("several"). */
  readonly value: number | null
  /** Metres for distances (`unit` as written, singular), ISO 4217 for money, `%`, the head noun for counts; `null` if none. */
  readonly unit: string | null
  /** The interval that the words allow; `null` is unbounded. */
  readonly min: number | null
  readonly max: number | null
}

/** Asserted, hedged ("aurait", "reportedly"), or denied. */
export type Modality = 'asserted' | 'hedged' | 'denied'

/** Who (source) said (cue) what (content). */
export interface Statement {
  readonly speaker: TextSpan | null
  readonly cue: TextSpan | null
  readonly content: TextSpan
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly modality: Modality
  /** The speaker's canonical name, once aliases and pronouns are resolved; `null` for the anonymous. */
  readonly name?: string | null
}

export interface Name extends TextSpan {
  readonly type: 'person' | 'group' | 'place'
  /** The canonical name of the same person, group or place in this text: the fullest form, without titles. */
  readonly name: string
  /** Title or role given beside the name, as written: `le Général d'armée`, `junta leader Colonel`. */
  readonly title?: TextSpan
}

/** What a reader is told about the text. `body` are the spans to read, in order (an article's own blocks). */
export interface ReadingContext {
  readonly language: string
  /** Publication date as precise as known, or `null`: the anchor of relative dates. */
  readonly published: string | null
  readonly body: readonly Span[]
}
