/** The search terms of a stretch of an article, kept as long as the article is in memory. */
import { contains, type Span } from '../corpus/span.ts'
import { languageOf } from '../language/index.ts'
import type { ReadArticle, ReadPassage } from '../library/library.ts'
import { dateTerms } from '../library/terms.ts'
import { analyse } from '../search/analysis.ts'

const known = new WeakMap<ReadArticle, Map<number, ReadonlySet<string>>>()

/** Of a sentence: its words, and its dates with the month and year they lie in. */
export function termsAt(article: ReadArticle, sentence: Span): ReadonlySet<string> {
  const ofArticle = known.get(article) ?? new Map<number, ReadonlySet<string>>()
  known.set(article, ofArticle)
  let terms = ofArticle.get(sentence.start)
  if (!terms) {
    terms = termsOf(article, sentence)
    ofArticle.set(sentence.start, terms)
  }
  return terms
}

function termsOf(article: ReadArticle, span: Span): Set<string> {
  const terms = new Set(analyse(article.text.slice(span.start, span.end), languageOf(article.language)))
  for (const timex of article.reading.timexes)
    if (contains(span, timex)) for (const term of dateTerms(timex.value)) addDate(terms, term)
  return terms
}

/** Of a passage: its sentences, its heading, the headline, and the day of publication. */
export function termsAround(article: ReadArticle, { sentences, heading }: ReadPassage): ReadonlySet<string> {
  const terms = new Set<string>()
  const add = (more: Iterable<string>): void => {
    for (const term of more) terms.add(term)
  }
  for (const sentence of sentences) add(termsAt(article, sentence))
  const language = languageOf(article.language)
  if (heading) add(analyse(article.text.slice(heading.start, heading.end), language))
  if (article.headline) add(headlineTerms(article, article.headline))
  if (article.published) addDate(terms, article.published.slice(0, 10))
  return terms
}

const headlines = new WeakMap<ReadArticle, readonly string[]>()

function headlineTerms(article: ReadArticle, headline: string): readonly string[] {
  const terms = headlines.get(article) ?? analyse(headline, languageOf(article.language))
  headlines.set(article, terms)
  return terms
}

function addDate(terms: Set<string>, date: string): void {
  for (const length of [4, 7, 10]) if (date.length >= length) terms.add(date.slice(0, length))
}
