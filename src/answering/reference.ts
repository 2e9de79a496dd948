import type { ArticleMetadata } from '../corpus/article.ts'
import type { Reference } from './answer.ts'

/** The article's full reference. `passages`: how many of its passages the answer shows. */
export function referenceTo(article: ArticleMetadata, passages: number): Reference {
  const { file, outlet, headline, byline, agencies, published, language, url, evidence } = article
  return { article: file, outlet, headline, byline, agencies, published, language, url, evidence, passages }
}
