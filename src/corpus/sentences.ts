/** Splitting a paragraph into sentences: the unit that is quoted. */
import type { SentenceRules } from '../language/rules/sentences.ts'
import { type Span, trimSpan } from './span.ts'

// A terminator, the closing marks that belong to it, white space, and what may open the next sentence (or a wide gap).
const boundary =
  /(?<![.!?…])[.!?…]+(?:\s{0,2}[\p{Pf}\p{Pe}"'’]){0,4}?(?=\s{9}|\s{1,8}["'“«‘([—–-]{0,4}\s{0,3}[\p{Lu}\p{N}#@])/gu
const opener = /[«“(]/g
const closer = /[»”)]/g

/**
 * The sentences of `span`, in order, without the white space between them. A stop after an abbreviation, an initial or a
 * number does not end one, nor does one inside an open quotation or bracket that closes within 600 characters.
 */
export function splitSentences(text: string, span: Span, rules: SentenceRules): Span[] {
  const source = text.slice(span.start, span.end)
  const sentences: Span[] = []
  let start = 0
  for (const match of source.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length
    if (match[0].startsWith('.') && !match[0].startsWith('..') && isAbbreviation(source, start, match.index, rules))
      continue
    if (isOpen(source, start, end)) continue
    push(start, end)
    start = end
  }
  push(start, source.length)
  return sentences

  function push(from: number, to: number): void {
    const sentence = trimSpan(text, { start: span.start + from, end: span.start + to })
    if (sentence.end > sentence.start) sentences.push(sentence)
  }
}

function isAbbreviation(source: string, start: number, stop: number, rules: SentenceRules): boolean {
  const word = source.slice(Math.max(start, stop - 12), stop).match(/[\p{L}\p{M}.-]+$/u)?.[0]
  if (!word) return false
  if (/^\p{Lu}$/u.test(word) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word)) return true
  return rules.abbreviations.has(word.normalize('NFC').toLowerCase())
}

/** Whether a quotation or bracket is open at `end`, and closes soon: a sentence inside it is not cut out of it. */
function isOpen(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(start, end - 600), end)
  const open = (before.match(opener)?.length ?? 0) - (before.match(closer)?.length ?? 0)
  return open > 0 && source.slice(end, end + 600).search(closer) >= 0
}
