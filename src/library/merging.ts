/**
 * Which parts a new one takes in, so that there are few of them and adding costs little: each is several times as large as
 * the next smaller one (O'Neil et al. 1996, "The log-structured merge-tree").
 */

/** A part of at least this many times the passages of what is merged is left as it is. */
const growth = 4

export interface PartSize {
  /** Passages in the library. */
  readonly live: number
  /** Passages of articles that changed or were removed. */
  readonly gone: number
}

/** For each part whether it is written anew, with the `added` passages of new and changed articles. */
export function partsToMerge(parts: readonly PartSize[], added: number): boolean[] {
  const merged = parts.map(({ live, gone }) => gone > live)
  let sum = parts.reduce((sum, { live }, i) => (merged[i] ? sum + live : sum), added)
  const smallestFirst = [...parts.keys()].filter(i => !merged[i]).sort((a, b) => parts[a]!.live - parts[b]!.live)
  for (const i of smallestFirst) {
    if (parts[i]!.live >= growth * sum) break
    merged[i] = true
    sum += parts[i]!.live
  }
  return merged
}
