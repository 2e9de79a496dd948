/**
 * Exact top-k over segments: postings are added up term by term, the weightiest words first; once no new passage can come
 * among the best, the common words only complete the passages that still can (Turtle & Flood 1995, "max score").
 */
import { Gone } from './gone.ts'
import type { Hit, PassageIndex, Query, QueryGroup } from './passage-index.ts'
import { Scratch, type WeightedPostings } from './scratch.ts'
import { impactScale, type LanguageColumns, type Segment } from './segment.ts'
import { TopHits } from './top-hits.ts'

/** Terms whose positions are kept; a word is asked for several times on the way from question to hits. */
const rememberedTerms = 20_000

/** A segment and where its passages stand in the index. */
export interface NumberedSegment extends Segment {
  /** By passage of the segment: its number in the index, or -1 for one that is gone. Absent: as in the segment. */
  readonly numbers?: Int32Array | undefined
}

/** A term in one language of one segment. */
interface Place {
  readonly segment: number
  readonly column: LanguageColumns
  readonly at: number
  /** Passages that have it and are not gone; more than 0. */
  readonly frequency: number
}

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
  readonly #segments: readonly NumberedSegment[]
  readonly #gone: readonly Gone[]
  readonly #documents = new Map<string, number>()
  readonly #scratch: Scratch
  readonly #places = new Map<string, readonly Place[]>()

  constructor(segments: readonly NumberedSegment[]) {
    this.#segments = segments
    this.#gone = segments.map(({ numbers }) => new Gone(numbers))
    segments.forEach(({ columns, languages }, i) => {
      const gone = this.#gone[i]!.byLanguage(languages, columns.length)
      columns.forEach(({ language, documents }, c) => {
        this.#documents.set(language, this.passages(language) + documents - gone[c]!)
      })
    })
    this.size = [...this.#documents.values()].reduce((sum, n) => sum + n, 0)
    this.#scratch = new Scratch(Math.max(0, ...segments.map(({ passages }) => passages)))
  }

  passages(language: string): number {
    return this.#documents.get(language) ?? 0
  }

  frequency(term: string, language?: string): number {
    let sum = 0
    for (const { column, frequency } of this.#find(term)) {
      if (language === undefined || column.language === language) sum += frequency
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
    const lists = this.#segments.flatMap(({ columns }, i) =>
      columns
        .filter(column => column.language === language)
        .map(({ terms, passages, starts }) => {
          const found: string[] = []
          for (const at of terms.withPrefix(prefix, shortest, longest)) {
            if (this.#gone[i]!.leaves(passages, starts[at]!, starts[at + 1]!)) found.push(terms.at(at))
          }
          return found
        }),
    )
    return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort(byCodePoints)
  }

  search(query: Query, limit: number): readonly Hit[] {
    const best = new TopHits(limit)
    if (limit <= 0) return []
    const groups = this.#weightiestFirst(query.groups)
    this.#segments.forEach(({ numbers }, i) => {
      const numberOf = numbers ? (local: number): number => numbers[local]! : (local: number): number => local
      const accept = (local: number): boolean => numberOf(local) >= 0 && query.accept?.(numberOf(local)) !== false
      this.#searchSegment(this.#steps(groups, i), numberOf, accept, best)
    })
    return best.hits()
  }

  /**
   * By what a group's best alternative is worth, whatever segments there are: a passage's score is added up in the same
   * order, so that it is the same to the last bit.
   */
  #weightiestFirst(groups: readonly QueryGroup[]): NumberedGroup[] {
    return groups
      .map(({ alternatives }, number) => {
        const known = alternatives.filter(({ term, language }) => this.frequency(term, language) > 0)
        return { number, alternatives: known, worth: Math.max(0, ...known.map(a => a.weight * a.rarity)) }
      })
      .sort((a, b) => b.worth - a.worth)
  }

  #searchSegment(
    steps: readonly Step[],
    numberOf: (local: number) => number,
    accept: (local: number) => boolean,
    best: TopHits,
  ): void {
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
      // Sums are kept in single precision, so a little less is sure.
      const floor = Math.max(best.floor, scratch.floor(best.limit, accept)) * (1 - 1e-6)
      if (floor > rest) {
        closed = true
        scratch.drop(floor - rest)
      }
    }
    scratch.collect((local, score, matched) => {
      if (score >= best.floor && accept(local))
        best.add({ passage: numberOf(local), score, matched: matched & 0x3fffffff })
    })
  }

  #steps(groups: readonly NumberedGroup[], segment: number): Step[] {
    const { columns } = this.#segments[segment]!
    const steps: Step[] = []
    for (const { number, alternatives } of groups) {
      const lists: WeightedPostings[][] = []
      let bound = 0
      for (const { term, weight, language, rarity } of alternatives) {
        for (const { segment: own, column, at } of this.#find(term)) {
          if (own !== segment || (language !== undefined && column.language !== language)) continue
          const list = weighted(column, at, weight * rarity)
          bound = Math.max(bound, list.step * column.peaks[at]!)
          const c = columns.indexOf(column)
          lists[c] = [...(lists[c] ?? []), list]
        }
      }
      if (bound > 0) steps.push({ group: Math.min(number, 30), lists: lists.filter(Boolean), bound })
    }
    return steps
  }

  /** Where the term stands, in order of segments and languages. */
  #find(term: string): readonly Place[] {
    const known = this.#places.get(term)
    if (known) return known
    const places: Place[] = []
    this.#segments.forEach(({ columns }, segment) => {
      for (const column of columns) {
        const at = column.terms.find(term)
        if (at < 0) continue
        const frequency = this.#gone[segment]!.without(column.passages, column.starts[at]!, column.starts[at + 1]!)
        if (frequency > 0) places.push({ segment, column, at, frequency })
      }
    })
    if (this.#places.size >= rememberedTerms) this.#places.clear()
    this.#places.set(term, places)
    return places
  }
}

interface NumberedGroup extends Pick<QueryGroup, 'alternatives'> {
  readonly number: number
}

const weighted = ({ starts, passages, impacts }: LanguageColumns, at: number, weight: number): WeightedPostings => ({
  passages,
  impacts,
  from: starts[at]!,
  to: starts[at + 1]!,
  step: weight / impactScale,
})

/** As their UTF-8 bytes, which is how a segment's terms are sorted. */
function byCodePoints(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    // Surrogates stand for code points above all others.
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1
  }
  return a.length - b.length
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000

/** BM25's inverse document frequency, never negative. */
const inverseFrequency = (frequency: number, passages: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
