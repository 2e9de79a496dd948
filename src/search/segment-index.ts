/** Exact top-k over segments: every posting of every asked term is added up; only the best are made into hits. */
import type { Hit, PassageIndex, Query, QueryGroup } from './passage-index.ts'
import { impactScale, type LanguageColumns, type Segment } from './segment.ts'

interface Postings {
  readonly columns: LanguageColumns
  readonly from: number
  readonly to: number
  /** What one step of impact adds to the score. */
  readonly step: number
}

export class SegmentIndex implements PassageIndex {
  readonly size: number
  readonly #segments: readonly Segment[]
  readonly #documents = new Map<string, number>()
  readonly #gone: ((passage: number) => boolean) | undefined
  #scratch: Scratch

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
    let sum = 0
    for (const { columns } of this.#segments) {
      for (const c of columns) {
        if (language !== undefined && c.language !== language) continue
        const i = c.terms.find(term)
        if (i >= 0) sum += c.starts[i + 1]! - c.starts[i]!
      }
    }
    return sum
  }

  rarity(term: string, language: string): number {
    const passages = this.passages(language)
    if (passages === 0) return inverseFrequency(0, this.size)
    return (
      (inverseFrequency(this.frequency(term, language), passages) * inverseFrequency(0, this.size)) /
      inverseFrequency(0, passages)
    )
  }

  termsWithPrefix(prefix: string, language: string): string[] {
    const terms = new Set<string>()
    for (const { columns } of this.#segments) {
      for (const c of columns) {
        if (c.language !== language) continue
        const [from, to] = c.terms.range(prefix)
        for (let i = from; i < to; i++) terms.add(c.terms.at(i))
      }
    }
    return [...terms]
  }

  search(query: Query, limit: number): readonly Hit[] {
    const best = new Best(limit)
    for (const segment of this.#segments) {
      for (const [i, group] of query.groups.entries())
        this.#scratch.add(this.#postings(group, segment), Math.min(i, 30))
      this.#scratch.collect((local, score, matched) => {
        const passage = segment.first + local
        if (score <= best.threshold || this.#gone?.(passage) || query.accept?.(passage) === false) return
        best.add({ passage, score, matched: matched & 0x3fffffff })
      })
    }
    return best.hits()
  }

  #postings(group: QueryGroup, segment: Segment): Postings[] {
    const lists: Postings[] = []
    for (const { term, weight, language } of group.alternatives) {
      for (const columns of segment.columns) {
        if (language !== undefined && columns.language !== language) continue
        const i = columns.terms.find(term)
        if (i < 0) continue
        const idf = this.rarity(term, columns.language)
        lists.push({
          columns,
          from: columns.starts[i]!,
          to: columns.starts[i + 1]!,
          step: (weight * idf) / impactScale,
        })
      }
    }
    return lists
  }
}

/** BM25's inverse document frequency, never negative. */
const inverseFrequency = (frequency: number, passages: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))

/** The sums of one query over one segment; cleared by what was touched, so a query costs its postings and no more. */
class Scratch {
  readonly #scores: Float32Array
  readonly #ofGroup: Float32Array
  readonly #matched: Uint32Array
  readonly #touched: Uint32Array
  #count = 0

  constructor(span: number) {
    this.#scores = new Float32Array(span)
    this.#ofGroup = new Float32Array(span)
    this.#matched = new Uint32Array(span)
    this.#touched = new Uint32Array(span)
  }

  /** Adds the best of a group's alternatives to each passage. */
  add(lists: readonly Postings[], group: number): void {
    const scores = this.#scores
    const ofGroup = this.#ofGroup
    const matched = this.#matched
    const touched = this.#touched
    const bit = 1 << group
    let count = this.#count
    for (const { columns, from, to, step } of lists) {
      const { passages, impacts } = columns
      for (let p = from; p < to; p++) {
        const passage = passages[p]!
        const score = impacts[p]! * step
        const before = ofGroup[passage]!
        if (score <= before) continue
        if (matched[passage] === 0) touched[count++] = passage
        matched[passage]! |= bit
        scores[passage]! += score - before
        ofGroup[passage] = score
      }
    }
    for (const { columns, from, to } of lists) {
      for (let p = from; p < to; p++) ofGroup[columns.passages[p]!] = 0
    }
    this.#count = count
  }

  collect(take: (passage: number, score: number, matched: number) => void): void {
    for (let i = 0; i < this.#count; i++) {
      const passage = this.#touched[i]!
      take(passage, this.#scores[passage]!, this.#matched[passage]!)
      this.#scores[passage] = 0
      this.#matched[passage] = 0
    }
    this.#count = 0
  }
}

/** The best hits so far: by score, then by passage number. */
class Best {
  readonly #limit: number
  readonly #hits: Hit[] = []
  /** A score must be above it, or equal with a lower passage number, to count. */
  threshold = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(hit: Hit): void {
    const hits = this.#hits
    if (this.#limit <= 0) return
    let at = hits.length
    while (at > 0 && before(hit, hits[at - 1]!)) at--
    if (at >= this.#limit) return
    hits.splice(at, 0, hit)
    if (hits.length > this.#limit) hits.pop()
    if (hits.length === this.#limit) this.threshold = previousFloat(hits.at(-1)!.score)
  }

  hits(): readonly Hit[] {
    return this.#hits
  }
}

const before = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.passage < b.passage)
/** Just below, so that an equal score is still looked at for its passage number. */
const previousFloat = (score: number): number => score - Math.abs(score) * 1e-12
