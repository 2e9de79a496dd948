/** A long article in parts that keep a page small: whole blocks, and pieces of a block that is too long by itself. */
import type { Block, Sentence } from '../../../corpus/article.ts'
import type { ReadArticle } from '../../../library/library.ts'

/** UTF-16 units of article text on one page. */
const longestPart = 24_000

export type Part = readonly Block[]

export function partsOf({ text, blocks, passages }: ReadArticle): Part[] {
  const sentences = passages.flatMap(passage => passage.sentences)
  const parts: Block[][] = [[]]
  let length = 0
  for (const block of blocks) {
    for (const piece of pieces(block, text, sentences)) {
      const size = piece.end - piece.start
      if (length + size > longestPart && length > 0) {
        parts.push([])
        length = 0
      }
      parts.at(-1)!.push(piece)
      length += size
    }
  }
  return parts
}

function pieces(block: Block, text: string, sentences: readonly Sentence[]): Block[] {
  if (block.end - block.start <= longestPart) return [block]
  const starts = sentences.map(({ start }) => start).filter(start => start > block.start && start < block.end)
  const cut: Block[] = []
  let next = 0
  for (let start = block.start; start < block.end; ) {
    let end = Math.min(start + longestPart, block.end)
    if (end < block.end) {
      let last = -1
      for (; next < starts.length && starts[next]! <= end; next++) if (starts[next]! > start) last = starts[next]!
      if (last > 0) end = last
      // Never between the two halves of one character.
      else if (/[\uD800-\uDBFF]/.test(text[end - 1]!)) end--
    }
    cut.push({ ...block, start, end })
    start = end
  }
  return cut
}
