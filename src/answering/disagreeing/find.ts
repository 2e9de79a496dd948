/** Where the outlets disagree, and where they agree: over the whole library, over a topic, or around an answer's quotes. */
import type { ArticleMetadata } from '../../corpus/article.ts'
import { overlap } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { Library, ReadArticle } from '../../library/library.ts'
import { analyse } from '../../search/analysis.ts'
import { coverage, toQuery } from '../../search/query.ts'
import type { Agreement, Disagreement, Facet, Intent, Quote } from '../answer.ts'
import { agreements } from './agree.ts'
import { causeFindings } from './facets/causes.ts'
import { coverageFindings } from './facets/coverage.ts'
import { denialFindings } from './facets/denials.ts'
import { figureFindings } from './facets/figures.ts'
import { namingFindings } from './facets/naming.ts'
import { negationFindings } from './facets/negations.ts'
import { outcomeFindings } from './facets/outcomes.ts'
import { parallelFindings } from './facets/parallel.ts'
import { participationFindings } from './facets/participation.ts'
import { scaleFindings } from './facets/scales.ts'
import { scoreFindings } from './facets/scores.ts'
import { timeFindings } from './facets/times.ts'
import { titleFindings } from './facets/titles.ts'
import type { FacetFinder, Finding } from './finding.ts'
import { merge } from './merge.ts'
import { say } from './say.ts'
import { type Near, storiesOf } from './stories.ts'
import type { Story } from './story.ts'

const finders: readonly FacetFinder[] = [
  timeFindings,
  figureFindings,
  scoreFindings,
  denialFindings,
  participationFindings,
  scaleFindings,
  causeFindings,
  outcomeFindings,
  negationFindings,
  namingFindings,
  titleFindings,
  parallelFindings,
  coverageFindings,
]

/** Below this nothing is shown. */
export const leastConfidence = 0.5

export interface Differences {
  readonly disagreements: readonly Disagreement[]
  readonly agreements: readonly Agreement[]
}

export interface DifferenceQuery {
  /** In the asker's words; absent: everything. */
  readonly topic?: string
  readonly kind?: Disagreement['kind']
  readonly accept?: (article: ArticleMetadata) => boolean
  /** The interface's language. */
  readonly language: string
}

/** Strongest first. With a topic, only the articles that the index finds for it are compared. */
export function findDisagreements(library: Library, { topic, kind, accept, language }: DifferenceQuery): Differences {
  const articles = (
    topic ? articlesOn(library, topic, language) : library.articles.map((_, number) => library.article(number))
  ).filter(article => accept?.(article) ?? true)
  const near = topic ? nearTo(library, articles, [], topic, language) : undefined
  const found = differencesIn(library, articles, language, near)
  const about = topic ? relevance(library, topic, language) : null
  const relevant = (quotes: readonly Quote[]) => !about || Math.max(...quotes.map(about)) >= leastRelevance
  return {
    disagreements: found.disagreements.filter(
      ({ kind: its, sides }) => (!kind || kind === its) && relevant(sides.flatMap(({ quotes }) => quotes)),
    ),
    agreements: found.agreements.filter(({ quotes }) => relevant(quotes)),
  }
}

/** How much of the topic a disagreement's best quote must hold, when it is not among the quotes shown. */
const leastRelevance = 0.5
/** Beside an answer, at most so many. */
const mostBeside = 8

/**
 * What an answer must add to its quotes: the disagreements and agreements that touch a quote shown, then those about the
 * topic. `topic` is what was searched for, in the asker's words.
 */
export function differencesAmong(
  library: Library,
  quotes: readonly Quote[],
  topic: string,
  language: string,
  intent?: Intent,
): Differences {
  if (!quotes.length) return { disagreements: [], agreements: [] }
  const quoted = [...new Set(quotes.map(({ article }) => article))].flatMap(file => library.articleByFile(file) ?? [])
  const articles = [...new Set([...quoted, ...articlesOn(library, topic, language)].map(({ number }) => number))]
    .slice(0, mostBesideAnswer)
    .map(number => library.article(number))
  const found = differencesIn(library, articles, language, nearTo(library, quoted, quotes, topic, language))
  const about = relevance(library, topic, language)
  const touches = (its: readonly Quote[]) =>
    quotes.findIndex(quote => its.some(other => other.article === quote.article && overlap(other, quote) > 0))
  const days = new Set(quotes.flatMap(daysIn))
  const scored = found.disagreements.flatMap(disagreement => {
    const its = disagreement.sides.flatMap(side => side.quotes)
    const at = touches(its)
    const ofTheDay = its.some(quote => daysIn(quote).some(day => days.has(day)))
    const asked = intent && askedFacets[intent]?.includes(disagreement.facet) ? 1 : 0
    // What is asked for, of a day that the answer tells of, belongs to it whatever words it is told in.
    const best = Math.max(...its.map(about), asked && ofTheDay && intent !== 'who' ? 0.5 : 0)
    if (at < 0 && best < (asked ? 0.4 : 0.75)) return []
    const weight = asked ? 1 : (slight[disagreement.kind] ?? 1)
    const touch = at < 0 ? 0 : 0.6 / (1 + at / 3)
    return [{ disagreement, score: disagreement.confidence * weight * (best + 1.2 * asked + touch) }]
  })
  return {
    disagreements: scored
      .sort((a, b) => b.score - a.score)
      .slice(0, mostBeside)
      .map(({ disagreement }) => disagreement),
    agreements: found.agreements.filter(({ quotes: its }) => touches(its) >= 0).slice(0, 3),
  }
}

