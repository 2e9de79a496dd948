/** The wording of what surrounds an article on its page: by-lines, share bars, appeals, teasers, comments. */
import type { FurnitureKind } from '../../corpus/article.ts'

/** Phrases are folded: lower case, no accents, straight apostrophes, single spaces. */
export type Phrases = readonly string[]
export type PhrasesOf = Readonly<Partial<Record<FurnitureKind, Phrases>>>

export interface FurnitureRules {
  /** The whole line, numbers and punctuation aside (`Voir les commentaires (5)` → `voir les commentaires`). */
  readonly whole: PhrasesOf
  /** How a line begins that is never a sentence of an article. */
  readonly opening: PhrasesOf
  /** What a short line holds that appeals to the reader or belongs to the page. */
  readonly within: PhrasesOf
  /** Two phrases that a short line holds, the second somewhere after the first: `download … app`. */
  readonly pairs: Readonly<Partial<Record<FurnitureKind, readonly (readonly [Phrases, Phrases])[]>>>
  /** Whole lines that open a list of other articles which runs on below them. */
  readonly sections: PhrasesOf
  /** Whole lines that open the readers' comments. */
  readonly comments: Phrases
  /** Links to the readers' comments, which open them only when comments follow. */
  readonly commentLinks: Phrases
  /** Before the title of another article, on the same line or the next. */
  readonly teasers: Phrases
  /** At the end of a text that is cut off, as a link to the rest of it. */
  readonly continued: Phrases
  /** Before the name of an author. */
  readonly by: Phrases
  /** Before the name of the origin: an agency, a photographer. */
  readonly credit: Phrases
  /** Words of a credit that is a picture's, lower case. */
  readonly pictureWords: ReadonlySet<string>
  /** Before a date of publication. */
  readonly published: Phrases
  /** Words of a line that holds nothing but a date: months, weekdays, hours, zones. */
  readonly dateWords: ReadonlySet<string>
  /** Words of a line that holds nothing but buttons for sharing. */
  readonly shareWords: ReadonlySet<string>
}

/** One phrase per line of a template. */
export const phrases = (lines: string): Phrases =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
