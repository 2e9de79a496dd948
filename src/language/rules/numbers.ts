/** How a language writes numbers and what stands beside them. Words are folded (lower case, no accents). */
export interface NumberRules {
  /** Cardinals from two on, which are added up: `vingt`, `trois`. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: `cent`, `million`. */
  readonly scales: Readonly<Record<string, number>>
  /** Words between the words of a number. */
  readonly joints: readonly string[]
  /** Round numbers by their nature: `dizaine`, `dozen`. */
  readonly rough: Readonly<Record<string, number>>
  /** Plurals that stand alone for `some times that many`: `dizaines`, `hundreds`. */
  readonly plurals: Readonly<Record<string, number>>
  /** Numbers that are not told, and the least they stand for: `plusieurs`, `several`. */
  readonly vague: Readonly<Record<string, number>>
  /** Words that may stand between the number and what is counted. */
  readonly links: readonly string[]
  /** Adjectives that stand before the noun that is counted. */
  readonly adjectives: readonly string[]
  /** Words before a number, longest first, and what they make of it. */
  readonly before: readonly (readonly [words: string, bound: Bound])[]
  /** Words after it. */
  readonly after: readonly (readonly [words: string, bound: Bound])[]
  /** Words between the ends of a range. */
  readonly to: readonly string[]
  readonly percent: readonly string[]
  /** Units of length in metres. */
  readonly lengths: Readonly<Record<string, number>>
  /** Currencies as ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>
  /** Nouns in the plural without its ending: `people`, `men`. */
  readonly irregular: readonly string[]
  /** The noun that is counted stands first and its adjectives follow. */
  readonly nounFirst: boolean
  /** Words that are never what is counted. */
  readonly never: readonly string[]
}

export type Bound = 'more' | 'less' | 'about'
