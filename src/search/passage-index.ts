/** The interface of the search engine. One implementation, one file; all run through the same test suite. */

export interface PassageIndex {
  /** Number of passages. */
  readonly size: number
  /** The best `limit` passages by score, ties by passage number; a passage that matches nothing is not returned. */
  search(query: Query, limit: number): readonly Hit[]
  /** In how many passages of a language (or of any) a term stands. */
  frequency(term: string, language?: string): number
  /** Number of passages in a language. */
  passages(language: string): number
  /**
   * How rare a term is that stands in `frequency` passages of a language: BM25's inverse document frequency, on one scale
   * for all languages, however few passages one has. Highest for an unknown term.
   */
  rarity(frequency: number, language: string): number
  /** The terms of a language that begin with `prefix` and have `shortest` to `longest` bytes in UTF-8. */
  termsWithPrefix(prefix: string, language: string, shortest?: number, longest?: number): readonly string[]
}

/** Groups are added up; of a group's alternatives only the best counts in a passage. */
export interface Query {
  readonly groups: readonly QueryGroup[]
  /** Passages for which it is false are passed over (outlet, dates). */
  readonly accept?: (passage: number) => boolean
}

export interface QueryGroup {
  /** The word as asked. */
  readonly word: string
  /** How much the word says (inverse document frequency): what is lost when nothing stands for it. */
  readonly rarity: number
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  readonly term: string
  /** 0 to 1: how sure it is that the term means the word. */
  readonly weight: number
  /** Score only passages in this language; absent: any. */
  readonly language?: string
  /** How rare the word is that the term stands for, in the term's language: what a passage with it earns. */
  readonly rarity: number
}

export interface Hit {
  readonly passage: number
  readonly score: number
  /** Bit i is set when group i of the query matched (for the first 30 groups). */
  readonly matched: number
}
