/** What contradicts what in a language: negation, opposites, synonyms; for comparing two sentences word by word. */

export interface ContrastRules {
  /** Negation as folded words (clitics without their apostrophe). */
  readonly negation: ReadonlySet<string>
  /** Those that need a second half, and what makes of them a restriction: `ne … que`. */
  readonly halves: ReadonlySet<string>
  readonly restricting: ReadonlySet<string>
  /** Words that negate only after a half, six words before at most: `jamais`, `plus`. */
  readonly seconds: ReadonlySet<string>
  /** Words that need no second half before them for a half to negate: `ne peut`. */
  readonly bare: ReadonlySet<string>
  /** Negations that leave the statement as it is: `sans doute`, `non seulement`. */
  readonly idle: RegExp
  /** Words that turn round what follows, folded: `impossible`, "prevents". */
  readonly reversing: ReadonlySet<string>
  /** Words that call a statement untrue: `faux`, "hoax". */
  readonly dismissal: RegExp
  /** Words that leave no exception: `tous`, "never". */
  readonly universal: RegExp
  /** Words that hand a statement to others: `des internautes`, "claims". */
  readonly hearsay: RegExp
  /** Poles that cannot both be true of one thing; words, compared by stem. */
  readonly opposites: readonly Opposites[]
  /** Words of one meaning, a line each; compared by stem. */
  readonly synonyms: readonly string[]
  /** Number words that matter when two short answers are compared. */
  readonly numbers: Readonly<Record<string, number>>
}

export interface Opposites {
  readonly one: string
  readonly other: string
}
