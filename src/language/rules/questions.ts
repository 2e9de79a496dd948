/** How a question in this language says what kind of answer it wants. Folded words, matched in the first ten words. */
export interface QuestionRules {
  /** Word or run of words → the kind; the longest match that comes first decides. */
  readonly when: readonly string[]
  /** Words that ask for an hour rather than a day. */
  readonly hour: readonly string[]
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly figures: readonly string[]
  /** A verb of the past in group 1: what was done. Every place of a question is looked at. */
  readonly act: RegExp
  /** Words about the telling rather than the thing told (`media`, `both sides`): they say little of what is sought. */
  readonly telling: ReadonlySet<string>
  /** Offices that one person holds at a time, folded: `who is the commander` wants a name. */
  readonly offices: ReadonlySet<string>
}
