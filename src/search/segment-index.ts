/**
 * Exact top-k over segments, a block of passages at a time: postings are added up term by term, the weightiest words first;
 * once no new passage can come among the best, the common words only complete the passages that still can (Turtle & Flood
 * 1995, "max score").
 */
import { Gone } from './gone.ts'
import type { Hit, PassageIndex, Query, QueryGroup } from './passage-index.ts'
import { Scratch, WeightedPostings } from './scratch.ts'
import { impactScale, type LanguageColumns, type Segment } from './segment.ts'
import { TopHits } from './top-hits.ts'

/** Terms whose positions are kept; a word is asked for several times on the way from question to hits. */
const rememberedTerms = 20_000

/** Passages whose sums are held at once: a few hundred kilobytes. */
const blockLength = 1 << 15

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
  readonly #block: number
  readonly #scratch: Scratch
  readonly #places = new Map<string, readonly Place[]>()

  constructor(segments: readonly NumberedSegment[], block = blockLength) {
    this.#segments = segments
    this.#block = block
    this.#scratch = new Scratch(block)
    this.#gone = segments.map(({ numbers }) => new Gone(numbers))
    segments.forEach(({ columns, languages }, i) => {
      const gone = this.#gone[i]!.byLanguage(languages, columns.length)
      columns.forEach(({ language, documents }, c) => {
        this.#documents.set(language, this.passages(language) + documents - gone[c]!)
      })
    })
    this.size = [...this.#documents.values()].reduce((sum, n) => sum + n, 0)
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
    this.#segments.forEach((segment, i) => {
      const { numbers } = segment
      const numberOf = numbers ? (local: number): number => numbers[local]! : (local: number): number => local
      const accept = (local: number): boolean => numberOf(local) >= 0 && query.accept?.(numberOf(local)) !== false
      this.#searchSegment(this.#steps(groups, i), segment, numberOf, accept, best)
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
    { passages }: Segment,
    numberOf: (local: number) => number,
    accept: (local: number) => boolean,
    best: TopHits,
  ): void {
    for (let first = 0; first < passages; first += this.#block) {
      for (const { lists } of steps)
        for (const ofLanguage of lists) for (const list of ofLanguage) list.advance(first + this.#block)
      this.#searchBlock(steps, first, accept, best)
      this.#scratch.collect(
        () => best.floor,
        (local, score, matched) => {
          if (accept(local)) best.add({ passage: numberOf(local), score, matched: matched & 0x3fffffff })
        },
      )
    }
  }

  /** Leaves in the scratch every passage of the block that may come among the best, with its whole score. */
  #searchBlock(steps: readonly Step[], first: number, accept: (local: number) => boolean, best: TopHits): void {
    const scratch = this.#scratch
    scratch.begin(first)
    let done = 0
    let rest = steps.reduce((sum, step) => sum + step.bound, 0)
    let floor = best.floor
    for (const { group, lists, bound } of steps) {
      // What is sure to be reached by the last of the best: no passage that cannot get there need be looked at again.
      // Sums are kept in single precision, so a little less is sure.
      if (floor === 0 && done >= rest) floor = scratch.floor(best.limit, accept)
      const sure = floor * (1 - 1e-6)
      const closed = sure > rest
      if (closed) {
        scratch.drop(sure - rest)
        if (scratch.candidates === 0) return
      }
      for (const ofLanguage of lists) {
        if (closed) scratch.complete(ofLanguage, group)
        else scratch.add(ofLanguage, group)
      }
      done += bound
      rest -= bound
    }
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

const weighted = ({ starts, passages, impacts }: LanguageColumns, at: number, weight: number): WeightedPostings =>
  new WeightedPostings(passages, impacts, starts[at]!, starts[at + 1]!, weight / impactScale)

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
