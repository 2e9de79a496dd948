/** The options that every searching command shares: which articles and dates are searched, and who sees the reply. */
import type { ArticleMetadata } from '../corpus/article.ts'
import { overlap } from '../corpus/span.ts'
import { fold } from '../language/fold.ts'
import { languageOf } from '../language/index.ts'
import type { Library, ReadArticle } from '../library/library.ts'
import { dayInterval, readDateQuery } from '../reading/time/query.ts'
import type { Quote } from './answer.ts'
import { type CommandOption, type CommandRequest, InputError } from './command.ts'
import type { Candidate } from './select.ts'

/** Only the asker sees the reply. */
export const privately: CommandOption = {
  name: 'private',
  localName: { fr: 'privé' },
  type: 'flag',
  description: { en: 'Only you see the reply', fr: 'Vous seul voyez la réponse' },
}

export const narrowing: readonly CommandOption[] = [
  {
    name: 'outlet',
    localName: { fr: 'titre' },
    type: 'text',
    completes: 'outlet',
    description: { en: 'Only this outlet', fr: 'Seulement ce titre de presse' },
  },
  {
    name: 'from',
    localName: { fr: 'depuis' },
    type: 'text',
    description: {
      en: 'Event date, earliest: 2023-05-31, 31 May 2023',
      fr: 'Date de l’événement, au plus tôt : 2023-05-31, 31 mai 2023',
    },
  },
  {
    name: 'to',
    localName: { fr: 'jusque' },
    type: 'text',
    description: { en: 'Event date, latest', fr: 'Date de l’événement, au plus tard' },
  },
  privately,
  {
    name: 'for',
    localName: { fr: 'pour' },
    type: 'member',
    description: { en: 'Address the answer to a member', fr: 'Adresser la réponse à un membre' },
  },
]

/** In a larger library only the articles that are quoted are looked through for what else they hold. */
const mostArticles = 60

/** The articles that the request accepts, or in a large library those of the quotes. */
export function articlesNear(library: Library, request: CommandRequest, quotes: readonly Quote[]): ReadArticle[] {
  const { accept } = narrow(request, library)
  const articles =
    library.articles.length <= mostArticles
      ? library.articles.map((_, number) => library.article(number))
      : [...new Set(quotes.map(({ article }) => article))].flatMap(file => library.articleByFile(file) ?? [])
  return accept ? articles.filter(accept) : articles
}

export interface Narrowing {
  /** Which articles are searched. */
  readonly accept?: (article: ArticleMetadata) => boolean
  /** Whether a sentence's own dates, else its article's, lie in the dates asked for. */
  readonly inDates?: (candidate: Candidate) => boolean
}

/** Reads `outlet`, `from`, `to`. Throws `InputError` for an outlet that is not there and a date that cannot be read. */
export function narrow({ options, language }: CommandRequest, library: Library): Narrowing {
  const narrowing: { -readonly [K in keyof Narrowing]: Narrowing[K] } = {}
  if (options.outlet) {
    const outlet = outletNamed(options.outlet, library, language)
    narrowing.accept = article => article.outlet === outlet
  }
  if (options.from || options.to) {
    const first = options.from ? readDay(options.from, language).from : '0000-01-01'
    const last = options.to ? readDay(options.to, language).to : '9999-12-31'
    if (first > last) throw new InputError(languageOf(language).answers.datesReversed(options.from!, options.to!))
    narrowing.inDates = candidate => datesOf(candidate).some(({ from, to }) => from <= last && to >= first)
  }
  return narrowing
}

/** The outlet whose name is, or holds, what was typed. Throws `InputError` when there is none. */
export function outletNamed(typed: string, library: Library, language: CommandRequest['language']): string {
  const known = [...new Set(library.articles.flatMap(({ outlet }) => outlet ?? []))]
  const wanted = fold(typed)
  const outlet = known.find(name => fold(name) === wanted) ?? known.find(name => fold(name).includes(wanted))
  if (!outlet) throw new InputError(languageOf(language).answers.unknownOutlet(typed, known))
  return outlet
}

/** The days that a typed date covers, first and last, ISO. Throws `InputError` when it cannot be read. */
export function readDay(date: string, language: CommandRequest['language']): { from: string; to: string } {
  const days = readDateQuery(date, language)
  if (!days) throw new InputError(languageOf(language).answers.unreadableDate(date))
  return days
}

/** Day intervals of the dates in the sentence; without any, those of its passage; without any, the day of publication. */
export function datesOf({
  article,
  passage,
  start,
  end,
}: Pick<Candidate, 'article' | 'passage' | 'start' | 'end'>): { from: string; to: string }[] {
  for (const span of [{ start, end }, passage]) {
    const days = article.reading.timexes
      .filter(timex => overlap(timex, span))
      .flatMap(({ value }) => dayInterval(value) ?? [])
    if (days.length) return days
  }
  return (article.published && [dayInterval(article.published.slice(0, 10))].filter(days => days !== null)) || []
}
