/** A text as words, runs of digits and single signs, in parallel arrays: millions of them are read in a row. */
import { fold } from '../language/fold.ts'
import type { ReadingContext } from './reading.ts'

export interface Tokens {
  readonly length: number
  /** UTF-16 offsets into the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Words folded (lower case, no accents, `’` as `'`), digits and signs as they are. */
  readonly forms: readonly string[]
  /** Begins with a capital letter. */
  capital(i: number): boolean
  isNumber(i: number): boolean
  /** White space, or the text's start, before the token. */
  apart(i: number): boolean
}

// An elided word keeps its apostrophe (`l'`, `aujourd'`); an empty line is a token, so that nothing is read across it.
const token =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|aujourd)['’](?=\p{L})|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,:]\p{N}+)*|\n[^\S\n]*\n|[^\s]/giu

const forms = new Map<string, string>()
/** Words are folded once; a text of nothing but new words must not fill the memory. */
const mostForms = 50_000

const memo = new WeakMap<ReadingContext, { readonly text: string; readonly spans: Map<number, Tokens> }>()

/** The tokens of the span of `context.body` at `index`; the readers of one text and context share them. */
export function tokensOfSpan(text: string, context: ReadingContext, index: number): Tokens {
  let known = memo.get(context)
  if (known?.text !== text) {
    known = { text, spans: new Map() }
    memo.set(context, known)
  }
  let tokens = known.spans.get(index)
  if (!tokens) {
    const { start, end } = context.body[index]!
    tokens = tokenize(text, start, end)
    known.spans.set(index, tokens)
  }
  return tokens
}

export function tokenize(text: string, start: number, end: number): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const folded: string[] = []
  token.lastIndex = start
  for (let match = token.exec(text); match && match.index < end; match = token.exec(text)) {
    starts.push(match.index)
    ends.push(Math.min(end, match.index + match[0].length))
    folded.push(formOf(match[0]))
  }
  return {
    length: starts.length,
    starts,
    ends,
    forms: folded,
    capital: i => /^\p{Lu}/u.test(text.slice(starts[i], starts[i]! + 2)),
    isNumber: i => beginsWithNumber(folded[i] ?? ''),
    apart: i => i === 0 || ends[i - 1] !== starts[i],
  }
}

function beginsWithNumber(form: string): boolean {
  const code = form.charCodeAt(0)
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(form)
}

function formOf(raw: string): string {
  const known = forms.get(raw)
  if (known !== undefined) return known
  if (/^\n/.test(raw)) return '\n'
  const form =
    raw === '’' || raw === 'ʼ' ? "'" : raw === '‑' || raw === '‐' || raw === '–' ? '-' : fold(raw).replace('’', "'")
  if (forms.size >= mostForms) forms.clear()
  if (raw.length < 40) forms.set(raw, form)
  return form
}
