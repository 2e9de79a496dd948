/** Words of general language that cannot both be true of one thing; for comparing two sentences word by word. */

export interface AntonymRules {
  /** A line each: the words of one pole, a slash, those of the other; compared by stem. */
  readonly pairs: readonly string[]
}
