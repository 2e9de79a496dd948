/** The lines of a file and what each is: the article apart from what surrounds it on the page. */
import type { Language } from '../../language/language.ts'
import type { Block, BlockKind, FurnitureKind } from '../article.ts'
import { readBody } from './body.ts'
import { readLines } from './lines.ts'
import { type PageLine, pageLine } from './marks.ts'
import { markPosts } from './posts.ts'
import { bodyStart, readTop } from './top.ts'

/**
 * The file's lines and paragraphs in order, each with its kind. A line is judged by its own form and wording first, then
 * by where it stands: above the article's body, inside it, in a list of other articles, or below the end of the article.
 * `headline` is the catalogue's, if it gives one. Linear in the length of the text.
 */
export function splitBlocks(text: string, language: Language, headline: string | null): Block[] {
  const lines = readLines(text).flatMap(line => withoutMetadata(text, line))
  const page = lines.map(line => pageLine(text, line, language))
  if (opensAsHeadline(page)) page[0] = { ...page[0]!, mark: null, prose: false }
  const kinds: (BlockKind | null)[] = page.map(() => null)
  markPosts(page, kinds)
  const body = bodyStart(page, kinds)
  readTop(page, kinds, body, headline)
  readBody(page, kinds, body)
  return page.map(({ start, end }, i) => ({ start, end, kind: kinds[i]! }))
}

/** The first line is a title even where its wording is a teaser's (`VIDEO. …`), or its end a sentence's (`…?`). */
function opensAsHeadline(page: readonly PageLine[]): boolean {
  const [first, second] = page
  if (!first || !second || first.text.length > 200 || first.text.length < 25) return false
  if (first.mark && !likeTitles.has(first.mark.kind)) return false
  if (/\.["'»”’]?$/.test(first.text) && !first.truncated) return false
  return second.apart && !/[.!?…] \p{Lu}/u.test(first.text.slice(8)) && !/^["«“]/.test(first.text)
}

const likeTitles = new Set<FurnitureKind>(['promo', 'article-teaser', 'donation', 'credit', 'byline'])

/** A crawler's `date 2021-05-03 ` before the first word is a line of its own. */
function withoutMetadata<T extends { start: number; end: number }>(text: string, line: T): T[] {
  const lead = /^(?:date|published|updated|publié|modifié)\s?:?\s?\d{4}(?:-\d\d){1,2}(?:T[\d:.]+Z?)?\s+(?=\S)/i.exec(
    text.slice(line.start, line.start + 60),
  )?.[0]
  if (!lead || line.start + lead.length >= line.end) return [line]
  const cut = line.start + lead.length
  return [
    { ...line, end: line.start + lead.trimEnd().length },
    { ...line, start: cut },
  ]
}
