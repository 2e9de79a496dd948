/** Titles and roles beside a name: before it, and in apposition on either side. Token ranges, `to` not included. */
import { Kind, Shape, type Tokens } from './tokens.ts'

export interface Range {
  readonly from: number
  readonly to: number
}

/** A title that ends right before token `at`: `le président`, `junta leader Colonel`, `le ministre de la Défense`. */
export function titleBefore(tokens: Tokens, at: number): Range | null {
  const { key, kind, shape, language, end, start } = tokens
  const { names, words } = language
  let i = at - 1
  if (key[i] === '.' && end[i - 1] === start[i] && names.titles.has(key[i - 1] ?? '')) i--
  if (
    kind[i] === Kind.word &&
    !names.titles.has(key[i]!) &&
    (names.links.has(key[i]!) || names.determiners.has(key[i]!))
  )
    return null
  let role = -1
  let from = at
  for (let steps = 0; i >= 0 && steps < 9 && kind[i] === Kind.word; i--, steps++) {
    const word = key[i]!
    if (names.titles.has(word) || names.roles.has(word)) {
      role = i
      from = i
    } else if (names.links.has(word)) {
      if (role >= 0 && names.determiners.has(word) && !names.roles.has(key[i - 1] ?? '') && !linked(i - 1))
        return { from: i, to: at }
    } else if (names.determiners.has(word)) {
      return role >= 0 ? { from: i, to: at } : null
    } else if (role >= 0 && role === i + 1 && shape[i] !== Shape.lower) {
      from = i
      role = i
    } else if (role >= 0 && role === i + 1 && modifier(word)) {
      from = i
    } else if (role >= 0 || words.function.has(word) || !names.adjective) break
  }
  return role >= 0 ? { from, to: at } : null

  function linked(i: number): boolean {
    return kind[i] === Kind.word && names.links.has(key[i]!)
  }

  function modifier(word: string): boolean {
    return (
      !names.adjective &&
      !words.function.has(word) &&
      !/(?:ed|s|ing|ly)$/.test(word) &&
      word !== 'said' &&
      word !== 'told'
    )
  }
}

/** A title in apposition after a name that ends at `at`: `, head of the union,` and `(étudiant en droit)`. */
export function titleAfter(tokens: Tokens, at: number): Range | null {
  const { key, kind, language } = tokens
  const { names, words } = language
  if (key[at] !== ',' && key[at] !== '(') return null
  let from = at + 1
  while (from < at + 3 && kind[from] === Kind.word && names.determiners.has(key[from]!)) from++
  let role = -1
  let i = from
  for (; i < from + 14 && kind[i] === Kind.word; i++) {
    const word = key[i]!
    if (names.roles.has(word) && i < from + 5) role = i
    else if (role < 0 && words.function.has(word)) return null
    else if (role >= 0 && words.function.has(word) && !names.links.has(word) && !names.determiners.has(word)) break
  }
  return role >= 0 ? { from, to: i } : null
}

/** A role that stands before the comma in front of a name: `le ministre de la Défense, X,`. */
export function roleBeforeComma(tokens: Tokens, at: number): Range | null {
  const { key, kind, language } = tokens
  const { names, words } = language
  if (key[at - 1] !== ',') return null
  let role = -1
  for (let i = at - 2; i >= 0 && i > at - 14 && kind[i] === Kind.word; i--) {
    const word = key[i]!
    if (names.roles.has(word)) role = i
    else if (names.determiners.has(word) && role === i + 1) return { from: i, to: at - 1 }
    else if (words.function.has(word) && !names.links.has(word) && !names.determiners.has(word)) return null
  }
  return null
}
