/** Words of a text with their offsets and stems, and lexicons of words and expressions looked up in them. */
import type { Span } from '../../corpus/span.ts'
import { fold } from '../../language/fold.ts'
import type { Language } from '../../language/language.ts'

export interface Word extends Span {
  /** Folded. */
  readonly word: string
  readonly stem: string
  /** Written with a capital. */
  readonly capital: boolean
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const startsWithCapital = /^\p{Lu}/u
const longest = 40

/** The words of `text` within `span`; clitics and hyphenated parts are words of their own. Offsets into `text`. */
export function wordsIn(text: string, span: Span, language: Language): Word[] {
  const words: Word[] = []
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index
    const word = fold(match[0]).slice(0, longest)
    words.push({
      start,
      end: start + match[0].length,
      word,
      stem: stemOf(word, language),
      capital: startsWithCapital.test(match[0]),
    })
  }
  return words
}

/** The same words, of which only those with a capital are folded: enough to find names, and several times cheaper. */
export function capitalsIn(text: string, span: Span): Pick<Word, 'word' | 'capital'>[] {
  return (text.slice(span.start, span.end).match(pattern) ?? []).map(written => {
    const capital = startsWithCapital.test(written)
    return { word: capital ? fold(written).slice(0, longest) : '', capital }
  })
}

const stems = new Map<string, Map<string, string>>()

/** The stem of a folded word. */
export function stemOf(word: string, language: Language): string {
  let known = stems.get(language.code)
  if (!known || known.size > 100_000) {
    known = new Map()
    stems.set(language.code, known)
  }
  let stem = known.get(word)
  if (stem === undefined) {
    stem = /\p{N}/u.test(word) ? word : fold(language.words.stem(language.words.irregular.get(word) ?? word)) || word
    known.set(word, stem)
  }
  return stem
}

/** Expressions by their first stem. */
export type Lexicon<Key> = ReadonlyMap<string, readonly Expression<Key>[]>

interface Expression<Key> {
  readonly stems: readonly string[]
  /** Up to three other words may stand before this stem; 0: none anywhere. */
  readonly loose: number
  /** The word in this very form, `null` for any. */
  readonly form: string | null
  readonly key: Key
}

/**
 * `entries`: key and its words, separated by spaces; an underscore joins the words of an expression, a tilde words that
 * others may stand between (`heavy~losses`); a leading equals sign takes one word in this form only (`=marche`).
 */
export function lexicon<Key>(entries: Iterable<readonly [Key, string]>, language: Language): Lexicon<Key> {
  const byFirst = new Map<string, Expression<Key>[]>()
  for (const [key, words] of entries) {
    for (const expression of words.split(' ')) {
      const parts = fold(expression).match(/[\p{L}\p{N}]+/gu) ?? []
      if (!parts.length) continue
      const stems = parts.map(part => stemOf(part, language))
      const tight = fold(expression.split('~')[0]!).match(/[\p{L}\p{N}]+/gu) ?? []
      const loose = expression.includes('~') ? tight.length : 0
      const form = expression.startsWith('=') ? parts[0]! : null
      byFirst.set(stems[0]!, [...(byFirst.get(stems[0]!) ?? []), { stems, loose, form, key }])
    }
  }
  return byFirst
}

/** An expression of a lexicon in a text. */
export interface Mention<Key> extends Span {
  readonly key: Key
  /** Index of its first word. */
  readonly at: number
  readonly stems: readonly string[]
}

/** Every expression of the lexicon among `words`; of those that begin at one word and have one key, the longest. */
export function mentions<Key>(words: readonly Word[], lexicon: Lexicon<Key>): Mention<Key>[] {
  const found: Mention<Key>[] = []
  for (let at = 0; at < words.length; at++) {
    const expressions = lexicon.get(words[at]!.stem)
    if (!expressions) continue
    const best = new Map<Key, { stems: readonly string[]; last: number }>()
    for (const expression of expressions) {
      const { stems, form, key } = expression
      if (form !== null && form !== words[at]!.word) continue
      if (stems.length <= (best.get(key)?.stems.length ?? 0)) continue
      const last = lastWord(words, at, expression)
      if (last >= 0) best.set(key, { stems, last })
    }
    for (const [key, { stems, last }] of best)
      found.push({ key, at, stems, start: words[at]!.start, end: words[last]!.end })
  }
  return found
}

const mostBetween = 3

/** Index of the expression's last word, if it stands at `at`; -1 if not. */
function lastWord(
  words: readonly Word[],
  at: number,
  { stems, loose }: Pick<Expression<unknown>, 'stems' | 'loose'>,
): number {
  const stands = (from: number, to: number, where: number): boolean => {
    for (let i = from; i < to; i++) if (words[where + i - from]?.stem !== stems[i]) return false
    return true
  }
  if (!loose) return stands(0, stems.length, at) ? at + stems.length - 1 : -1
  if (!stands(0, loose, at)) return -1
  for (let gap = 0; gap <= mostBetween; gap++)
    if (stands(loose, stems.length, at + loose + gap)) return at + gap + stems.length - 1
  return -1
}
