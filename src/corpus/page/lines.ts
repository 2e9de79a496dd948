/** The lines of a file as its writer meant them: hard-wrapped lines are joined into their paragraph. */
import type { Span } from '../span.ts'

export interface Line extends Span {
  /** Whether an empty line, or the file's start, is above it. */
  readonly apart: boolean
}

/** Lines wrapped by a program or an agency's wire are shorter than this. */
const widestWrap = 120
const narrowestWrap = 40

/** Lines with text, trimmed, in order; `\n`, `\r\n`, `\r` and Unicode's own line ends; a byte order mark is white space. */
export function readLines(text: string): Line[] {
  const lines = physicalLines(text)
  const width = wrapWidth(text, lines)
  if (!width) return lines
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !line.apart && wrapsInto(text, lastLineOf(text, last), line, width))
      joined[joined.length - 1] = { ...last, end: line.end }
    else joined.push(line)
  }
  return joined
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    let start = match.index
    let end = start + match[0].length
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({ start, end, apart })
      apart = false
    } else if (/^[\n\r\u2028\u2029]/.test(match[0]) ? isEmptyBefore(text, match.index) : false) apart = true
  }
  return lines
}

/** Whether only white space stands between the line end at `at` and the one before it. */
function isEmptyBefore(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
    if (!isSpace(code)) return false
  }
  return true
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x1680 ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000

/** The column at which the file was wrapped, or 0: most line ends inside its paragraphs are in the middle of a sentence. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths: number[] = []
  let breaks = 0
  let middles = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || next.apart) continue
    const width = line.end - line.start
    breaks++
    if (width < narrowestWrap || width > widestWrap) continue
    widths.push(width)
    if (!/[.!?…:;»”"]/.test(text[line.end - 1]!) && /[\p{Ll}\p{N}]/u.test(text[next.start]!)) middles++
  }
  if (middles < 2 || middles < breaks * 0.3) return 0
  return Math.max(...widths.slice(0, 10_000))
}

/** Whether the next line's first word would not have fitted at the end of this one. */
function wrapsInto(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start
  if (length > widestWrap || next.end - next.start > widestWrap) return false
  if (/^[•·▪*–—-]\s/.test(text.slice(next.start, next.start + 2))) return false
  let word = next.start
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++
  if (length + 1 + (word - next.start) > width) return true
  // Ragged wrapping: short, but in the middle of a sentence.
  return /[\p{L}\p{N},]/u.test(text[line.end - 1]!) && /[\p{Ll}(]/u.test(text[next.start]!)
}

function lastLineOf(text: string, { start, end }: Span): Span {
  for (let i = end - 1; i > start && end - i <= widestWrap + 1; i--)
    if (/[\n\r\u2028\u2029]/.test(text[i]!)) {
      let from = i + 1
      while (isSpace(text.charCodeAt(from))) from++
      return { start: from, end }
    }
  return { start, end }
}
