/** Which quotation marks belong together. One pass, with at most one quotation open at a time for each kind of mark. */
import { Kind, Shape, type Tokens } from '../names/tokens.ts'

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '‘': '’' }
/** A quotation left open this many tokens is taken for a stray mark. */
const longest = 1200

/** For each token the index of the mark that it is paired with, or -1. Outermost quotations only. */
export function pairQuotations(tokens: Tokens): Int32Array {
  const { key, kind, count, start, end, shape } = tokens
  const partner = new Int32Array(count).fill(-1)
  let open = -1
  let wanted = ''
  let lastBreak = -1
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.break) {
      lastBreak = i
      continue
    }
    if (open >= 0 && i - open > longest) open = -1
    if (kind[i] !== Kind.quote) continue
    const mark = key[i]!
    if (open >= 0) {
      if (mark === '"' && wanted === '"' && opensOnly(i)) {
        const inner = nested(i)
        if (inner > i) i = inner
        else open = i
      } else if (closes(i, mark)) {
        pair(open, i)
        open = -1
      } else if (reopens(i, mark)) {
        if (lastBreak > open && i !== lastBreak + 1) {
          closeAtBreak(i)
          open = i
        }
      }
      continue
    }
    if (opens(i, mark)) {
      open = i
      wanted = mark === '"' || mark === "'" || mark === '’' ? mark : closers[mark]!
      if (mark === '’') wanted = ''
    }
  }
  return partner

  function pair(from: number, to: number): void {
    partner[from] = to
    partner[to] = from
  }

  function touchesNext(i: number): boolean {
    return i + 1 < count && start[i + 1] === end[i] && kind[i + 1] !== Kind.break
  }

  function touchesBefore(i: number): boolean {
    return i > 0 && end[i - 1] === start[i] && kind[i - 1] !== Kind.break
  }

  function opens(i: number, mark: string): boolean {
    if (mark === '«' || mark === '“' || mark === '„' || mark === '‹' || mark === '‘') return true
    if (mark === '"') return !closesOnly(i) && (touchesNext(i) || kind[i + 1] === Kind.word)
    return mark === "'" && !touchesBefore(i) && touchesNext(i) && closesLater(i)
  }

  function closes(i: number, mark: string): boolean {
    if (mark !== wanted) return (wanted === '”' && mark === '"' && !touchesNext(i)) || (wanted === '"' && mark === '”')
    if (mark === '"' && isApostrophe(i)) return false
    if (mark === '"') return !(touchesNext(i) && !touchesBefore(i) && kind[i + 1] === Kind.word && i === lastBreak + 1)
    if (mark === "'" || mark === '’') return touchesBefore(i) && !(touchesNext(i) && kind[i + 1] === Kind.word)
    return true
  }

  /** A straight mark that by its spaces can only open: before a word, after none. */
  function opensOnly(i: number): boolean {
    return !touchesBefore(i) && touchesNext(i) && kind[i + 1] !== Kind.mark && i !== lastBreak + 1
  }

  function closesOnly(i: number): boolean {
    return (
      touchesBefore(i) &&
      kind[i - 1] !== Kind.quote &&
      key[i - 1] !== '(' &&
      !(touchesNext(i) && kind[i + 1] !== Kind.mark)
    )
  }

  /** `qu"ils`: typed for an apostrophe. */
  function isApostrophe(i: number): boolean {
    return (
      touchesBefore(i) &&
      touchesNext(i) &&
      kind[i - 1] === Kind.word &&
      key[i - 1]!.length < 3 &&
      shape[i + 1] === Shape.lower
    )
  }

  /** For a straight mark that opens inside a quotation, the mark that closes it, if one more in its paragraph closes the outer one; or -1. */
  function nested(i: number): number {
    let inner = -1
    for (let at = i + 1; at < count && at < i + 200 && kind[at] !== Kind.break; at++) {
      if (key[at] !== '"' || isApostrophe(at)) continue
      if (opensOnly(at) || (inner >= 0 && !closesOnly(at))) return -1
      if (inner >= 0) return inner
      inner = at
    }
    return -1
  }

  /** A new opening mark while one is open: the next paragraph of the same speech, or a sign that a mark was lost. */
  function reopens(i: number, mark: string): boolean {
    return mark === key[open] && opens(i, mark)
  }

  /** The open quotation had no end: it ends with its paragraph, if that is in sight. */
  function closeAtBreak(i: number): void {
    let at = open + 1
    while (at < i && kind[at] !== Kind.break) at++
    if (at < i && at - open > 4 && (key[at - 1] === '.' || key[at - 1] === '!' || key[at - 1] === '?'))
      pair(open, at - 1)
  }

  /** A straight single mark opens only when it is closed in the same paragraph, within 60 tokens. */
  function closesLater(i: number): boolean {
    if (shape[i + 1] === Shape.lower && key[i + 1]!.length < 3) return false
    for (let at = i + 2; at < i + 60 && at < count && kind[at] !== Kind.break; at++)
      if (key[at] === "'" && touchesBefore(at) && !touchesNext(at)) return true
    return false
  }
}
