/** How a statement is told: on whose word, as rumour, as news, as a cause, as a possibility, to whom. Compared between two texts. */

export interface TellingRules {
  /** `selon`, "according to". */
  readonly according: RegExp
  /** Verbs with which a source explains or confirms. */
  readonly explaining: RegExp
  /** Verbs and nouns of unproven claims: `prétend`, "rumour". */
  readonly alleging: RegExp
  /** `désormais`, "recently". */
  readonly recent: RegExp
  /** `en raison de`, "caused by". */
  readonly causing: RegExp
  /** `peut`, "could". */
  readonly possible: RegExp
  /** The writer or the reader: `nous`, "you". */
  readonly personal: RegExp
}
