import { languageOf } from '../../language/index.ts'
import type { Told } from './story.ts'

/** A negation among the four words before the word at `at`, or among six one of what does not come about. */
export const isNegated = (told: Told, at: number): boolean => negationBefore(told, at) !== null

/** Where that negation begins; `null` without one. */
export function negationBefore({ words, article }: Told, at: number): number | null {
  const { contrasts, claims } = languageOf(article.language)
  const first = words.findIndex(
    ({ word }, i) =>
      i < at && ((i >= at - 4 && contrasts.negation.has(word)) || (i >= at - 6 && claims.failing.has(word))),
  )
  return words[first]?.start ?? null
}
