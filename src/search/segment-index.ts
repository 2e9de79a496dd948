/**
 * Exact top-k over segments: postings are added up term by term, the weightiest words first; once no new passage can come
 * among the best, the common words only complete the passages that still can (Turtle & Flood 1995, "max score").
 */
import type { Hit, PassageIndex, Query, QueryGroup } from './passage-index.ts'
import { Scratch, type WeightedPostings } from './scratch.ts'
import { impactScale, type LanguageColumns, type Segment } from './segment.ts'
import { TopHits } from './top-hits.ts'

/** Terms whose positions are kept; a word is asked for several times on the way from question to hits. */
const rememberedTerms = 20_000

/** A group of the query in one segment. */
interface Step {
  readonly group: number
  /** Postings by language; a passage has one language, so only lists of the same language can meet. */
  readonly lists: readonly (readonly WeightedPostings[])[]
  /** No passage gets more from the group. */
  readonly bound: number
}

export class SegmentIndex implements PassageIndex {
  readonly size: number
  readonly #segments: readonly Segment[]
  readonly #documents = new Map<string, number>()
  readonly #gone: ((passage: number) => boolean) | undefined
  readonly #scratch: Scratch
  readonly #positions = new Map<string, readonly Int32Array[]>()

  constructor(segments: readonly Segment[], gone?: (passage: number) => boolean) {
    this.#segments = segments
    this.#gone = gone
    for (const { columns } of segments) {
      for (const { language, documents } of columns) this.#documents.set(language, this.passages(language) + documents)
    }
    this.size = [...this.#documents.values()].reduce((sum, n) => sum + n, 0)
    this.#scratch = new Scratch(Math.max(0, ...segments.map(segment => segment.span)))
  }

  passages(language: string): number {
    return this.#documents.get(language) ?? 0
  }

  frequency(term: string, language?: string): number {
    const positions = this.#find(term)
    let sum = 0
    for (let s = 0; s < this.#segments.length; s++) {
      const { columns } = this.#segments[s]!
      for (let c = 0; c < columns.length; c++) {
        const at = positions[s]![c]!
        const { starts, language: own } = columns[c]!
        if (at >= 0 && (language === undefined || own === language)) sum += starts[at + 1]! - starts[at]!
      }
    }
    return sum
  }

  rarity(frequency: number, language: string): number {
    const passages = this.passages(language)
    const most = inverseFrequency(0, this.size)
    return passages === 0
      ? most
      : (inverseFrequency(Math.min(frequency, passages), passages) * most) / inverseFrequency(0, passages)
  }

  termsWithPrefix(prefix: string, language: string, shortest = 0, longest = Number.POSITIVE_INFINITY): string[] {
    const terms: string[] = []
    for (const { columns } of this.#segments) {
      for (const c of columns) if (c.language === language) c.terms.withPrefix(prefix, shortest, longest, terms)
    }
    return this.#segments.length > 1 ? [...new Set(terms)] : terms
  }

  search(query: Query, limit: number): readonly Hit[] {
    const best = new TopHits(limit)
    if (limit <= 0) return []
    const accept = (passage: number): boolean => !this.#gone?.(passage) && query.accept?.(passage) !== false
    this.#segments.forEach((segment, i) => {
      this.#searchSegment(this.#steps(query.groups, i), segment.first, accept, best)
    })
    return best.hits()
  }

  #searchSegment(steps: readonly Step[], first: number, accept: (passage: number) => boolean, best: TopHits): void {
    const scratch = this.#scratch
    let done = 0
    let rest = steps.reduce((sum, step) => sum + step.bound, 0)
    let closed = false
    for (const { group, lists, bound } of steps) {
      for (const ofLanguage of lists) {
        if (closed) scratch.complete(ofLanguage, group)
        else scratch.add(ofLanguage, group)
      }
      done += bound
      rest -= bound
      if (rest <= 1e-9 || done < rest) continue
      // What is sure to be reached by the last of the best: no passage that cannot get there need be looked at again.
      const floor = Math.max(
        best.floor,
        scratch.floor(best.limit, local => accept(first + local)),
      )
      if (floor > rest) {
        closed = true
        scratch.drop(floor * (1 - 1e-6) - rest)
      }
    }
    scratch.collect((local, score, matched) => {
      if (score >= best.floor && accept(first + local))
        best.add({ passage: first + local, score, matched: matched & 0x3fffffff })
    })
  }

  #steps(groups: readonly QueryGroup[], segment: number): Step[] {
    const { columns } = this.#segments[segment]!
    const steps: Step[] = []
    groups.forEach(({ alternatives }, i) => {
      const lists: WeightedPostings[][] = []
      let bound = 0
      for (const { term, weight, language, rarity } of alternatives) {
        const positions = this.#find(term)[segment]!
        for (let c = 0; c < columns.length; c++) {
          const column = columns[c]!
          if (positions[c]! < 0 || (language !== undefined && column.language !== language)) continue
          const list = this.#weighted(column, positions[c]!, weight * rarity)
          bound = Math.max(bound, list.step * column.peaks[positions[c]!]!)
          lists[c] = [...(lists[c] ?? []), list]
        }
      }
      if (bound > 0) steps.push({ group: Math.min(i, 30), lists: lists.filter(Boolean), bound })
    })
    return steps.sort((a, b) => b.bound - a.bound)
  }

  #weighted({ starts, passages, impacts }: LanguageColumns, at: number, weight: number): WeightedPostings {
    return { passages, impacts, from: starts[at]!, to: starts[at + 1]!, step: weight / impactScale }
  }

  /** Where the term stands, by segment and language; -1: nowhere. */
  #find(term: string): readonly Int32Array[] {
    let positions = this.#positions.get(term)
    if (!positions) {
      positions = this.#segments.map(({ columns }) => Int32Array.from(columns, c => c.terms.find(term)))
      if (this.#positions.size >= rememberedTerms) this.#positions.clear()
      this.#positions.set(term, positions)
    }
    return positions
  }
}

/** BM25's inverse document frequency, never negative. */
const inverseFrequency = (frequency: number, passages: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
