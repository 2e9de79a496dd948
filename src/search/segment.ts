/**
 * A segment: a stretch of passages as columns in one byte array, read in place. Per language a sorted term dictionary
 * (UTF-8 bytes and offsets, found by binary search) and the postings: passage numbers, and beside each one byte of impact
 * (the term's BM25 weight in the passage, without its rarity). Nothing is rebuilt when it is opened, and nothing in it
 * depends on the rest of the corpus.
 *
 * Layout, little-endian: `VBIX`, version (u32), length of the header (u32), header (JSON), then the columns, 4-byte aligned.
 */

/** The impact of a term weight of 1, which BM25's saturating term weight tf / (tf + norm) never reaches. */
export const impactScale = 255

const magic = 0x58494256
const version = 2

/** One language of a segment. Term i's postings are `starts[i]` to `starts[i + 1]` in `passages` and `impacts`. */
export interface LanguageColumns {
  readonly language: string
  /** Passages in this language. */
  readonly documents: number
  readonly terms: TermList
  readonly starts: Uint32Array
  /** Ascending within a term. */
  readonly passages: Uint32Array
  readonly impacts: Uint8Array
  /** The highest impact of each term. */
  readonly peaks: Uint8Array
}

/** Passages are numbered from 0 within their segment. */
export interface Segment {
  readonly passages: number
  /** By passage: the position of its language in `columns`. */
  readonly languages: Uint8Array
  readonly columns: readonly LanguageColumns[]
}

interface Header {
  passages: number
  columns: { language: string; documents: number; terms: number; bytes: number; postings: number }[]
}

/** Sorted terms, as bytes. */
export class TermList {
  readonly #bytes: Buffer
  readonly #starts: Uint32Array

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#starts = starts
  }

  get length(): number {
    return this.#starts.length - 1
  }

  at(i: number): string {
    return this.#bytes.toString('utf8', this.#starts[i]!, this.#starts[i + 1]!)
  }

  /** Position of the term, or -1. */
  find(term: string): number {
    const bytes = Buffer.from(term)
    const i = this.#lowerBound(bytes)
    return i < this.length && this.#startsWith(i, bytes) && this.#size(i) === bytes.length ? i : -1
  }

  /** Positions of the terms that begin with `prefix` and have `shortest` to `longest` bytes, in their order. */
  *withPrefix(prefix: string, shortest: number, longest: number): Generator<number> {
    const bytes = Buffer.from(prefix)
    for (let i = this.#lowerBound(bytes); i < this.length && this.#startsWith(i, bytes); i++) {
      if (this.#size(i) >= shortest && this.#size(i) <= longest) yield i
    }
  }

  #size(i: number): number {
    return this.#starts[i + 1]! - this.#starts[i]!
  }

  #startsWith(i: number, prefix: Buffer): boolean {
    const start = this.#starts[i]!
    if (this.#size(i) < prefix.length) return false
    for (let j = 0; j < prefix.length; j++) if (this.#bytes[start + j] !== prefix[j]) return false
    return true
  }

  #lowerBound(sought: Buffer): number {
    const bytes = this.#bytes
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = this.#starts[middle]!
      const size = this.#starts[middle + 1]! - start
      const shared = Math.min(size, sought.length)
      let j = 0
      while (j < shared && bytes[start + j] === sought[j]) j++
      const isBefore = j < shared ? bytes[start + j]! < sought[j]! : size < sought.length
      if (isBefore) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Columns as they are written: terms in any order are not allowed, they must be sorted by their UTF-8 bytes. */
export interface ColumnsToWrite {
  readonly language: string
  readonly documents: number
  readonly termBytes: Uint8Array
  readonly termStarts: Uint32Array
  readonly starts: Uint32Array
  readonly passages: Uint32Array
  readonly impacts: Uint8Array
  readonly peaks: Uint8Array
}

export function writeSegment(languages: Uint8Array, columns: readonly ColumnsToWrite[]): Uint8Array {
  const header: Header = {
    passages: languages.length,
    columns: columns.map(c => ({
      language: c.language,
      documents: c.documents,
      terms: c.termStarts.length - 1,
      bytes: c.termBytes.length,
      postings: c.passages.length,
    })),
  }
  const json = Buffer.from(JSON.stringify(header))
  const start = new Uint8Array(new Uint32Array([magic, version, json.length]).buffer)
  const parts: Uint8Array[] = [start, json, languages]
  for (const c of columns)
    for (const column of [c.termStarts, c.starts, c.passages, c.impacts, c.peaks, c.termBytes])
      parts.push(bytesOf(column))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += aligned(part.length)
  }
  return bytes
}

/** Throws when the bytes are not a segment of this version: it has to be built anew. */
export function readSegment(source: Uint8Array): Segment {
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice()
  let at = 0
  const u32 = (length: number): Uint32Array =>
    take(length * 4, start => new Uint32Array(bytes.buffer, bytes.byteOffset + start, length))
  const u8 = (length: number): Uint8Array => take(length, start => bytes.subarray(start, start + length))
  if (bytes.length < 12) throw new Error('This is not a search index.')
  const [readMagic, readVersion, length] = u32(3)
  if (readMagic !== magic || readVersion !== version) throw new Error('This is not a search index of this version.')
  const header = JSON.parse(Buffer.from(u8(length!)).toString()) as Header
  const languages = u8(header.passages)
  const columns = header.columns.map(c => {
    const termStarts = u32(c.terms + 1)
    const starts = u32(c.terms + 1)
    const passages = u32(c.postings)
    const impacts = u8(c.postings)
    const peaks = u8(c.terms)
    return {
      language: c.language,
      documents: c.documents,
      terms: new TermList(u8(c.bytes), termStarts),
      starts,
      passages,
      impacts,
      peaks,
    }
  })
  return { passages: header.passages, languages, columns }

  function take<T>(size: number, view: (start: number) => T): T {
    if (at + size > bytes.length) throw new Error('The search index is cut short.')
    const column = view(at)
    at += aligned(size)
    return column
  }
}

const aligned = (length: number): number => (length + 3) & ~3
const bytesOf = (column: Uint8Array | Uint32Array): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
