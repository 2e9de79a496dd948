/** The running text of an article, what stands between its paragraphs, and what follows its end. */
import type { BlockKind, FurnitureKind } from '../article.ts'
import { isNames, type PageLine } from './marks.ts'
import { topOfPage } from './top.ts'

type Section = { kind: FurnitureKind; prose: number; titles: number }

/** The body and what follows it. */
export function readBody(page: readonly PageLine[], kinds: (BlockKind | null)[], body: number): void {
  if (body < 0) return
  /** Below the article for good: nothing but furniture follows. */
  let below: FurnitureKind | null = null
  let section: Section | null = null
  let ended = false
  let written = 0
  const standfirsts = teasersCarryStandfirsts(page, kinds, body)
  for (let i = body; i < page.length; i++) {
    const line = page[i]!
    if (kinds[i] && !(below && kinds[i] === 'headline')) {
      if (kinds[i] === 'post' && below) kinds[i] = below
      continue
    }
    const mark = line.mark
    if (mark?.kind === 'dateline' && mark.bare && !below && !section && page[i + 1]?.prose && !page[i + 1]!.mark) {
      // In a chronology the dates are headings.
      kinds[i] = 'heading'
      continue
    }
    if (mark) {
      kinds[i] = mark.kind
      if (below) {
        if (mark.kind === 'reader-comments' || mark.opens === 'section') below = mark.kind
        else if (below === 'reader-comments' && turnsFromComments.has(mark.kind)) below = 'related-articles'
        continue
      }
      if ((mark.opens === 'comments' || mark.opens === 'link') && written > 0) {
        if (commentsFollow(page, i, mark.opens === 'comments', written)) below = 'reader-comments'
      } else if (mark.opens === 'section' && written > 0) section = { kind: mark.kind, prose: 0, titles: 0 }
      else if (mark.opens === 'teaser') {
        if (mark.bare) i = takeTitle(page, kinds, i)
        if (ended || standfirsts) section = { kind: 'related-articles', prose: 0, titles: 1 }
      } else if (endings.has(mark.kind) && endsHere(page, kinds, i)) ended = true
      continue
    }
    if (below) {
      kinds[i] = below
      continue
    }
    if (section) {
      if (resumes(page, i, section)) section = null
      else {
        kinds[i] = section.kind
        if (line.prose) section.prose++
        else section.titles++
        continue
      }
    }
    if (line.continued && opensTail(page, kinds, i, written)) {
      below = 'related-articles'
      for (let j = i; j > body && !(kinds[j] && isFurniture(kinds[j]!) && j < i); j--) kinds[j] = below
      continue
    }
    if (ended && !line.prose && !line.closed) {
      kinds[i] = 'promo'
      continue
    }
    if (isNames(line.text) && written > 0 && endsHere(page, kinds, i)) {
      kinds[i] = 'byline'
      ended = true
      continue
    }
    if (isCaption(line)) kinds[i] = 'caption'
    else if (isHeading(page, kinds, i)) kinds[i] = 'heading'
    else {
      kinds[i] = 'paragraph'
      written += line.text.length
      if (line.prose) ended = false
    }
  }
}

const endings = new Set<FurnitureKind>(['credit', 'byline'])
const turnsFromComments = new Set<FurnitureKind>([
  'donation',
  'subscription',
  'promo',
  'article-teaser',
  'related-articles',
])
const furnitureKinds = new Set<BlockKind>([
  ...topOfPage,
  'related-articles',
  'author-other-articles',
  'article-teaser',
] satisfies BlockKind[])
const isFurniture = (kind: BlockKind): boolean => furnitureKinds.has(kind)

/** A signature or credit ends the article when no two paragraphs of prose stand together below it before furniture does. */
function endsHere(page: readonly PageLine[], kinds: readonly (BlockKind | null)[], i: number): boolean {
  for (let j = i + 1; j < page.length; j++) {
    if (kinds[j] === 'post') return false
    const line = page[j]!
    if (line.mark) {
      if (line.mark.kind === 'credit' || line.mark.kind === 'byline' || line.mark.kind === 'dateline') continue
      return true
    }
    if (line.prose || line.closed) return false
    if (j - i > 3) return true
  }
  return true
}

