/** Gathers postings run by run and lays them out as a segment's columns: the last step of a build and of a merge. */
import { type ColumnsToWrite, type Segment, writeSegment } from './segment.ts'

/** Postings of one term in one run; passage numbers ascend, and are above those of the runs before. */
export interface TermPostings {
  readonly term: string
  readonly passages: ArrayLike<number>
  readonly impacts: ArrayLike<number>
}

interface Run {
  readonly ids: Uint32Array
  readonly starts: Uint32Array
  readonly passages: Uint32Array
  readonly impacts: Uint8Array
}

/** The terms of one language. */
class Gathered {
  documents = 0
  readonly ids = new Map<string, number>()
  readonly runs: Run[] = []

  add(documents: number, postings: readonly TermPostings[]): void {
    this.documents += documents
    const total = postings.reduce((sum, p) => sum + p.passages.length, 0)
    const run = {
      ids: new Uint32Array(postings.length),
      starts: new Uint32Array(postings.length + 1),
      passages: new Uint32Array(total),
      impacts: new Uint8Array(total),
    }
    let at = 0
    postings.forEach(({ term, passages, impacts }, i) => {
      let id = this.ids.get(term)
      if (id === undefined) {
        id = this.ids.size
        this.ids.set(term, id)
      }
      run.ids[i] = id
      run.passages.set(passages, at)
      run.impacts.set(impacts, at)
      at += passages.length
      run.starts[i + 1] = at
    })
    this.runs.push(run)
  }

  columns(language: string, first: number): ColumnsToWrite {
    const terms = [...this.ids]
      .map(([term, id]) => ({ bytes: Buffer.from(term), id }))
      .sort((a, b) => a.bytes.compare(b.bytes))
    const counts = new Uint32Array(terms.length)
    for (const run of this.runs)
      run.ids.forEach((id, i) => {
        counts[id]! += run.starts[i + 1]! - run.starts[i]!
      })
    const starts = new Uint32Array(terms.length + 1)
    const termStarts = new Uint32Array(terms.length + 1)
    const next = new Uint32Array(terms.length)
    terms.forEach(({ bytes, id }, i) => {
      next[id] = starts[i]!
      starts[i + 1] = starts[i]! + counts[id]!
      termStarts[i + 1] = termStarts[i]! + bytes.length
    })
    const passages = new Uint32Array(starts.at(-1)!)
    const impacts = new Uint8Array(starts.at(-1)!)
    const peaks = new Uint8Array(terms.length)
    for (const run of this.runs) {
      for (let i = 0; i < run.ids.length; i++) {
        let to = next[run.ids[i]!]!
        for (let from = run.starts[i]!; from < run.starts[i + 1]!; from++, to++) {
          passages[to] = run.passages[from]! - first
          impacts[to] = run.impacts[from]!
        }
        next[run.ids[i]!] = to
      }
    }
    for (let i = 0; i < peaks.length; i++) {
      for (let p = starts[i]!; p < starts[i + 1]!; p++) peaks[i] = Math.max(peaks[i]!, impacts[p]!)
    }
    const termBytes = Buffer.concat(terms.map(term => term.bytes))
    return { language, documents: this.documents, termBytes, termStarts, starts, passages, impacts, peaks }
  }
}

export class ColumnBuilder {
  readonly #languages = new Map<string, Gathered>()
  #first = Number.POSITIVE_INFINITY
  #end = 0

  /** A run of `documents` passages in one language with numbers from `first` to below `end`. */
  add(language: string, documents: number, first: number, end: number, postings: readonly TermPostings[]): void {
    this.#first = Math.min(this.#first, first)
    this.#end = Math.max(this.#end, end)
    const gathered = this.#languages.get(language) ?? new Gathered()
    this.#languages.set(language, gathered)
    gathered.add(documents, postings)
  }

  finish(): Uint8Array {
    const first = Math.min(this.#first, this.#end)
    const columns = [...this.#languages].sort().map(([language, gathered]) => gathered.columns(language, first))
    return writeSegment(first, this.#end - first, columns)
  }
}

/**
 * One segment instead of several, without the passages for which `gone` is true. Segments in order of their passages.
 * The same as if it had been built at once: impacts do not depend on the rest of the corpus.
 */
export function mergeSegments(
  segments: readonly Segment[],
  gone: (passage: number) => boolean = () => false,
): Uint8Array {
  const builder = new ColumnBuilder()
  for (const { first, span, columns } of segments) {
    for (const { language, terms, starts, passages, impacts } of columns) {
      const alive = new Set<number>()
      const postings: TermPostings[] = []
      for (let i = 0; i < terms.length; i++) {
        const kept: number[] = []
        const weights: number[] = []
        for (let p = starts[i]!; p < starts[i + 1]!; p++) {
          const passage = first + passages[p]!
          if (gone(passage)) continue
          kept.push(passage)
          weights.push(impacts[p]!)
          alive.add(passage)
        }
        if (kept.length) postings.push({ term: terms.at(i), passages: kept, impacts: weights })
      }
      builder.add(language, alive.size, first, first + span, postings)
    }
  }
  return builder.finish()
}
