/** What kind of answer a question wants, from its question words. */
import { fold } from '../language/fold.ts'
import { languages } from '../language/index.ts'

export type AskedFor = 'when' | 'who' | 'where' | 'figures'

const kinds: readonly AskedFor[] = ['when', 'who', 'where', 'figures']

/**
 * The kind that the earliest and longest question phrase names, in any language (the asker's first); `null` when the
 * first ten words hold none. A lone French `ou` counts only at the start: elsewhere it means "or".
 */
export function understand(question: string, language: string): AskedFor | null {
  const words =
    fold(question)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 10) ?? []
  const ordered = [...languages].sort((a, b) => Number(b.code === language) - Number(a.code === language))
  for (let at = 0; at < words.length; at++) {
    for (const { questions } of ordered) {
      const matches = kinds.flatMap(kind =>
        questions[kind]
          .filter(phrase => startsWith(words, at, phrase.split(' ')))
          .map(phrase => ({ kind, length: phrase.length })),
      )
      const best = matches.sort((a, b) => b.length - a.length)[0]
      if (best && (at === 0 || best.length > 2)) return best.kind
    }
  }
  return null
}

const startsWith = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i] === word)
