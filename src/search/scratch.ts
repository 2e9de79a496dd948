/**
 * The sums of one query over one block of passages. A block is small enough for its sums to stay in the processor's cache.
 * Cleared by what was touched, so that a query costs its postings and no more.
 */

/** A term's postings, walked block by block. */
export class WeightedPostings {
  readonly #passages: Uint32Array
  readonly #impacts: Uint8Array
  readonly #end: number
  /** What one step of impact adds to the score. */
  readonly step: number
  /** Those of the present block: `from` to `to` in the columns. */
  from: number
  to: number

  constructor(passages: Uint32Array, impacts: Uint8Array, from: number, end: number, step: number) {
    this.#passages = passages
    this.#impacts = impacts
    this.#end = end
    this.step = step
    this.from = from
    this.to = from
  }

  get passages(): Uint32Array {
    return this.#passages
  }

  get impacts(): Uint8Array {
    return this.#impacts
  }

  /** On to the block that ends before `passage`. */
  advance(passage: number): void {
    this.from = this.to
    this.to = this.position(passage, this.#end)
  }

  /** The first position of the block at or behind which the list has `passage` or a later one. */
  position(passage: number, end = this.to): number {
    let low = this.from
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#passages[middle]! < passage) low = middle + 1
      else high = middle
    }
    return low
  }
}

export class Scratch {
  readonly #scores: Float32Array
  /** What the present group has given, when several alternatives may meet in a passage. */
  readonly #ofGroup: Float32Array
  /** Bit i: group i matched; 0: the passage is no candidate. */
  readonly #matched: Uint32Array
  readonly #candidates: Uint32Array
  #count = 0
  /** The block's first passage. */
  #first = 0

  /** `length`: passages of a block. */
  constructor(length: number) {
    this.#scores = new Float32Array(length)
    this.#ofGroup = new Float32Array(length)
    this.#matched = new Uint32Array(length)
    this.#candidates = new Uint32Array(length)
  }

  get candidates(): number {
    return this.#count
  }

  begin(first: number): void {
    this.#first = first
  }

  /** Adds the best of a group's alternatives to every passage that has one. */
  add(lists: readonly WeightedPostings[], group: number): void {
    const bit = 1 << group
    if (lists.length === 1) {
      this.#addOne(lists[0]!, bit)
      return
    }
    for (const { passages, from, to, impacts, step } of lists) {
      for (let p = from; p < to; p++) {
        const passage = passages[p]! - this.#first
        if (this.#matched[passage] === 0) this.#candidates[this.#count++] = passage
        this.#better(passage, impacts[p]! * step, bit)
      }
    }
    for (const { passages, from, to } of lists)
      for (let p = from; p < to; p++) this.#ofGroup[passages[p]! - this.#first] = 0
  }

  /** The same, for the candidates there are; no passage is added. */
  complete(lists: readonly WeightedPostings[], group: number): void {
    const bit = 1 << group
    for (const list of lists) {
      const { passages, impacts, from, to, step } = list
      if (this.#count * 20 < to - from) {
        for (let i = 0; i < this.#count; i++) {
          const passage = this.#candidates[i]!
          const p = list.position(passage + this.#first)
          if (p < to && passages[p] === passage + this.#first) this.#better(passage, impacts[p]! * step, bit)
        }
      } else {
        for (let p = from; p < to; p++) {
          const passage = passages[p]! - this.#first
          if (this.#matched[passage] !== 0) this.#better(passage, impacts[p]! * step, bit)
        }
      }
    }
    for (let i = 0; i < this.#count; i++) this.#ofGroup[this.#candidates[i]!] = 0
  }

  /** The score of the `limit`-th best candidate that is accepted; 0 when there are fewer. */
  floor(limit: number, accept: (passage: number) => boolean): number {
    if (this.#count < limit) return 0
    const best = new Float64Array(limit)
    let least = 0
    for (let i = 0; i < this.#count; i++) {
      const score = this.#scores[this.#candidates[i]!]!
      if (score <= least || !accept(this.#candidates[i]! + this.#first)) continue
      let at = limit - 1
      for (; at > 0 && best[at - 1]! < score; at--) best[at] = best[at - 1]!
      best[at] = score
      least = best[limit - 1]!
    }
    return least
  }

  /** Drops the candidates whose score is below `least`. */
  drop(least: number): void {
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      const passage = this.#candidates[i]!
      if (this.#scores[passage]! >= least) this.#candidates[kept++] = passage
      else this.#scores[passage] = this.#matched[passage] = 0
    }
    this.#count = kept
  }

  /** Hands over every candidate of at least `least`, and is empty for the next block. */
  collect(least: () => number, take: (passage: number, score: number, matched: number) => void): void {
    for (let i = 0; i < this.#count; i++) {
      const passage = this.#candidates[i]!
      const score = this.#scores[passage]!
      if (score >= least()) take(passage + this.#first, score, this.#matched[passage]!)
      this.#scores[passage] = this.#matched[passage] = 0
    }
    this.#count = 0
  }

  #addOne({ passages, impacts, from, to, step }: WeightedPostings, bit: number): void {
    const scores = this.#scores
    const matched = this.#matched
    const candidates = this.#candidates
    const first = this.#first
    let count = this.#count
    for (let p = from; p < to; p++) {
      const passage = passages[p]! - first
      const before = matched[passage]!
      if (before === 0) candidates[count++] = passage
      matched[passage] = before | bit
      scores[passage]! += impacts[p]! * step
    }
    this.#count = count
  }

  #better(passage: number, score: number, bit: number): void {
    this.#matched[passage]! |= bit
    const before = this.#ofGroup[passage]!
    if (score <= before) return
    this.#scores[passage]! += score - before
    this.#ofGroup[passage] = score
  }
}
