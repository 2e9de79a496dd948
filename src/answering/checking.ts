/** Is this quotation real? Seven outcomes, from "exactly so" to "not found". */
import { type Aligned, align, wordsOf } from '../citing/alignment.ts'
import { type BareText, bareText, findBare } from '../citing/typography.ts'
import type { Block, FurnitureKind } from '../corpus/article.ts'
import { overlap, type Span } from '../corpus/span.ts'
import { fold } from '../language/fold.ts'
import { languageOf } from '../language/index.ts'
import type { Library, ReadArticle } from '../library/library.ts'
import { bodyOf } from '../reading/read.ts'
import { toQuery } from '../search/query.ts'
import type { Check } from './answer.ts'
import { questionLanguage } from './question-language.ts'
import { quoteAt, statementAt } from './quotes.ts'
import { select } from './select.ts'

export interface Quotation {
  readonly text: string
  readonly saidBy: string | null
  readonly outlet: string | null
}

export interface Checked extends Check {
  /** Where it stands, if it does: whole sentences of an article, or a stretch of what surrounds one. */
  readonly found: Span | null
  readonly article: ReadArticle | null
  readonly surroundings: FurnitureKind | null
}

/** How many passages are looked at word by word, and articles character by character. */
const passagesRead = 40
const articlesRead = 400
/** Share of the quotation's words that must stand in an article for it to be that one, altered. */
const leastShare = 0.6
const fewestWords = 3
/** How much of the quotation's content a sentence must have to report it in other words. */
const leastReported = 0.72

/** `quotation.text`: as pasted, with or without quotation marks. */
export function checkQuotation(quotation: Quotation, library: Library, language: 'en' | 'fr'): Checked {
  const text = quotation.text.replace(/^[\s>"'«“‘]+|[\s"'»”’]+$/gu, '') || quotation.text
  const asked = languageOf(questionLanguage(text, language, library).code)
  const passages = library.index
    .search(toQuery(text, asked, library.index), passagesRead)
    .map(({ passage }) => library.passage(passage))
  const likely = [...new Set(passages.map(({ article }) => article.number))]
  const literal = findLiteral(text, likely, library)
  if (literal && !literal.surroundings) return judged(literal, text, quotation)
  const altered = closest(text, passages)
  if (altered && altered.aligned.share >= leastShare)
    return {
      outcome: 'altered',
      diff: altered.aligned.diff,
      found: sentencesAt(altered.article, altered.aligned),
      article: altered.article,
      surroundings: null,
    }
  if (literal)
    return {
      outcome: 'outside-article',
      diff: null,
      found: literal.span,
      article: literal.article,
      surroundings: literal.surroundings,
    }
  const reported = select(library, { text, language, most: 1 }).found[0]
  if (reported && reported.covered >= leastReported && wordsOf(text).length >= fewestWords)
    return { outcome: 'reported', diff: null, found: reported, article: reported.article, surroundings: null }
  return { outcome: 'not-found', diff: null, found: null, article: null, surroundings: null }
}

interface Literal {
  readonly article: ReadArticle
  readonly span: Span
  readonly exact: boolean
  readonly surroundings: FurnitureKind | null
}

/** The words as they are, but for typography: in an article rather than beside one, in a likely article first. */
function findLiteral(text: string, likely: readonly number[], library: Library): Literal | null {
  const { bare } = bareText(text)
  const rest = library.articles.map((_, number) => number).filter(number => !likely.includes(number))
  let beside: Literal | null = null
  for (const number of [...likely, ...rest].slice(0, articlesRead)) {
    const article = library.article(number)
    const found = findBare(bareOf(article), bare, article.text.length)
    if (!found) continue
    const own = bodyOf(article.blocks).some(block => overlap(block, found) > 0)
    const exact = article.text.slice(found.start, found.end).startsWith(text)
    const literal = { article, span: found, exact, surroundings: own ? null : kindAt(article.blocks, found) }
    if (own) return literal
    beside ??= literal
  }
  return beside
}

const bares = new WeakMap<ReadArticle, BareText>()

function bareOf(article: ReadArticle): BareText {
  const known = bares.get(article) ?? bareText(article.text)
  bares.set(article, known)
  return known
}

const kindAt = (blocks: readonly Block[], span: Span): FurnitureKind =>
  (blocks.find(block => overlap(block, span) > 0)?.kind ?? 'navigation') as FurnitureKind

function judged({ article, span, exact }: Literal, text: string, { saidBy, outlet }: Quotation): Checked {
  const found = sentencesAt(article, span)
  const there = { found, article, surroundings: null, diff: null }
  if ((outlet && !isCalled(article.outlet, outlet)) || (saidBy && !isSaidBy(article, span, saidBy)))
    return { ...there, outcome: 'misattributed' }
  return { ...there, outcome: exact && article.text.includes(text) ? 'exact' : 'typography' }
}

const isCalled = (name: string | null, wanted: string): boolean =>
  name !== null && (fold(name).includes(fold(wanted)) || fold(wanted).includes(fold(name)))

/** The statement there is by somebody of that name or role, or the name stands beside the words. */
function isSaidBy(article: ReadArticle, span: Span, saidBy: string): boolean {
  const statement =
    statementAt(article, span) ?? article.reading.statements.find(({ content }) => overlap(content, span) > 0)
  const voice = quoteAt(article, span).voice
  const names = [
    statement?.speaker?.text,
    statement?.name,
    voice?.speaker,
    voice?.name,
    article.outlet,
    ...article.byline,
  ]
  const wanted = namesIn(saidBy)
  return names.some(name => name && namesIn(name).some(word => wanted.includes(word)))
}

const namesIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => word !== 'the')

function closest(
  text: string,
  passages: readonly { readonly article: ReadArticle; readonly start: number; readonly end: number }[],
): { article: ReadArticle; aligned: Aligned } | null {
  const words = wordsOf(text).slice(0, 800)
  if (words.length < fewestWords) return null
  let best: { article: ReadArticle; aligned: Aligned } | null = null
  for (const { article, start, end } of passages) {
    const aligned = align(text, words, article.text, wordsOf(article.text, start, end).slice(0, 1200))
    if (aligned && (!best || aligned.share > best.aligned.share)) best = { article, aligned }
  }
  return best
}

/** The whole sentences over a stretch. */
function sentencesAt(article: ReadArticle, span: Span): Span {
  const touched = article.passages.flatMap(({ sentences }) => sentences).filter(sentence => overlap(sentence, span) > 0)
  return touched.length ? { start: touched[0]!.start, end: touched.at(-1)!.end } : span
}
