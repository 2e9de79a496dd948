/** The answer of the commands that compare: what differs about a topic, what is agreed, and what else is said about it. */
import type { ArticleMetadata } from '../../corpus/article.ts'
import { languageOf } from '../../language/index.ts'
import type { Library } from '../../library/library.ts'
import type { Answer, Disagreement, Intent, Quote } from '../answer.ts'
import type { CommandRequest } from '../command.ts'
import { searchedFor } from '../compose.ts'
import { fitOfTopic } from '../fits.ts'
import { narrow } from '../narrow.ts'
import { quoteAt } from '../quotes.ts'
import { select } from '../select.ts'
import { shorten } from '../shorten.ts'
import { understand } from '../understand.ts'
import { differencesAmong, findDisagreements } from './find.ts'

export interface DifferencesAsked {
  readonly intent: Intent
  /** `null`: the whole corpus. */
  readonly topic: string | null
  readonly keep: (disagreement: Disagreement) => boolean
  readonly accept?: (article: ArticleMetadata) => boolean
}

export function differencesAnswer(
  { intent, topic, keep, accept: wanted }: DifferencesAsked,
  request: CommandRequest,
  library: Library,
): Answer {
  const { accept: narrowed, inDates } = narrow(request, library)
  const accept = (article: ArticleMetadata): boolean => (wanted?.(article) ?? true) && (narrowed?.(article) ?? true)
  const { language } = request
  const found = findDisagreements(library, { ...(topic && { topic }), accept, language })
  const fits = topic ? fitOfTopic(topic, language) : undefined
  const selection = topic
    ? select(library, {
        text: topic,
        language,
        accept,
        ...(inDates && { answers: inDates, narrowed: true }),
        ...(fits && { fits }),
      })
    : { found: [], near: [] }
  const about = selection.found.map(({ article, start, end }) => quoteAt(article, { start, end }))
  const beside = topic
    ? differencesAmong(library, about, topic, language, understand(topic, language) ?? intent).disagreements
    : []
  const disagreements = byId([...found.disagreements, ...beside]).filter(keep)
  const quotes = unique([
    ...about,
    ...(topic ? [] : disagreements.flatMap(({ sides }) => sides.flatMap(side => side.quotes.slice(0, 1)))),
  ])
  const answered = disagreements.length > 0 || quotes.length > 0
  const say = languageOf(language).answers
  return {
    status: answered ? 'answered' : 'nothing-found',
    intent,
    asked: shorten(topic ?? ''),
    quotes,
    near: answered ? [] : selection.near.map(({ article, start, end }) => quoteAt(article, { start, end })),
    disagreements,
    agreements: found.agreements,
    searched: searchedFor(
      library,
      unique([...quotes, ...disagreements.flatMap(({ sides }) => sides.flatMap(side => side.quotes))]),
      accept,
    ),
    check: null,
    notes: disagreements.length
      ? []
      : [answered ? say.noDifference() : topic ? say.nothingFound(shorten(topic)) : say.noDifference()],
  }
}

const byId = (all: readonly Disagreement[]): Disagreement[] => [...new Map(all.map(one => [one.id, one])).values()]

const unique = (quotes: readonly Quote[]): Quote[] => [...new Map(quotes.map(quote => [quote.id, quote])).values()]
