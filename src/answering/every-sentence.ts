/** Sentences without a question: those of the whole corpus, or of the articles that may tell of some days. */
import type { ArticleMetadata } from '../corpus/article.ts'
import { languages } from '../language/index.ts'
import type { Library } from '../library/library.ts'
import { dayNumber, isoDay } from '../reading/time/calendar.ts'
import { dayInterval } from '../reading/time/query.ts'
import { toQuery } from '../search/query.ts'
import type { Candidate } from './select.ts'

export interface Days {
  /** First and last, ISO. */
  readonly from: string
  readonly to: string
}

export interface Wanted {
  readonly accept?: ((article: ArticleMetadata) => boolean) | undefined
  /** Only articles that may tell of these days; which of their sentences do is for the caller to see. */
  readonly days?: Days | null
}

/** Every sentence of the articles wanted, in order, with nothing known of how well it answers. */
export function everySentence(library: Library, { accept, days }: Wanted): Candidate[] {
  return articlesOn(library, days ?? null)
    .filter(number => accept?.(library.articles[number]!) ?? true)
    .flatMap(number => {
      const article = library.article(number)
      return article.passages.flatMap((cut, i) => {
        const passage = { ...cut, number: article.firstPassage + i, article }
        return cut.sentences.map(({ start, end }) => ({
          start,
          end,
          article,
          passage,
          covered: 0,
          coveredAround: 0,
          score: 0,
        }))
      })
    })
}

/** Up to so many articles, all are looked through. */
const smallLibrary = 300
/** News of a day is told within so many days of it, often without naming it. */
const afterwards = 10
const mostOfYear = 500

/**
 * Articles that the index knows to name one of the days, its month or its year, and those published then or soon after. A
 * day told as its week, or a year's passages beyond the first, is not looked for further away.
 */
function articlesOn(library: Library, days: Days | null): number[] {
  const all = library.articles.map((_, number) => number)
  if (!days || all.length <= smallLibrary) return all
  const until = addDays(days.to, afterwards)
  const numbers = new Set(
    all.filter(number => {
      const published = dayInterval(library.articles[number]!.published?.slice(0, 10) ?? '')
      return published && published.from <= until && published.to >= days.from
    }),
  )
  for (const term of termsOf(days)) {
    const query = toQuery('', languages[0]!, library.index, { extraTerms: [term] })
    // A year alone tells little of a day.
    const limit = term.length > 4 ? library.index.frequency(term) : mostOfYear
    for (const { passage } of library.index.search(query, limit)) numbers.add(library.articleOf(passage))
  }
  return [...numbers].sort((a, b) => a - b)
}

const mostDays = 62

/** The days, months and years that lie in the interval, as they are indexed; of a long one only months and years. */
function termsOf({ from, to }: Days): string[] {
  const days: string[] = []
  for (let day = from; day <= to && days.length < 366 * 3; day = addDays(day, 1)) days.push(day)
  const shorter = [7, 4].flatMap(length => [...new Set(days.map(day => day.slice(0, length)))])
  return days.length <= mostDays ? [...days, ...shorter] : shorter
}

function addDays(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number)
  return isoDay(dayNumber(year!, month!, day!) + count)
}