/** Whether readers' comments run on below: none when most of the article is still to come. */
function commentsFollow(page: readonly PageLine[], i: number, sure: boolean, written: number): boolean {
  let prose = 0
  let signs = sure ? 1 : 0
  for (let j = i + 1; j < page.length; j++) {
    const { mark, text } = page[j]!
    if (mark?.kind === 'reader-comments') signs++
    else if (/^[•·*]\s/u.test(text)) signs++
    else if (!mark && page[j]!.prose) prose += text.length
  }
  return signs > 0 && (signs >= 2 || prose <= written * 1.5)
}

/** The title under a bare `Lire aussi :`, or the list of titles that stands together with it. */
function takeTitle(page: readonly PageLine[], kinds: (BlockKind | null)[], i: number): number {
  let last = i
  for (let j = i + 1; j < page.length && j <= i + 8; j++) {
    const line = page[j]!
    const together = !line.apart || /^[•·*–-]\s/u.test(line.text)
    if (kinds[j] || line.mark || !line.title || line.text.length > 160 || (j > i + 1 && !together)) break
    kinds[j] = 'article-teaser'
    last = j
  }
  return last
}

/** After a list of other articles the body goes on with paragraphs one after another; a list's own alternate with titles. */
function resumes(page: readonly PageLine[], i: number, section: Section): boolean {
  const line = page[i]!
  if (!line.prose || line.truncated || section.kind === 'author-other-articles') return false
  let at = i + 1
  while (page[at]?.mark && inline.has(page[at]!.mark!.kind)) at++
  const next = page[at]
  if (!next) return section.kind === 'article-teaser'
  if (!next.prose || next.truncated || next.mark) return false
  const after = page[at + 1]
  return after?.mark?.kind !== 'dateline'
}

/** What may stand between two paragraphs of the body. */
const inline = new Set<FurnitureKind>(['promo', 'share-bar', 'navigation'])

/** `Lire aussi : title` and one cut-off paragraph, again and again: the paragraphs are the teasers' own. */
function teasersCarryStandfirsts(
  page: readonly PageLine[],
  kinds: readonly (BlockKind | null)[],
  body: number,
): boolean {
  let teasers = 0
  let carried = 0
  for (let i = body; i + 1 < page.length; i++) {
    if (page[i]!.mark?.opens !== 'teaser' || page[i]!.mark!.bare || kinds[i + 1]) continue
    teasers++
    if (page[i + 1]!.truncated) carried++
  }
  return teasers >= 2 && carried * 2 > teasers
}

/** A cut-off text with a link to its rest opens the list of other articles, unless it is the article itself that is cut off. */
function opensTail(
  page: readonly PageLine[],
  kinds: readonly (BlockKind | null)[],
  i: number,
  written: number,
): boolean {
  if (written < 400) return false
  if (page.some((line, j) => j > i && line.continued)) return true
  for (let j = i - 1; j >= Math.max(0, i - 2); j--) if (kinds[j] && isFurniture(kinds[j]!)) return true
  return false
}

const pictureCredit =
  /(?:©|\(c\)|\bAFP\b|\bReuters\b|\bREUTERS\b|\bGetty\b|\bAP Photo\b|[Pp]hoto\s?:|[Cc]rédit\s?:|[Cc]redit\s?:)/u

/** A picture's caption ends with its credit: `… © AFP`, `(Photo: Jane Doe)`, `/ Getty Images`. */
const isCaption = (line: PageLine): boolean => {
  if (line.text.length > 400) return false
  const tail = line.text.slice(-60)
  if (/©\s?[^©]{2,50}$/u.test(tail)) return true
  const last = /[([][^()[\]]{3,58}[)\]]\.?$/u.exec(tail)?.[0] ?? /\s[/|]\s?[^/|]{2,40}$/u.exec(tail)?.[0]
  return last !== undefined && pictureCredit.test(last) && /photo|image|getty|©|crédit|credit|\//iu.test(last)
}

/** A short line without a full stop above prose. */
function isHeading(page: readonly PageLine[], kinds: readonly (BlockKind | null)[], i: number): boolean {
  const line = page[i]!
  if (
    !line.title ||
    (line.closed && !isQuestion(line)) ||
    line.text.length > 120 ||
    /^[-•·*–—]\s/u.test(line.text) ||
    line.text.split(/\s+/u).length > 16
  )
    return false
  for (let j = i + 1; j < Math.min(page.length, i + 4); j++) {
    if (page[j]!.mark || kinds[j] === 'post') continue
    return page[j]!.prose || (page[j]!.closed && page[j]!.text.length > 60)
  }
  return false
}

const isQuestion = (line: PageLine): boolean => line.apart && line.text.length <= 90 && /^[^"«“].*\?$/u.test(line.text)
