import { languageOf } from '../../language/index.ts'
import type { Told } from './story.ts'

/** A negation among the four words before the word at `at`, or among six one of what does not come about. */
export function isNegated({ words, article }: Told, at: number): boolean {
  const { contrasts, claims } = languageOf(article.language)
  const before = (count: number) => words.slice(Math.max(0, at - count), at)
  return (
    before(4).some(({ word }) => contrasts.negation.has(word)) || before(6).some(({ word }) => claims.failing.has(word))
  )
}
