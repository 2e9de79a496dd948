/** The same words typed otherwise: straight quotes for curly ones, lost no-break spaces, joined lines, other dashes. */

/** The letters, digits and signs of a text without white space, quotation marks and case, and where each stands. */
export interface BareText {
  readonly bare: string
  /** UTF-16 offset in the text of each unit of `bare`. */
  readonly offsets: readonly number[]
}

const dropped = /[\s"'«»“”„‟‹›‘’‚‛`´\u00AD\u200B-\u200F\u2060\uFEFF]/u

export function bareText(text: string): BareText {
  let bare = ''
  const offsets: number[] = []
  for (let i = 0; i < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(i)!)
    if (!dropped.test(char)) {
      const plain = plainOf(char)
      for (let unit = 0; unit < plain.length; unit++) offsets.push(i)
      bare += plain
    }
    i += char.length
  }
  return { bare, offsets }
}

function plainOf(char: string): string {
  if (char === '…') return '...'
  if (/[‐‑‒–—―−]/u.test(char)) return '-'
  return char.normalize('NFKC').toLowerCase()
}

/** Where `wanted` stands in `text` but for typography, as offsets; word ends are respected. `null` if nowhere. */
export function findBare(text: BareText, wanted: string, length: number): { start: number; end: number } | null {
  if (!wanted) return null
  for (let at = text.bare.indexOf(wanted); at >= 0; at = text.bare.indexOf(wanted, at + 1)) {
    const start = text.offsets[at]!
    const last = text.offsets[at + wanted.length - 1]!
    const end = at + wanted.length < text.offsets.length ? text.offsets[at + wanted.length]! : length
    if (isWordEdge(text, at, at + wanted.length)) return { start, end: Math.min(end, last + 2) }
  }
  return null
}

/** Whether the match neither begins nor ends inside a word. */
function isWordEdge({ bare, offsets }: BareText, from: number, to: number): boolean {
  const inside = (i: number): boolean =>
    i > 0 &&
    i < bare.length &&
    /[\p{L}\p{N}]/u.test(bare[i - 1]!) &&
    /[\p{L}\p{N}]/u.test(bare[i]!) &&
    offsets[i]! - offsets[i - 1]! <= 1
  return !inside(from) && !inside(to)
}
