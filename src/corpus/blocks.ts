/** The lines of a file and what each is: the article apart from what surrounds it on the page. */
import { fold } from '../language/fold.ts'
import type { Language } from '../language/language.ts'
import type { Block, BlockKind, FurnitureKind } from './article.ts'
import { type PageLine, pageLine } from './furniture.ts'
import { readLines } from './lines.ts'

export { agencyCredits } from './agencies.ts'

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

// `— Jane Doe (@janedoe) May 3, 2021`, alone or at the end of the post's own line.
const attribution = /(?:^|\s)[—–-]{1,2}\s?[^—–\n]{1,80}\(@\w{1,30}\)/u
const sharedPost = /^(?:A post shared by|Une publication partagée par|View this post on|Voir cette publication sur)\s/u
const postSigns = /https?:\/\/t\.co\/|pic\.twitter\.com|pic\.x\.com|^RT @|^[@#]\w/u

/** An embedded post: its text, and the line that says whose it is and when. */
function markPosts(page: readonly PageLine[], kinds: (BlockKind | null)[]): void {
  for (const [i, line] of page.entries()) {
    if (sharedPost.test(line.text) && line.text.length < 200) kinds[i] = 'post'
    const found = attribution.exec(line.text.slice(-200))
    if (!found) continue
    kinds[i] = 'post'
    if (found.index > 10 || line.text.length > 200) continue
    // The words stand above: one line, and what belongs to it without an empty line between.
    for (let j = i - 1; j >= 0 && i - j <= 12; j--) {
      if (kinds[j] === 'post' || (page[j]!.mark && !postSigns.test(page[j]!.text))) break
      kinds[j] = 'post'
      const goesOn = !page[j]!.apart && (!page[i]!.apart || postSigns.test(page[j]!.text)) && page[j]!.text.length < 300
      if (!goesOn) break
    }
  }
}

/** The number of the first line of the article's running text. */
function bodyStart(page: readonly PageLine[], kinds: readonly (BlockKind | null)[]): number {
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

const topOfPage = new Set<FurnitureKind>([
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
function readTop(page: readonly PageLine[], kinds: (BlockKind | null)[], body: number, headline: string | null): void {
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

/** Two to six words that all begin with a capital, particles aside: the name of a person, or of two. */
const isNames = (text: string): boolean =>
  text.length <= 60 &&
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:(?:,| et| and| &)?\s(?:(?:de|du|des|la|le|el|al|ag|ould|van|von|den|der|bin|ben|di|da|dos)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u.test(
    text,
  )

type Section = { kind: FurnitureKind; prose: number; titles: number }

/** The body and what follows it. */
function readBody(page: readonly PageLine[], kinds: (BlockKind | null)[], body: number): void {
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