const daysIn = ({ values }: Quote): string[] =>
  values.flatMap(({ value }) => value.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? [])

/** Other words and silence matter less beside an answer than facts that exclude each other. */
const slight: Partial<Record<Disagreement['kind'], number>> = { framing: 0.6, omission: 0.6 }

/** What a command asks about comes first. */
const askedFacets: Partial<Record<Intent, readonly Facet[]>> = {
  when: ['date', 'time-of-day', 'duration'],
  who: ['participation', 'naming', 'title', 'spelling', 'responsibility'],
  where: ['place', 'distance', 'participation'],
  figures: ['count', 'casualties', 'distance', 'duration'],
  said: ['responsibility', 'reaction', 'casualties', 'coverage'],
  naming: ['naming', 'title', 'spelling'],
}

/** How many articles a topic brings in: enough for the outlets on one event; fewer beside an answer, which is quick. */
const mostArticles = 24
const mostBesideAnswer = 12
const passagesRead = 60

/** The articles that the index finds for the topic, best first. */
function articlesOn(library: Library, topic: string, language: string): ReadArticle[] {
  if (library.articles.length <= mostArticles) return library.articles.map((_, number) => library.article(number))
  const numbers = new Set(passagesOn(library, topic, language).map(passage => library.articleOf(passage)))
  return [...numbers].slice(0, mostArticles).map(number => library.article(number))
}

const topics = new WeakMap<Library, Map<string, readonly number[]>>()

/** Passages by number, best first. One answer asks for a topic's more than once: the last are remembered. */
function passagesOn(library: Library, topic: string, language: string): readonly number[] {
  const known = topics.get(library) ?? new Map<string, readonly number[]>()
  topics.set(library, known)
  const key = `${language} ${topic}`
  const search = () => library.index.search(toQuery(topic, languageOf(language), library.index), passagesRead)
  const passages = known.get(key) ?? search().map(({ passage }) => passage)
  known.set(key, passages)
  if (known.size > mostRemembered) known.delete(known.keys().next().value!)
  return passages
}

/** The stories of `articles`; in a larger library, of their sentences only what the topic finds, and the quotes. */
function nearTo(
  library: Library,
  articles: readonly ReadArticle[],
  quotes: readonly Quote[],
  topic: string,
  language: string,
): Near {
  const numbers = new Set(articles.map(({ number }) => number))
  if (library.articles.length <= mostArticles) return { articles: numbers }
  const passages = new Set(passagesOn(library, topic, language))
  for (const { article: file, start } of quotes) {
    const article = library.articleByFile(file)!
    const at = article.passages.findIndex(passage => start < passage.end)
    if (at >= 0) passages.add(article.firstPassage + at)
  }
  return { articles: numbers, passages }
}

/** Share of the topic's words, by rarity, that a quote has. */
function relevance(library: Library, topic: string, language: string): (quote: Quote) => number {
  const query = toQuery(topic, languageOf(language), library.index)
  return ({ text, language: its }) => coverage(query, new Set(analyse(text, languageOf(its))), its)
}

const remembered = new WeakMap<Library, Map<string, Differences>>()
const mostRemembered = 60

/** The same articles are compared once for each language, as long as they are among the last that were. */
function differencesIn(library: Library, articles: readonly ReadArticle[], language: string, near?: Near): Differences {
  const known = remembered.get(library) ?? new Map<string, Differences>()
  remembered.set(library, known)
  // In one order, so that the same articles always give the same differences.
  const ordered = [...articles].sort((a, b) => a.number - b.number)
  const key = [ordered.map(({ number }) => number), near?.articles, near?.passages]
    .map(numbers => [...(numbers ?? [])].sort((a, b) => a - b))
    .join(' ')
  const found = known.get(`${language} ${key}`) ?? compare(ordered, language, near)
  known.delete(`${language} ${key}`)
  known.set(`${language} ${key}`, found)
  if (known.size > mostRemembered) known.delete(known.keys().next().value!)
  return found
}

function compare(articles: readonly ReadArticle[], language: string, near?: Near): Differences {
  const stories = storiesOf(articles, near)
  return {
    disagreements: merge(stories.flatMap(findingsIn))
      .filter(({ confidence }) => confidence >= leastConfidence)
      .map(finding => say(finding, language)),
    agreements: stories.filter(({ articles }) => articles.length > 1).flatMap(agreements),
  }
}

const findingsIn = (story: Story): readonly Finding[] => finders.flatMap(find => [...find(story)])
