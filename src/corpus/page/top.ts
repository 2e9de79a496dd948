/** Where the article's running text begins, and what stands above it. */
import { fold } from '../../language/fold.ts'
import type { BlockKind, FurnitureKind } from '../article.ts'
import { isNames, type PageLine } from './marks.ts'

/** The number of the first line of the article's running text. */
export function bodyStart(page: readonly PageLine[], kinds: readonly (BlockKind | null)[]): number {
  const first = page.findIndex((line, i) => line.prose && !line.mark && !kinds[i])
  if (first < 0) return page.findIndex((line, i) => i > 0 && line.closed && !line.mark && !kinds[i])
  // A standfirst is prose too; what shows it is the by-line, date or share bar between it and the body.
  for (let i = first + 1; i < Math.min(page.length, first + 14); i++) {
    const line = page[i]!
    if (line.mark && !topOfPage.has(line.mark.kind)) break
    if (line.mark?.kind === 'dateline' || line.mark?.kind === 'byline' || line.mark?.kind === 'share-bar') {
      const next = page.findIndex((other, j) => j > i && other.prose && !other.mark && !kinds[j])
      const between = page.slice(first + 1, i).filter(other => other.prose && !other.mark).length
      return next > 0 && between === 0 && hasBody(page, next) ? next : first
    }
    if (line.prose && !line.mark) break
  }
  return first
}

export const topOfPage = new Set<FurnitureKind>([
  'byline',
  'dateline',
  'credit',
  'share-bar',
  'donation',
  'subscription',
  'promo',
  'navigation',
  'reader-comments',
])

const hasBody = (page: readonly PageLine[], from: number): boolean => {
  let length = 0
  for (let i = from; i < page.length && length < 600; i++)
    if (page[i]!.prose && !page[i]!.mark) length += page[i]!.text.length
  return length >= 300
}

/** What stands above the body: headline (and its repetitions), standfirst, by-line, picture's caption, buttons. */
export function readTop(
  page: readonly PageLine[],
  kinds: (BlockKind | null)[],
  body: number,
  headline: string | null,
): void {
  const wanted = headline === null ? null : bare(headline)
  const end = body < 0 ? page.length : body
  let title: string | null = null
  let onlyHeadlines = true
  for (let i = 0; i < page.length; i++) {
    const line = page[i]!
    const key = line.text.length <= 400 ? bare(line.text) : null
    const isHeadline = key !== null && key !== '' && (key === wanted || key === title)
    if (i > 0 && kinds[i - 1] !== 'headline') onlyHeadlines = false
    if (isHeadline && (i < end || !kinds[i])) {
      kinds[i] = 'headline'
      title = key
    }
    if (i >= end || kinds[i]) continue
    if (line.mark && page.length > 1) kinds[i] = line.mark.kind
    else if (title === null && wanted === null && couldBeHeadline(page, i)) {
      kinds[i] = 'headline'
      title = key
    } else if (body < 0) kinds[i] = 'paragraph'
    else if (line.prose || onlyHeadlines) {
      kinds[i] =
        line.text.length >= 40 ? 'standfirst' : isNames(line.text) ? 'byline' : line.closed ? 'paragraph' : 'heading'
    } else if (isNames(line.text)) kinds[i] = 'byline'
    else if (line.closed) kinds[i] = line.text.length >= 40 ? 'standfirst' : 'paragraph'
    else kinds[i] = i === end - 1 && line.text.length < 60 && !line.text.includes(',') ? 'heading' : 'caption'
  }
}

const couldBeHeadline = (page: readonly PageLine[], i: number): boolean => {
  const line = page[i]!
  return (
    (line.title || (i === 0 && line.truncated && line.text.length <= 200)) &&
    line.text.length >= 12 &&
    page.length > i + 1 &&
    !/^[-•*]/.test(line.text) &&
    (line.text.match(/\s/gu)?.length ?? 0) >= 1
  )
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
