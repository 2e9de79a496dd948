/** How a question in this language says what kind of answer it wants. Folded words, matched in the first ten words. */
export interface QuestionRules {
  /** Word or run of words → the kind; the longest match that comes first decides. */
  readonly when: readonly string[]
  /** Words that ask for an hour rather than a day. */
  readonly hour: readonly string[]
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly figures: readonly string[]
}
