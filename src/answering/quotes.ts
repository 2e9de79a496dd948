/** From a stretch of an article to a quote: its exact characters, whose words they are, and the values in them. */
import { quoteId } from '../citing/quote-id.ts'
import { contains, overlap, type Span } from '../corpus/span.ts'
import type { ReadArticle } from '../library/library.ts'
import { intervalText } from '../reading/quantities/quantities.ts'
import type { Statement } from '../reading/reading.ts'
import { modalityOf } from '../reading/statements/modality.ts'
import type { Quote, QuoteValue, Voice } from './answer.ts'

/** The quote at `span` of an article. */
export function quoteAt(article: ReadArticle, span: Span): Quote {
  const { start, end } = span
  const statement = statementAt(article, span)
  return {
    id: quoteId(article.file, article.text, span),
    article: article.file,
    start,
    end,
    text: article.text.slice(start, end),
    outlet: article.outlet,
    origins: article.agencies,
    published: article.published,
    language: article.language,
    voice: statement ? voiceOf(statement) : postAuthor(article, span),
    modality: statement?.modality ?? modalityOf(article.text, span, article.language),
    values: valuesIn(article, span),
    byline: article.byline,
    headline: article.headline,
    url: article.url,
  }
}

/** The statement whose words make up much of the span, or that fills it with its speaker and cue, if one does: then the span is its speaker's, not the outlet's. */
export function statementAt(article: ReadArticle, span: Span): Statement | null {
  let best: Statement | null = null
  let most = 0
  const length = span.end - span.start
  for (const statement of article.reading.statements) {
    const shared = overlap(statement.content, span)
    const enough = shared > 0.35 * length || (shared > 0.2 * length && overlap(hullOf(statement), span) > 0.8 * length)
    if (enough && shared > most) [best, most] = [statement, shared]
  }
  return best
}

/** From the first to the last character of speaker, cue and content. */
function hullOf({ speaker, cue, content }: Statement): Span {
  const parts = [content, speaker, cue].filter(part => part !== null)
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) }
}

/** `null`: nobody is said to speak. */
export function voiceOf({ speaker, name, cue }: Statement): Voice | null {
  return speaker ? { speaker: speaker.text, name: name ?? null, cue: cue?.text ?? null } : null
}

/** No network takes longer ones, but a page may hold anything. */
const longestPost = 2000

/** An embedded post without a readable signature is still not the outlet's own statement. */
function postAuthor(article: ReadArticle, span: Span): Voice | null {
  const post = article.blocks.find(block => block.kind === 'post' && contains(block, span))
  if (!post) return null
  const signature = article.text
    .slice(post.start, Math.min(post.end, post.start + longestPost))
    .match(/(?:^|\n)\s*[—–-]\s*(.{1,100}?)\s*\(@\w+\)/u)?.[1]
  return { speaker: signature ?? '', name: signature ?? null, cue: null }
}

function valuesIn(article: ReadArticle, span: Span): QuoteValue[] {
  const times = article.reading.timexes
    .filter(timex => contains(span, timex))
    .map(
      ({ start, end, type, value }): QuoteValue => ({
        start,
        end,
        value,
        kind: type.toLowerCase() as QuoteValue['kind'],
      }),
    )
  const figures = article.reading.quantities
    .filter(quantity => contains(span, quantity) && quantity.kind !== 'duration' && quantity.kind !== 'other')
    .map(
      (quantity): QuoteValue => ({
        start: quantity.start,
        end: quantity.end,
        kind: quantity.kind as QuoteValue['kind'],
        value: intervalText(quantity),
      }),
    )
  return [...times, ...figures].sort((a, b) => a.start - b.start)
}
