/** The corpus as it was read and indexed: what answering looks things up in. Opened once, read-only, safe to share. */
import type { Article, ArticleMetadata, Passage } from '../corpus/article.ts'
import type { Reading } from '../reading/reading.ts'
import type { PassageIndex } from '../search/passage-index.ts'

export interface Library {
  readonly articles: readonly ArticleMetadata[]
  readonly index: PassageIndex
  /** Article by its number in `articles`; its text and passages are read from the store when first asked for. */
  article(number: number): ReadArticle
  /** `null` when no article has that file name. */
  articleByFile(file: string): ReadArticle | null
  /** Passage by its number in the index. */
  passage(number: number): ReadPassage
  /** Number of the article that a passage belongs to; reads nothing. */
  articleOf(passage: number): number
  /** Sentences for the owner about articles that could not be loaded or were loaded with doubts. */
  readonly problems: readonly string[]
  close(): void
}

export interface ReadArticle extends Article {
  readonly number: number
  /** Number of the article's first passage in the index. */
  readonly firstPassage: number
  /** What the article says, offsets into its text, in order of appearance. */
  readonly reading: Reading
  /** Words of proper names, folded, of each sentence but headings, in order: what tells stories apart. */
  readonly properNames: readonly (readonly string[])[]
}

export interface ReadPassage extends Passage {
  readonly number: number
  readonly article: ReadArticle
}
