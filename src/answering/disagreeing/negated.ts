import { languageOf } from '../../language/index.ts'
import type { Told } from './story.ts'

/** A negation among the four words before the word at `at`. */
export function isNegated({ words, article }: Told, at: number): boolean {
  const { negation } = languageOf(article.language).contrasts
  return words.slice(Math.max(0, at - 4), at).some(({ word }) => negation.has(word))
}
