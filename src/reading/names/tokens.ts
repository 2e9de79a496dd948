/** A text cut into words and marks once, for the readers of names and of statements: columns, one entry for each token. */
import type { Language } from '../../language/language.ts'

export const Kind = { word: 0, number: 1, mark: 2, quote: 3, break: 4 } as const
/** How a word is written: `lower`, `Capital`, `UPPER` (two letters or more), `MiXed` (two capitals or more). */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const

export interface Tokens {
  readonly text: string
  readonly language: Language
  readonly count: number
  /** UTF-16 offsets into `text`; a break (end of a paragraph) covers the white space between two paragraphs. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Words composed, lower case, with a straight apostrophe: `l'`, `'s`, `jean-pierre`; a mark as it stands; a break is `\n`. */
  readonly key: readonly string[]
  /** One of `Kind`. */
  readonly kind: readonly number[]
  /** One of `Shape`; 0 for what is not a word. */
  readonly shape: readonly number[]
  /** Whether the token is the first of a sentence, or the first after an opening quotation mark. */
  readonly first: readonly boolean[]
}
