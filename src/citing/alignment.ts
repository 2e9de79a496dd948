/** Word by word: how a quotation differs from the words of an article (Smith & Waterman 1981, local alignment). */
import { fold } from '../language/fold.ts'

export interface WordAt {
  readonly word: string
  readonly start: number
  readonly end: number
}

export interface Aligned {
  /** Share of the quotation's words that stand in the article in that order, 0 to 1. */
  readonly share: number
  /** Offsets of the article's words that answer the quotation's. */
  readonly start: number
  readonly end: number
  readonly diff: readonly { readonly op: 'same' | 'removed' | 'added'; readonly text: string }[]
}

export function wordsOf(text: string, from = 0, to = text.length): WordAt[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: from + index,
    end: from + index + word.length,
  }))
}

/** Words at the quotation's edge that are set against as many of the article's. */
const mostPaired = 2

/** A word that differs costs less than a match earns; a word too many or too few a little more. */
const score = { match: 2, mismatch: -1, gap: -1.2 }

/** The best local alignment of a quotation with a stretch of an article; time and memory grow with the product of both. */
export function align(
  asked: string,
  quotation: readonly WordAt[],
  article: string,
  stretch: readonly WordAt[],
): Aligned | null {
  const width = stretch.length + 1
  const scores = new Float32Array((quotation.length + 1) * width)
  let best = 0
  let at = 0
  for (let i = 1; i <= quotation.length; i++)
    for (let j = 1; j <= stretch.length; j++) {
      const same = quotation[i - 1]!.word === stretch[j - 1]!.word
      const value = Math.max(
        0,
        scores[(i - 1) * width + j - 1]! + (same ? score.match : score.mismatch),
        scores[(i - 1) * width + j]! + score.gap,
        scores[i * width + j - 1]! + score.gap,
      )
      scores[i * width + j] = value
      if (value > best) [best, at] = [value, i * width + j]
    }
  if (!best) return null
  return trace(asked, quotation, article, stretch, scores, at)
}

function trace(
  asked: string,
  quotation: readonly WordAt[],
  article: string,
  stretch: readonly WordAt[],
  scores: Float32Array,
  at: number,
): Aligned {
  const width = stretch.length + 1
  let i = Math.floor(at / width)
  let j = at % width
  const parts: { op: 'same' | 'removed' | 'added'; text: string }[] = []
  const removed = (n: number) =>
    parts.push({ op: 'removed', text: asked.slice(quotation[n]!.start, quotation[n]!.end) })
  const added = (n: number) => parts.push({ op: 'added', text: article.slice(stretch[n]!.start, stretch[n]!.end) })
  const left = quotation.length - i
  const paired = left <= mostPaired ? Math.min(left, stretch.length - j) : 0
  for (let rest = quotation.length - 1; rest >= i; rest--) {
    if (rest - i < paired) added(j + rest - i)
    removed(rest)
  }
  const end = stretch[j - 1 + paired]!.end
  let same = 0
  while (i > 0 && j > 0 && scores[i * width + j]! > 0) {
    const here = scores[i * width + j]!
    const equal = quotation[i - 1]!.word === stretch[j - 1]!.word
    if (near(here, scores[(i - 1) * width + j - 1]! + (equal ? score.match : score.mismatch))) {
      i--
      j--
      if (equal) {
        same++
        parts.push({ op: 'same', text: article.slice(stretch[j]!.start, stretch[j]!.end) })
      } else {
        added(j)
        removed(i)
      }
    } else if (near(here, scores[(i - 1) * width + j]! + score.gap)) removed(--i)
    else added(--j)
  }
  // What stands where the quotation's first words differ, while there are few of them.
  for (const few = i <= mostPaired; i > 0; ) {
    if (few && j > 0) added(--j)
    removed(--i)
  }
  return { share: same / quotation.length, start: stretch[j]!.start, end, diff: joined(parts.reverse()) }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.001

/** Neighbours of one kind are one part. */
function joined(parts: readonly Aligned['diff'][number][]): Aligned['diff'] {
  const out: { op: 'same' | 'removed' | 'added'; text: string }[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last?.op === part.op) last.text += ` ${part.text}`
    else out.push({ ...part })
  }
  return out
}
