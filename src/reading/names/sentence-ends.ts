/** Where sentences end and which words begin one. */
import { Kind, Shape, type Tokens } from './tokens.ts'

export const isTerminator = (mark: string): boolean => mark === '.' || mark === '?' || mark === '!' || mark === '…'

/** Whether the terminator at `i` ends a sentence: not after an abbreviation or an initial. */
export function endsSentence(
  { key, kind, start, end, shape, language }: Pick<Tokens, 'key' | 'kind' | 'start' | 'end' | 'shape' | 'language'>,
  i: number,
): boolean {
  if (key[i] !== '.') return true
  if (i === 0 || kind[i - 1] !== Kind.word || end[i - 1] !== start[i]) return true
  if (key[i + 1] === '\n') return true
  const word = key[i - 1]!
  if (word.length === 1 && shape[i - 1] !== Shape.lower) return false
  if (language.sentences.abbreviations.has(word)) return false
  return true
}

/** Which tokens are the first of a sentence, or the first after an opening quotation mark. */
export function firstsOf(tokens: Omit<Tokens, 'text' | 'count' | 'first'>): boolean[] {
  const { key, kind, start, end } = tokens
  const first = new Array<boolean>(start.length).fill(false)
  let fresh = true
  for (let i = 0; i < start.length; i++) {
    const of = kind[i]!
    if (of === Kind.break) fresh = true
    else if (of === Kind.word || of === Kind.number) {
      first[i] = fresh || (i > 0 && kind[i - 1] === Kind.quote && end[i - 1]! <= start[i]! && opens(i - 1))
      fresh = false
    } else if (of === Kind.mark && isTerminator(key[i]!)) fresh = endsSentence(tokens, i)
  }
  return first

  function opens(i: number): boolean {
    const mark = key[i]!
    if (mark === '»' || mark === '”' || mark === '’') return false
    return mark !== '"' || start[i + 1]! === end[i]!
  }
}
