/** A quote again, from its id or its first words. */
import { articleKey, quoteId } from '../citing/quote-id.ts'
import { bareText, findBare } from '../citing/typography.ts'
import type { Span } from '../corpus/span.ts'
import { languageOf } from '../language/index.ts'
import type { Library, ReadArticle } from '../library/library.ts'
import { toQuery } from '../search/query.ts'

export interface FoundQuote {
  readonly article: ReadArticle
  readonly span: Span
}

const idPattern = /^[0-9a-z]{4}-[0-9a-z]{6}$/i

/** `null` when the text is gone: a lookalike never takes its place. */
export function findQuote(idOrWords: string, library: Library): FoundQuote | null {
  const typed = idOrWords.trim()
  return idPattern.test(typed) ? byId(typed.toLowerCase(), library) : byWords(typed, library)
}

/** Sentences, and runs of a few sentences of one passage: what quotes are made of. */
const longestRun = 4

function byId(id: string, library: Library): FoundQuote | null {
  for (const [number, { file }] of library.articles.entries()) {
    if (articleKey(file) !== id.slice(0, 4)) continue
    const article = library.article(number)
    for (const { sentences } of article.passages)
      for (const [i, first] of sentences.entries())
        for (const last of sentences.slice(i, i + longestRun)) {
          const span = { start: first.start, end: last.end }
          if (quoteId(article.file, article.text, span) === id) return { article, span }
        }
  }
  return null
}

function byWords(words: string, library: Library): FoundQuote | null {
  const { bare } = bareText(words)
  if (bare.length < 8) return null
  const languages = ['en', 'fr'].map(languageOf)
  const passages = new Set(
    languages.flatMap(language =>
      library.index.search(toQuery(words, language, library.index), 10).map(({ passage }) => passage),
    ),
  )
  for (const number of passages) {
    const { article, sentences } = library.passage(number)
    for (const { start, end } of sentences)
      if (findBare(bareText(article.text.slice(start, end)), bare, end - start))
        return { article, span: { start, end } }
  }
  return null
}
