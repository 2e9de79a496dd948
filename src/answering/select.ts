/** Finding the sentences that answer a question: passages from the index, sentences from the passages, variety, or silence. */
import type { ArticleMetadata } from '../corpus/article.ts'
import type { Span } from '../corpus/span.ts'
import type { Language } from '../language/language.ts'
import type { Library, ReadArticle, ReadPassage } from '../library/library.ts'
import { dateTerms } from '../library/terms.ts'
import { readTimes } from '../reading/time/time.ts'
import type { Query } from '../search/passage-index.ts'
import { coverage, toQuery } from '../search/query.ts'
import { actsIn } from './evidence.ts'
import { questionLanguage } from './question-language.ts'
import { termsAround, termsAt } from './terms-at.ts'

export interface Question {
  /** As asked; its words decide what is found. */
  readonly text: string
  /** The asker's language, which is only a hint: the question may be in another. */
  readonly language: string
  /** Passages of other articles are passed over. */
  readonly accept?: (article: ArticleMetadata) => boolean
  /** Sentences that cannot be an answer, whatever their words (a /when wants a time): they are near misses at best. */
  readonly answers?: (candidate: Candidate, query: Query) => boolean
  /** What shows that the question is answered; when no sentence that is found has it, all are near misses. */
  readonly evidence?: (candidate: Candidate, query: Query) => boolean
  /** `answers` leaves out most of what the words find (dates). */
  readonly narrowed?: boolean
  /** How many sentences at most; 10 unless told. */
  readonly most?: number
  /** Added to the score, 0 to 1 (more where it decides): how well the sentence fits the kind of question. */
  readonly fits?: (candidate: Candidate, query: Query) => number
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

/** Passages looked through; more when most may lie outside the dates asked for. Reading 60 found nothing that 30 did not. */
const passagesRead = { usual: 30, narrowed: 200 }
/** Below this share of the question's rarity-weighted words, a passage is not about the question. Tuned on the scoreboard. */
const leastCoverage = 0.5
const mostNear = 5

/** The sentences that answer the question best, not more than two of an article among the first three if others have one. */
export function select(library: Library, question: Question): Selection {
  const language = questionLanguage(question.text, question.language, library)
  const { accept } = question
  const dates = datesIn(question.text, language, library)
  const query = toQuery(without(question.text, dates), language, library.index, {
    extraTerms: dates.flatMap(({ terms }) => terms),
    ...(accept && { accept: passage => accept(library.articles[library.articleOf(passage)]!) }),
  })
  const candidates = candidatesOf(library, query, { ...question, acts: actsIn(question.text, language) })
  const answering = candidates.filter(
    candidate => candidate.coveredAround >= leastCoverage && (question.answers?.(candidate, query) ?? true),
  )
  const order = spread(answering).slice(0, question.most ?? 10)
  const found = order.some(candidate => question.evidence?.(candidate, query) ?? true) ? order : []
  const near = found.length ? [] : spread(candidates).slice(0, mostNear)
  return { found, near }
}

interface AskedDate extends Span {
  /** As they are indexed: `2023-11-14`. */
  readonly terms: readonly string[]
}

/** The question's dates; one without its year is that of the year in which the corpus has it most often. */
function datesIn(text: string, language: Language, { index, articles }: Library): AskedDate[] {
  const body = [{ start: 0, end: text.length }]
  const years = [...new Set(articles.flatMap(({ published }) => published?.slice(0, 4) ?? []))]
  return readTimes(text, { language: language.code, published: null, body }).flatMap(({ start, end, value }) => {
    const dates = value.startsWith('XXXX') ? years.map(year => year + value.slice(4)) : [value]
    const often = (term: string): number => index.frequency(term)
    const [terms = []] = dates.map(dateTerms).sort((a, b) => often(b[0] ?? '') - often(a[0] ?? ''))
    return terms.length ? [{ start, end, terms }] : []
  })
}

/** The question without its dates, which are looked up as dates, not as words. */
function without(text: string, spans: readonly Span[]): string {
  let rest = text
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest
}

function candidatesOf(
  library: Library,
  query: Query,
  question: Question & { readonly acts: ReadonlySet<string> },
): Candidate[] {
  const ofSentence = weighed(query, question.acts)
  const ofSubject = generous(query)
  const hits = library.index.search(query, question.narrowed ? passagesRead.narrowed : passagesRead.usual)
  const best = hits[0]?.score ?? 1
  const candidates: Candidate[] = []
  const seen = new Set<string>()
  for (const hit of hits) {
    const passage = library.passage(hit.passage)
    const { article } = passage
    const { language } = article
    const around = coverage(ofSubject, termsAround(article, passage), language)
    const terms = passage.sentences.map(sentence => termsAt(article, sentence))
    for (const [i, sentence] of passage.sentences.entries()) {
      const covered = coverage(ofSentence, terms[i]!, language)
      const beside = new Set([...terms[i]!, ...(terms[i - 1] ?? []), ...(terms[i + 1] ?? [])])
      const near = coverage(ofSentence, beside, language)
      // A headline and its repetition in the text are one quote.
      const words = `${article.file}\0${article.text.slice(sentence.start, sentence.end)}`
      if (near === 0 || seen.has(words)) continue
      seen.add(words)
      const base = { start: sentence.start, end: sentence.end, article, passage, covered, coveredAround: around }
      const fit = question.fits?.({ ...base, score: 0 }, query) ?? 0
      const score =
        weights.sentence * covered +
        weights.beside * near +
        weights.passage * around +
        weights.search * (hit.score / best) +
        weights.fit * fit * Math.max(covered, 0.5 * near)
      if (covered > 0 || fit > 0) candidates.push({ ...base, score })
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.passage.number - b.passage.number || a.start - b.start)
}

/** Of the sentences of one passage, those that say what was done come first. */
const actWeight = 1.3

const weighed = ({ groups }: Query, acts: ReadonlySet<string>): Query => ({
  groups: groups.map(group => (acts.has(group.word) ? { ...group, rarity: group.rarity * actWeight } : group)),
})

/** What a passage is about may be told in other words: those that may stand for a word of the question count for half of it. */
const generous = ({ groups }: Query): Query => ({
  groups: groups.map(group => ({
    ...group,
    alternatives: group.alternatives.map(a => (a.weight < doubtful ? a : { ...a, weight: Math.max(a.weight, 0.5) })),
  })),
})

/** Cognates far apart prove nothing. */
const doubtful = 0.3

/** What a sentence's own words, its neighbours', its passage's and the search engine's score count. Tuned on the scoreboard. */
const weights = { sentence: 0.8, beside: 0.3, passage: 0.1, search: 1.1, fit: 0.5 }

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
