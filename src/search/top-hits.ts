/** The best hits so far: by score, then by passage number. */
import type { Hit } from './passage-index.ts'

export class TopHits {
  readonly limit: number
  readonly #hits: Hit[] = []
  /** A hit below it does not come among the best. */
  floor = 0

  constructor(limit: number) {
    this.limit = limit
  }

  add(hit: Hit): void {
    const hits = this.#hits
    let at = hits.length
    while (at > 0 && isBefore(hit, hits[at - 1]!)) at--
    if (at >= this.limit) return
    hits.splice(at, 0, hit)
    if (hits.length > this.limit) hits.pop()
    if (hits.length === this.limit) this.floor = hits.at(-1)!.score
  }

  hits(): readonly Hit[] {
    return this.#hits
  }
}

const isBefore = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.passage < b.passage)
