/** The sums of one query over one segment. Cleared by what was touched, so that a query costs its postings and no more. */

export interface WeightedPostings {
  /** Columns of the whole segment, of which `from` to `to` are the term's. */
  readonly passages: Uint32Array
  readonly impacts: Uint8Array
  readonly from: number
  readonly to: number
  /** What one step of impact adds to the score. */
  readonly step: number
}

export class Scratch {
  readonly #scores: Float32Array
  /** What the present group has given, when several alternatives may meet in a passage. */
  readonly #ofGroup: Float32Array
  /** Bit i: group i matched; 0: the passage is no candidate. */
  readonly #matched: Uint32Array
  readonly #candidates: Uint32Array
  #count = 0

  /** `span`: passages are numbered from 0 to below it. */
  constructor(span: number) {
    this.#scores = new Float32Array(span)
    this.#ofGroup = new Float32Array(span)
    this.#matched = new Uint32Array(span)
    this.#candidates = new Uint32Array(span)
  }

  /** Adds the best of a group's alternatives to every passage that has one. */
  add(lists: readonly WeightedPostings[], group: number): void {
    if (lists.length === 1) {
      this.#addOne(lists[0]!, 1 << group)
      return
    }
    for (const { passages, from, to, impacts, step } of lists) {
      const bit = 1 << group
      for (let p = from; p < to; p++) {
        const passage = passages[p]!
        if (this.#matched[passage] === 0) this.#candidates[this.#count++] = passage
        this.#better(passage, impacts[p]! * step, bit)
      }
    }
    this.#forgetGroup(lists)
  }

  /** The same, for the candidates there are; no passage is added. */
  complete(lists: readonly WeightedPostings[], group: number): void {
    const bit = 1 << group
    for (const list of lists) {
      const { passages, impacts, from, to, step } = list
      if (this.#count * 20 < to - from) {
        for (let i = 0; i < this.#count; i++) {
          const passage = this.#candidates[i]!
          const p = position(list, passage)
          if (p < to && passages[p] === passage) this.#better(passage, impacts[p]! * step, bit)
        }
      } else {
        for (let p = from; p < to; p++) {
          if (this.#matched[passages[p]!] !== 0) this.#better(passages[p]!, impacts[p]! * step, bit)
        }
      }
    }
    for (let i = 0; i < this.#count; i++) this.#ofGroup[this.#candidates[i]!] = 0
  }

  /** The score of the `limit`-th best candidate that is accepted; 0 when there are fewer. */
  floor(limit: number, accept: (passage: number) => boolean): number {
    const best = new Float64Array(limit)
    let least = 0
    for (let i = 0; i < this.#count; i++) {
      const score = this.#scores[this.#candidates[i]!]!
      if (score <= least || !accept(this.#candidates[i]!)) continue
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

  /** Hands over every candidate, and is empty for the next query. */
  collect(take: (passage: number, score: number, matched: number) => void): void {
    for (let i = 0; i < this.#count; i++) {
      const passage = this.#candidates[i]!
      take(passage, this.#scores[passage]!, this.#matched[passage]!)
      this.#scores[passage] = this.#matched[passage] = 0
    }
    this.#count = 0
  }

  #addOne({ passages, impacts, from, to, step }: WeightedPostings, bit: number): void {
    const scores = this.#scores
    const matched = this.#matched
    const candidates = this.#candidates
    let count = this.#count
    for (let p = from; p < to; p++) {
      const passage = passages[p]!
      if (matched[passage] === 0) candidates[count++] = passage
      matched[passage]! |= bit
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

  #forgetGroup(lists: readonly WeightedPostings[]): void {
    for (const { passages, from, to } of lists) for (let p = from; p < to; p++) this.#ofGroup[passages[p]!] = 0
  }
}

/** The first position at or behind which the list has `passage` or a later one. */
function position({ passages, from, to }: WeightedPostings, passage: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passages[middle]! < passage) low = middle + 1
    else high = middle
  }
  return low
}
