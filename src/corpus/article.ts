/** An article as published, and what is known of it. The text is never changed: every offset of the project points into it. */
import type { LanguageCode } from '../language/language.ts'
import type { Span } from './span.ts'

/**
 * What a block of the file is. The first row is the article; the second is what surrounds it on the page, which is
 * never quoted as the outlet's statement. A `post` is an embedded post and is quoted as its own author's.
 */
export type BlockKind = ArticleBlockKind | FurnitureKind
export type ArticleBlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'caption' | 'post'
export type FurnitureKind =
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'share-bar'
  | 'donation'
  | 'subscription'
  | 'reader-comments'
  | 'related-articles'
  | 'author-other-articles'
  | 'article-teaser'
  | 'promo'
  | 'navigation'

/** A line or paragraph of the file. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** `2023`, `2023-11`, `2023-11-14` or `2023-11-14T11:28`: as precise as it is known, local to the outlet. */
export type PublicationDate = string

/** What the catalogue says of an article, or what can be told from its text. */
export interface ArticleMetadata {
  /** The file's name inside the seeds folder; the article's identity. */
  readonly file: string
  /** `null`: unknown outlet. */
  readonly outlet: string | null
  /** ISO 3166-1 alpha-2 of the outlet. */
  readonly country: string | null
  readonly headline: string | null
  /** Empty: no author given. */
  readonly byline: readonly string[]
  /** News agencies whose dispatch the article carries, from the catalogue and from credits in the text. */
  readonly agencies: readonly string[]
  readonly published: PublicationDate | null
  readonly language: LanguageCode
  readonly url: string | null
  /** How each fact is known, for the fields that are not stated in the catalogue's own right. */
  readonly evidence: Readonly<Record<string, string>>
}

export interface Article extends ArticleMetadata {
  /** The file decoded from UTF-8, byte order mark included if there is one, otherwise untouched. */
  readonly text: string
  /** In order, not overlapping; blank lines belong to none. */
  readonly blocks: readonly Block[]
  readonly passages: readonly Passage[]
}

/** A paragraph, or a run of short ones; never across a heading. The unit that is searched. */
export interface Passage extends Span {
  readonly sentences: readonly Sentence[]
  /** The heading above it, if any. */
  readonly heading: Span | null
}

/** The unit that is quoted. */
export interface Sentence extends Span {
  readonly block: ArticleBlockKind
}
