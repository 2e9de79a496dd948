/** The cutting itself: one pass over the UTF-16 units of the spans that are read. */
import type { Span } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { ReadingContext } from '../reading.ts'
import { Character, characterOf, isLetter, isWordy } from './characters.ts'
import { firstsOf, isTerminator } from './sentence-ends.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'

const memo = new WeakMap<ReadingContext, Tokens>()

/** The tokens of `context.body` in `text`; the same context and text are cut once. */
export function tokensOf(text: string, context: ReadingContext): Tokens {
  const known = memo.get(context)
  if (known?.text === text) return known
  const tokens = tokenise(text, context.body, languageOf(context.language))
  memo.set(context, tokens)
  return tokens
}

const quoteMarks = new Set(['"', '«', '»', '“', '”', '„', '‟', '‹', '›', '‘', '’', "'"])
const decomposed = /[\u0300-\u036f]/
const pairsOfNumbers = new Set(['.', ',', ':'])

export function tokenise(text: string, body: readonly Span[], language: Language): Tokens {
  const start: number[] = []
  const end: number[] = []
  const key: string[] = []
  const kind: number[] = []
  const shape: number[] = []
  const { before } = language.words.elided
  const { after } = language.words.elided
  const { enclitics } = language.names
  for (const span of body) {
    if (start.length && kind.at(-1) !== Kind.break) push(end.at(-1)!, span.start, Kind.break, '\n', 0)
    cut(Math.max(0, span.start), Math.min(text.length, span.end))
  }
  return {
    text,
    language,
    count: start.length,
    start,
    end,
    key,
    kind,
    shape,
    first: firstsOf({ key, kind, start, end, shape, language }),
  }

  function push(from: number, to: number, of: number, as: string, written: number): void {
    start.push(from)
    end.push(to)
    kind.push(of)
    key.push(as)
    shape.push(written)
  }

  function cut(from: number, to: number): void {
    let i = from
    while (i < to) {
      const here = characterOf(text.charCodeAt(i))
      if (here === Character.space || here === Character.newline) i = space(i, to)
      else if (isLetter(here)) i = word(i, to)
      else if (here === Character.digit) i = number(i, to)
      else if (here === Character.mark) i++
      else i = mark(i, to)
    }
  }

  /** White space; an empty line, or a line end that does not stand inside a sentence, is a break. */
  function space(from: number, to: number): number {
    let lines = 0
    let i = from
    for (; i < to; i++) {
      const code = text.charCodeAt(i)
      const here = characterOf(code)
      if (here === Character.newline) {
        if (code !== 13 || text.charCodeAt(i + 1) !== 10) lines++
      } else if (here !== Character.space) break
    }
    if (!lines || !start.length || i === to || kind.at(-1) === Kind.break) return i
    const wrapped = lines === 1 && characterOf(text.charCodeAt(i)) === Character.lower && !isTerminator(key.at(-1)!)
    if (!wrapped) push(from, i, Kind.break, '\n', 0)
    return i
  }

  function word(from: number, to: number): number {
    let uppers = 0
    let letters = 0
    let i = from
    for (; i < to; i++) {
      const here = characterOf(text.charCodeAt(i))
      if (here === Character.upper) {
        uppers++
        letters++
      } else if (here === Character.lower) letters++
      else if (here === Character.digit || here === Character.mark) continue
      else if (here === Character.apostrophe && letter(i + 1, to)) {
        const head = keyOf(from, i)
        if (before.has(head)) {
          push(from, i + 1, Kind.word, `${head}'`, written(from, uppers, letters))
          return i + 1
        }
        if (after.has(keyOf(i + 1, wordEnd(i + 1, to))) && !head.endsWith('n')) break
      } else if (here === Character.hyphen && letter(i + 1, to)) {
        const rest = keyOf(i + 1, hyphenatedEnd(i + 1, to))
        const clitic = rest.startsWith('t-') ? rest.slice(2) : rest
        if (enclitics.has(clitic)) {
          push(from, i, Kind.word, keyOf(from, i), written(from, uppers, letters))
          const at = i + 1 + (rest.length - clitic.length)
          const last = hyphenatedEnd(at, to)
          push(at, last, Kind.word, clitic, Shape.lower)
          return last
        }
      } else if (text.charCodeAt(i) === 46 && letters === uppers && letters < 6 && initials(from, i, to)) continue
      else break
    }
    push(from, i, Kind.word, keyOf(from, i), written(from, uppers, letters))
    if (i < to && characterOf(text.charCodeAt(i)) === Character.apostrophe && letter(i + 1, to)) {
      const last = wordEnd(i + 1, to)
      const tail = keyOf(i + 1, last)
      if (after.has(tail)) {
        push(i, last, Kind.word, `'${tail}`, Shape.lower)
        return last
      }
      if (i === from) return i + 1
    }
    return i
  }

  /** Whether the stop at `i` belongs to initials written together: `U.S.`, `J.-C.`, `S.A.R.L.` */
  function initials(from: number, i: number, to: number): boolean {
    const code = i + 1 < to ? characterOf(text.charCodeAt(i + 1)) : Character.space
    if (i === from + 1) return code === Character.upper && text.charCodeAt(i + 2) === 46
    return text.charCodeAt(i - 2) === 46 && code !== Character.lower
  }

  function letter(i: number, to: number): boolean {
    return i < to && isLetter(characterOf(text.charCodeAt(i)))
  }

  function wordEnd(i: number, to: number): number {
    while (i < to && isWordy(characterOf(text.charCodeAt(i)))) i++
    return i
  }

  /** At most 12 units on: an enclitic is short, and the look-ahead stays linear. */
  function hyphenatedEnd(i: number, to: number): number {
    const limit = Math.min(to, i + 12)
    while (i < limit) {
      const here = characterOf(text.charCodeAt(i))
      if (!isWordy(here) && here !== Character.hyphen) break
      i++
    }
    return i
  }

  function number(from: number, to: number): number {
    let i = from
    for (; i < to; i++) {
      const here = characterOf(text.charCodeAt(i))
      if (here === Character.digit || here === Character.lower || here === Character.upper || here === Character.mark)
        continue
      if (pairsOfNumbers.has(text[i]!) && i + 1 < to && characterOf(text.charCodeAt(i + 1)) === Character.digit)
        continue
      break
    }
    push(from, i, Kind.number, text.slice(from, i).toLowerCase(), 0)
    return i
  }

  function mark(i: number, to: number): number {
    const code = text.charCodeAt(i)
    const paired = code >= 0xd800 && code < 0xdc00 && i + 1 < to && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    const length = paired ? 2 : 1
    const as = text.slice(i, i + length)
    push(i, i + length, quoteMarks.has(as) ? Kind.quote : Kind.mark, as, 0)
    return i + length
  }

  function keyOf(from: number, to: number): string {
    const as = text.slice(from, to)
    const composed = decomposed.test(as) ? as.normalize('NFC') : as
    const lower = composed.toLowerCase()
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower
  }

  function written(from: number, uppers: number, letters: number): number {
    if (!uppers) return Shape.lower
    if (uppers === letters && letters > 1) return Shape.upper
    if (
      uppers > 1 &&
      letters < 3 * uppers &&
      characterOf(text.charCodeAt(from)) === Character.upper &&
      !text.slice(from, from + 24).includes('-')
    )
      return Shape.mixed
    return Shape.capital
  }
}
