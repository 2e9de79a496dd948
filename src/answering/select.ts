/** Finding the sentences that answer a question: passages from the index, sentences from the passages, variety, or silence. */
import { contains, type Span } from '../corpus/span.ts'
import { languageOf } from '../language/index.ts'
import type { Library, ReadArticle, ReadPassage } from '../library/library.ts'
import { dateTerms } from '../library/terms.ts'
import { readTimes } from '../reading/time/time.ts'
import { analyse } from '../search/analysis.ts'
import type { Query } from '../search/passage-index.ts'
import { coverage, toQuery } from '../search/query.ts'
import { questionLanguage } from './question-language.ts'

export interface Question {
  /** As asked; its words decide what is found. */
  readonly text: string
  /** The asker's language, which is only a hint: the question may be in another. */
  readonly language: string
  /** Passages of other articles are passed over. */
  readonly accept?: (article: ReadArticle) => boolean
  /** Sentences that cannot be an answer, whatever their words (a /when wants a time): they are near misses at best. */
  readonly answers?: (candidate: Candidate) => boolean
  /** How many sentences at most; 10 unless told. */
  readonly most?: number
  /** Added to the score, 0 to 1: how well the sentence fits the kind of question. */
  readonly fits?: (candidate: Candidate) => number
}

/** A sentence that may answer, where it stands. */
export interface Candidate extends Span {
  readonly article: ReadArticle
  readonly passage: ReadPassage
  /** 0 to 1: how much of the question, weighted by rarity, stands in the sentence; and in its surroundings. */
  readonly covered: number
  readonly coveredAround: number
  readonly score: number
}

export interface Selection {
  readonly found: readonly Candidate[]
  readonly near: readonly Candidate[]
}

const passagesRead = 60
/** Below this share of the question's rarity-weighted words, a passage is not about the question. Tuned on the scoreboard. */
const leastCoverage = 0.5

/** The sentences that answer the question best, not more than two of an article among the first three if others have one. */
export function select(library: Library, question: Question): Selection {
  const language = questionLanguage(question.text, question.language, library)
  const query = toQuery(question.text, language, library.index, {
    extraTerms: datesIn(question.text, language.code),
  })
  const candidates = candidatesOf(library, query, question)
  const answering = candidates.filter(
    candidate => candidate.coveredAround >= leastCoverage && (question.answers?.(candidate) ?? true),
  )
  const found = spread(answering).slice(0, question.most ?? 10)
  const near = candidates.filter(candidate => !found.includes(candidate)).slice(0, 3)
  return { found, near: found.length ? [] : near }
}

function candidatesOf(library: Library, query: Query, question: Question): Candidate[] {
  const hits = library.index.search(query, passagesRead)
  const best = hits[0]?.score ?? 1
  const candidates: Candidate[] = []
  for (const hit of hits) {
    const passage = library.passage(hit.passage)
    const { article } = passage
    if (question.accept && !question.accept(article)) continue
    const around = coverage(query, termsOf(article, passage, true), article.language)
    for (const sentence of passage.sentences) {
      const covered = coverage(query, termsOf(article, sentence, false), article.language)
      const base = { start: sentence.start, end: sentence.end, article, passage, covered, coveredAround: around }
      const fit = question.fits?.({ ...base, score: 0 }) ?? 0
      const score = covered + 0.35 * around + 0.35 * (hit.score / best) + 0.35 * fit * Math.max(covered, 0.3 * around)
      if (covered > 0) candidates.push({ ...base, score })
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.passage.number - b.passage.number || a.start - b.start)
}

/** Dates that the question names, as terms of the index. */
const datesIn = (text: string, language: string): string[] =>
  readTimes(text, { language, published: null, body: [{ start: 0, end: text.length }] }).flatMap(({ value }) =>
    dateTerms(value),
  )

/** The terms of a stretch of an article: its words, its dates, and for a passage its heading and headline. */
function termsOf(article: ReadArticle, span: Span & { heading?: Span | null }, surroundings: boolean): Set<string> {
  const { text, reading } = article
  const parts = [text.slice(span.start, span.end)]
  if (surroundings && span.heading) parts.push(text.slice(span.heading.start, span.heading.end))
  if (surroundings && article.headline) parts.push(article.headline)
  const terms = new Set(parts.flatMap(part => analyse(part, languageOf(article.language))))
  for (const timex of reading.timexes) {
    if (contains(span, timex)) for (const term of dateTerms(timex.value)) terms.add(term)
  }
  return terms
}

/** Best first, but each next one counts less for an article that has been quoted, so that outlets take turns. */
function spread(candidates: readonly Candidate[]): Candidate[] {
  const left = [...candidates].slice(0, 40)
  const taken = new Map<string, number>()
  const order: Candidate[] = []
  while (left.length) {
    const value = ({ score, article }: Candidate): number =>
      score * 0.85 ** (taken.get(article.outlet ?? article.file) ?? 0)
    const next = left.reduce((best, candidate) => (value(candidate) > value(best) ? candidate : best))
    left.splice(left.indexOf(next), 1)
    taken.set(next.article.outlet ?? next.article.file, (taken.get(next.article.outlet ?? next.article.file) ?? 0) + 1)
    order.push(next)
  }
  return order
}
