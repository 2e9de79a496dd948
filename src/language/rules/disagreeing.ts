/** The sentences about disagreement, in the interface's languages. Value first, then who; never a verdict. */

/** A value as its sources write it, and who gives it. */
export interface SaidSide {
  readonly words: string
  /** Outlets, or a voice and through whom it speaks. */
  readonly who: string
}

export interface DisagreementWording {
  /** With its article: "the date", `la date`. */
  readonly facets: Readonly<Record<string, string>>
  /** What a scale, a family of labels, a topic is called: `intensity` → "how hard the fighting was". */
  readonly topics: Readonly<Record<string, string>>
  /** A voice and through whom it speaks; an outlet and whom it cites. */
  via(voice: string, outlet: string): string
  citing(voice: string, outlet: string): string
  apart(topic: string, sides: readonly SaidSide[]): string
  bothClaim(sides: readonly SaidSide[], unknown: SaidSide | null): string
  /** The article's own words, beside those of its voices. */
  readonly itself: string
  internal(topic: string, outlet: string, sides: readonly SaidSide[]): string
  denied(reported: string, denied: string, words: string, sameSentence: boolean): string
  within(topic: string, sides: readonly SaidSide[]): string
  scope(topic: string, sides: readonly SaidSide[]): string
  framing(topic: string, sides: readonly SaidSide[]): string
  attributed(attributed: SaidSide, own: SaidSide): string
  leftOut(helper: SaidSide, notIn: string): string
  notKnown(topic: string, unknown: string, given: SaidSide): string
  channel(sides: readonly SaidSide[]): string
  rank(person: string, sides: readonly SaidSide[], dated: boolean): string
  spelling(sides: readonly SaidSide[]): string
  overOrNot(over: SaidSide, on: SaidSide): string
  hedged(who: string): string
  explanation(rule: string, confidence: number, claims: readonly string[]): string
  list(items: readonly string[]): string
  quote(words: string): string
}
