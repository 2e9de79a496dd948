/** Who gives a figure: the speaker of the innermost statement that holds it, or the outlet itself. */
import { contains, type Span } from '../corpus/span.ts'
import type { Library } from '../library/library.ts'
import type { Quote, QuoteValue, Voice } from './answer.ts'
import { voiceOf } from './quotes.ts'

export interface Given {
  /** As written. */
  readonly figure: string
  readonly outlet: string | null
  /** `null`: the outlet gives it in its own name. */
  readonly voice: Voice | null
}

/** The figures of the quotes, dates and hours left out, in the order of the quotes. */
export function figuresGiven(library: Library, quotes: readonly Quote[]): Given[] {
  return quotes.flatMap(quote =>
    quote.values
      .filter(value => isFigure(value) && !ofSpeakers(library, quote, value))
      .map(value => ({
        figure: quote.text.slice(value.start - quote.start, value.end - quote.start),
        outlet: quote.outlet,
        voice: giverOf(library, quote, value) ?? quote.voice,
      })),
  )
}

const isFigure = ({ kind }: QuoteValue): boolean => kind !== 'date' && kind !== 'time' && kind !== 'set'

/** Those who speak are counted, not told of: "two officers said". */
const ofSpeakers = (library: Library, quote: Quote, at: Span): boolean =>
  library
    .articleByFile(quote.article)
    ?.reading.statements.some(({ speaker }) => speaker !== null && contains(speaker, at)) ?? false

function giverOf(library: Library, quote: Quote, at: Span): Voice | null {
  const statements = library.articleByFile(quote.article)?.reading.statements ?? []
  const [innermost] = statements
    .filter(({ content, speaker }) => speaker && contains(content, at))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  return innermost ? voiceOf(innermost) : null
}
