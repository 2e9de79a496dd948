/** Words of the index that look like a word: cognates across languages, and what a misspelt word may have meant. */
import type { PassageIndex } from './passage-index.ts'

export interface LikeWord {
  readonly term: string
  readonly distance: number
}

/**
 * Terms of `language` that share the first three letters of `stem` and differ by at most a third of its letters:
 * cognates such as `govern` and `gouvern` (Simard, Foster and Isabelle 1992 compare beginnings in the same way).
 */
export function cognates(stem: string, language: string, index: PassageIndex): LikeWord[] {
  if (stem.length < 4 || /\P{L}/u.test(stem)) return []
  // The longer of the two may differ by a third of its letters.
  const terms = index.termsWithPrefix(
    stem.slice(0, 3),
    language,
    Math.ceil((stem.length * 2) / 3),
    Math.floor(stem.length * 1.5),
  )
  return like(stem, terms, length => Math.floor(length / 3))
}

/**
 * Terms that an unknown word may be a misspelling of: same first letter, one slip (two from eight letters on); or its
 * beginning, when the slip is in the ending that the stemmer would have taken off.
 */
export function spellings(stem: string, language: string, index: PassageIndex): LikeWord[] {
  if (stem.length < 4 || /\P{L}/u.test(stem)) return []
  const terms = index.termsWithPrefix(stem[0]!, language, Math.floor(stem.length / 2), stem.length + 2)
  const close = like(stem, terms, length => (length < 8 ? 1 : 2))
  const beginnings = terms.filter(term => term.length >= Math.max(5, stem.length / 2) && stem.startsWith(term))
  return close.length ? close : beginnings.map(term => ({ term, distance: 2 }))
}

function like(stem: string, terms: readonly string[], allowed: (length: number) => number): LikeWord[] {
  const words: LikeWord[] = []
  for (const term of terms) {
    const most = allowed(Math.max(stem.length, term.length))
    if (Math.abs(term.length - stem.length) > most) continue
    const distance = editDistance(stem, term, most)
    if (distance <= most) words.push({ term, distance })
  }
  return words
}

/** Rows of the table of distances: before the previous one, the previous, the present. */
let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as [Uint8Array, Uint8Array, Uint8Array]

/**
 * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment); above `most`, `most + 1`.
 * Words of up to 63 letters; a longer one is as far as can be.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > 63) return most + 1
  let [before, previous, row] = rows
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const spare: Uint8Array = before
    before = previous
    previous = row
    row = spare
    row[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let distance = previous[j - 1]! + (letter === other ? 0 : 1)
      if (previous[j]! + 1 < distance) distance = previous[j]! + 1
      if (row[j - 1]! + 1 < distance) distance = row[j - 1]! + 1
      if (j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === other && before[j - 2]! + 1 < distance) {
        distance = before[j - 2]! + 1
      }
      row[j] = distance
      if (distance < least) least = distance
    }
    if (least > most) return most + 1
  }
  rows = [before, previous, row]
  return Math.min(row[b.length]!, most + 1)
}
