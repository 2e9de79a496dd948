/** Gathers postings run by run and lays them out as a segment's columns: the last step of a build and of a merge. */
import { type ColumnsToWrite, type Segment, writeSegment } from './segment.ts'

/** Postings of some passages in one language. Term i's are `starts[i]` to `starts[i + 1]`. */
export interface Run {
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  /** Ascending within a term, and above those of the runs before. */
  readonly passages: Uint32Array
  readonly impacts: Uint8Array
}

/** The terms of one language. */
class Gathered {
  documents = 0
  readonly #ids = new Map<string, number>()
  readonly #runs: (Omit<Run, 'terms'> & { readonly ids: Uint32Array })[] = []

  add({ terms, starts, passages, impacts }: Run): void {
    const ids = Uint32Array.from(terms, term => {
      const known = this.#ids.get(term)
      if (known === undefined) this.#ids.set(term, this.#ids.size)
      return known ?? this.#ids.size - 1
    })
    this.#runs.push({ ids, starts, passages, impacts })
  }

  columns(language: string): ColumnsToWrite {
    const terms = [...this.#ids]
      .map(([term, id]) => ({ bytes: Buffer.from(term), id }))
      .sort((a, b) => a.bytes.compare(b.bytes))
    const counts = new Uint32Array(terms.length)
    for (const run of this.#runs)
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
    for (const run of this.#runs) {
      for (let i = 0; i < run.ids.length; i++) {
        const to = next[run.ids[i]!]!
        passages.set(run.passages.subarray(run.starts[i]!, run.starts[i + 1]!), to)
        impacts.set(run.impacts.subarray(run.starts[i]!, run.starts[i + 1]!), to)
        next[run.ids[i]!] = to + run.starts[i + 1]! - run.starts[i]!
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
  /** By passage. */
  readonly #languageOf: string[] = []

  /** The next passage, in its language. Returns its number. */
  addPassage(language: string): number {
    this.#of(language).documents++
    return this.#languageOf.push(language) - 1
  }

  addRun(language: string, run: Run): void {
    this.#of(language).add(run)
  }

  finish(): Uint8Array {
    const gathered = [...this.#languages].sort()
    const positions = new Map(gathered.map(([language], i) => [language, i]))
    const languages = Uint8Array.from(this.#languageOf, language => positions.get(language)!)
    return writeSegment(
      languages,
      gathered.map(([language, postings]) => postings.columns(language)),
    )
  }

  #of(language: string): Gathered {
    const known = this.#languages.get(language)
    if (known) return known
    const gathered = new Gathered()
    this.#languages.set(language, gathered)
    return gathered
  }
}

/** A segment to merge, and which of its passages are gone (1), if any. */
export interface Merged {
  readonly segment: Segment
  readonly gone?: Uint8Array | undefined
}

/**
 * One segment instead of several: the passages of each that are not gone, numbered one after the other. The same bytes as
 * if it had been built at once.
 */
export function mergeSegments(segments: readonly Merged[]): Uint8Array {
  const builder = new ColumnBuilder()
  for (const { segment, gone } of segments) {
    const { languages, columns } = segment
    const renumbered = new Uint32Array(languages.length)
    for (let passage = 0; passage < languages.length; passage++) {
      if (!gone?.[passage]) renumbered[passage] = builder.addPassage(columns[languages[passage]!]!.language)
    }
    for (const column of columns) {
      const run = { terms: [] as string[], passages: new Uint32Array(column.passages.length) }
      const impacts = new Uint8Array(column.passages.length)
      const starts = new Uint32Array(column.terms.length + 1)
      let count = 0
      for (let i = 0; i < column.terms.length; i++) {
        const before = count
        for (let p = column.starts[i]!; p < column.starts[i + 1]!; p++) {
          const passage = column.passages[p]!
          if (gone?.[passage]) continue
          run.passages[count] = renumbered[passage]!
          impacts[count++] = column.impacts[p]!
        }
        if (count > before) starts[run.terms.push(column.terms.at(i))] = count
      }
      if (run.terms.length) builder.addRun(column.language, { ...run, starts, impacts })
    }
  }
  return builder.finish()
}
