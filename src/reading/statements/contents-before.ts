/** What is said, where it stands before the verb. */
import { isTerminator } from '../names/sentence-ends.ts'
import { Kind } from '../names/tokens.ts'
import type { Candidate } from './candidates.ts'
import { contentStart, type Frame, type Range, trimmedEnd } from './frame.ts'
import { wordsOf } from './words.ts'

/** Finds what stands before a verb of saying and its speaker, after token `consumed`; `null` when nothing there is said. */
export function contentsBefore(
  frame: Frame,
): (candidate: Candidate, consumed: number, ceiling: number) => Range | null {
  const { tokens, rules, partner } = frame
  const { key, kind, start, end } = tokens
  const words = wordsOf(frame)
  const { has } = words
  return before

  /** What stands before speaker and verb. */
  function before({ from, group, inverted }: Candidate, consumed: number, ceiling: number): Range | null {
    let until = from
    if (has(rules.relatives, until - 1) || words.isWhich(until - 1)) until -= key[until - 2] === 'ce' ? 2 : 1
    const passing = has(rules.as, until - 1)
    if (passing) until--
    const close = key[until - 1] === ',' ? until - 2 : until - 1
    if (partner[close]! >= 0 && partner[close]! < close) {
      const open = partner[close]!
      if (open >= consumed)
        return {
          from: wholeQuote(open, contentStart(frame, consumed, ceiling))
            ? open
            : contentStart(frame, consumed, ceiling),
          to: close + 1,
        }
    }
    if (
      key[until - 1] !== ',' &&
      key[until - 1] !== '–' &&
      key[until - 1] !== '—' &&
      !(inverted && isTerminator(key[until - 1] ?? ''))
    )
      return null
    const begin = contentStart(frame, consumed, ceiling)
    const to = trimmedEnd(frame, begin, until)
    if (to - begin < (passing ? 4 : 3) || (group.cue.form === 'gerund' && !inverted)) return null
    return { from: begin, to }
  }

  /** Whether nothing but an introduction stands before the quotation that opens at `open`. */
  function wholeQuote(open: number, begin: number): boolean {
    // A picture's caption or a heading runs into the quotation where the page lost its line breaks.
    if (kind[open - 1] === Kind.word && end[open - 1] === start[open] && words.isCapital(open + 1)) return true
    if (open <= begin || key[open - 1] === ':' || isTerminator(key[open - 1]!)) return true
    return partner[open]! - open > 12 && key[open - 1] === ','
  }
}
