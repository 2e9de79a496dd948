/** What other outlets write about the same: beside each paragraph, where they differ first. */
import { answerRequest, commands } from '../../../../commands/registry.ts'
import type { Disagreement, Quote } from '../../../answering/answer.ts'
import type { InterfaceLanguage } from '../../../answering/command.ts'
import { compareTexts } from '../../../answering/disagreeing/compare-texts.ts'
import { quoteAt } from '../../../answering/quotes.ts'
import { select } from '../../../answering/select.ts'
import type { ArticleMetadata } from '../../../corpus/article.ts'
import { contains, type Span } from '../../../corpus/span.ts'
import type { Library, ReadArticle } from '../../../library/library.ts'

export interface Version {
  readonly quote: Quote
  /** How the two differ, in a sentence; `null` when they do not, or when it is only likely. */
  readonly summary: string | null
  readonly differs: boolean
}

const mostVersions = 3
/** How much of a sentence's words another must hold to be about the same, as a share weighted by rarity. */
const leastShared = 0.3
/** A paragraph is looked up by its first words: enough to know the event, and quick. */
const longestTopic = 300

/** Versions of what stands in `span` of the article; disagreements found in the corpus come first. Found once for each span. */
export function versionsOf(
  article: ReadArticle,
  span: Span,
  language: InterfaceLanguage,
  library: Library,
): readonly Version[] {
  const known = found.get(library) ?? new Map<string, readonly Version[]>()
  found.set(library, known)
  const key = `${article.number} ${span.start} ${span.end} ${language}`
  const versions = known.get(key) ?? findVersions(article, span, language, library)
  if (known.size < mostRemembered) known.set(key, versions)
  return versions
}

const found = new WeakMap<Library, Map<string, readonly Version[]>>()
const mostRemembered = 20_000

function findVersions(article: ReadArticle, span: Span, language: InterfaceLanguage, library: Library): Version[] {
  const found: Version[] = []
  for (const { summary, sides } of disagreementsOf(library, language)) {
    const mine = sides.find(({ quotes }) =>
      quotes.some(quote => quote.article === article.file && contains(span, quote)),
    )
    if (!mine) continue
    for (const side of sides) {
      const other = side === mine ? undefined : side.quotes.find(quote => quote.article !== article.file)
      if (other) found.push({ quote: other, summary, differs: true })
    }
  }
  const seen = new Set(found.map(({ quote }) => quote.id))
  const others = likeSentences(article, span, library).filter(({ quote }) => !seen.has(quote.id))
  return [...found, ...others.filter(({ differs }) => differs), ...others.filter(({ differs }) => !differs)].slice(
    0,
    mostVersions,
  )
}

/** The sentence of each other outlet that is nearest to the span's words. */
function likeSentences(article: ReadArticle, span: Span, library: Library): Version[] {
  const text = article.text.slice(span.start, Math.min(span.end, span.start + longestTopic))
  const isOther = (other: ArticleMetadata): boolean =>
    other.file !== article.file && (other.outlet === null || other.outlet !== article.outlet)
  const { found, near } = select(library, { text, language: article.language, accept: isOther, most: 6 })
  const versions = new Map<string, Version>()
  for (const candidate of [...found, ...near]) {
    const outlet = candidate.article.outlet ?? candidate.article.file
    if (candidate.covered < leastShared || versions.has(outlet)) continue
    const quote = quoteAt(candidate.article, candidate)
    const comparable = candidate.article.language === article.language
    const { relation } = compareTexts(text, quote.text, { language: article.language, question: null })
    versions.set(outlet, {
      quote,
      summary: null,
      differs: comparable && (relation === 'contradiction' || relation === 'denial'),
    })
  }
  return [...versions.values()]
}

const remembered = new WeakMap<Library, Map<InterfaceLanguage, readonly Disagreement[]>>()

/** Every disagreement of the corpus, found once for each language of the interface. */
export function disagreementsOf(library: Library, language: InterfaceLanguage): readonly Disagreement[] {
  if (!commands.some(({ name }) => name === 'disagreements')) return []
  const known = remembered.get(library) ?? new Map<InterfaceLanguage, readonly Disagreement[]>()
  remembered.set(library, known)
  const all =
    known.get(language) ?? answerRequest({ command: 'disagreements', options: {}, language }, library).disagreements
  known.set(language, all)
  return all
}
