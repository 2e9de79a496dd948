/** The passages of a segment that are gone, and how many of a term's postings they leave: counts are those of what is left. */

/** A sorted list is looked through passage by passage when it is at most this many times as long as what is looked for. */
const searchedOneByOne = 16

export class Gone {
  readonly #numbers: Int32Array | undefined
  /** Ascending. */
  readonly #passages: readonly number[]

  /** By passage: negative when it is gone. */
  constructor(numbers: Int32Array | undefined) {
    const passages: number[] = []
    numbers?.forEach((number, passage) => {
      if (number < 0) passages.push(passage)
    })
    this.#numbers = numbers
    this.#passages = passages
  }

  /** How many are gone of each language; `languages` holds each passage's, below `count`. */
  byLanguage(languages: Uint8Array, count: number): Uint32Array {
    const gone = new Uint32Array(count)
    for (const passage of this.#passages) gone[languages[passage]!]!++
    return gone
  }

  /** The number of postings from `from` to `to` (ascending passages) without those that are gone. */
  without(postings: Uint32Array, from: number, to: number): number {
    const gone = this.#passages
    let left = to - from
    if (gone.length === 0) return left
    if (gone.length * searchedOneByOne < left) {
      for (const passage of gone) if (holds(postings, from, to, passage)) left--
    } else {
      for (let p = from; p < to; p++) if (this.#numbers![postings[p]!]! < 0) left--
    }
    return left
  }

  /** Whether one of the postings is not gone. */
  leaves(postings: Uint32Array, from: number, to: number): boolean {
    if (this.#passages.length === 0) return true
    for (let p = from; p < to; p++) if (this.#numbers![postings[p]!]! >= 0) return true
    return false
  }
}

function holds(postings: Uint32Array, from: number, to: number, passage: number): boolean {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (postings[middle]! < passage) low = middle + 1
    else high = middle
  }
  return low < to && postings[low] === passage
}
