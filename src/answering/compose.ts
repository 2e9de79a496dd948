/** From selected sentences to an `Answer`: quotes, what they agree and differ on, and what was searched. */
import type { ArticleMetadata } from '../corpus/article.ts'
import { languageOf } from '../language/index.ts'
import type { Library } from '../library/library.ts'
import type { Answer, Intent, Quote, Searched } from './answer.ts'
import type { CommandRequest } from './command.ts'
import { differencesAmong } from './disagreeing/find.ts'
import { quoteAt } from './quotes.ts'
import type { Candidate, Selection } from './select.ts'
import { shorten } from './shorten.ts'

export interface Composition {
  readonly intent: Intent
  readonly asked: string
  readonly selection: Selection
  readonly request: CommandRequest
  readonly library: Library
  readonly accept?: ((article: ArticleMetadata) => boolean) | undefined
  readonly notes?: (quotes: readonly Quote[]) => readonly string[]
}

/** The answer to a question that was searched; `nothing-found` when no sentence was selected. */
export function compose({ intent, asked, selection, request, library, accept, notes }: Composition): Answer {
  const quote = ({ article, start, end }: Candidate): Quote => quoteAt(article, { start, end })
  const quotes = selection.found.map(quote)
  const wording = languageOf(request.language).answers
  return {
    status: quotes.length ? 'answered' : 'nothing-found',
    intent,
    asked: shorten(asked),
    quotes,
    near: selection.near.map(quote),
    ...differencesAmong(library, quotes, asked, request.language, intent),
    searched: searchedFor(library, quotes, accept),
    check: null,
    notes: quotes.length ? (notes?.(quotes) ?? []) : [wording.nothingFound(shorten(asked))],
  }
}

/** What was searched, and which outlets have none of the quotes. */
export function searchedFor(
  library: Library,
  quotes: readonly Quote[],
  accept?: (article: ArticleMetadata) => boolean,
): Searched {
  const articles = accept ? library.articles.filter(accept) : library.articles
  const outlets = [...new Set(articles.map(({ outlet }) => outlet ?? unknown))]
  const speaking = new Set(quotes.map(({ outlet }) => outlet ?? unknown))
  const languages: Record<string, number> = {}
  for (const { language } of articles) languages[language] = (languages[language] ?? 0) + 1
  return { articles: articles.length, outlets, silent: outlets.filter(outlet => !speaking.has(outlet)), languages }
}

/** How an outlet that is not known is named in lists. */
const unknown = '[unknown outlet]'
