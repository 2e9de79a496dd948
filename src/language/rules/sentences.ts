/** What a full stop does not end in this language. */
export interface SentenceRules {
  /** Lower-case abbreviations without their final stop: `m`, `mme`, `dr`, `gen`, `st`. */
  readonly abbreviations: ReadonlySet<string>
}
