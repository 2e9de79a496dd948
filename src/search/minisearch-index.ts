/**
 * Builds the index with MiniSearch, the embedded engine, and keeps what MiniSearch gathered as columns (segment.ts).
 * The only file that imports MiniSearch. See docs/decisions/050-search-index.md.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { Language } from '../language/language.ts'
import { analyse } from './analysis.ts'
import { ColumnBuilder, mergeSegments, type Run } from './columns.ts'
import type { PassageIndex } from './passage-index.ts'
import { impactScale, readSegment } from './segment.ts'
import { SegmentIndex } from './segment-index.ts'

/** What is indexed of a passage. */
export interface PassageDocument {
  readonly language: Language
  readonly fields: { readonly text: string; readonly headings?: string; readonly headline?: string }
  /** Terms as they are, of the passage's own text: dates (`2023-11-14`), numbers. */
  readonly extraTerms: readonly string[]
}

/** What a term counts for in each field, against the text. */
const fieldWeights = { text: 1, headings: 0.5, headline: 1, extra: 1 } as const
type Field = keyof typeof fieldWeights
const fields = Object.keys(fieldWeights) as Field[]

/** BM25 (Robertson & Zaragoza 2009, 3.4 for the fields), tuned on questions about encyclopaedia passages and news in both languages. */
const k = 1.2
const b = 0.65
/** Passages are cut to one size, so the length that counts as normal (in terms, without stop words) is set, not measured. */
const usualLength = 55

/** Passages per run: bounds MiniSearch's memory, which is many times that of the columns. */
const runLength = 8192

/**
 * Builds a segment; passages are numbered in their order, from 0. `onProgress` is told the number of passages read so far,
 * now and then.
 */
export function build(documents: Iterable<PassageDocument>, onProgress?: (passages: number) => void): Uint8Array {
  const builder = new ColumnBuilder()
  let run = new Map<Language, Numbered[]>()
  let total = 0
  const close = (): void => {
    for (const [language, ofLanguage] of run) builder.addRun(language.code, postingsOf(ofLanguage, language))
    run = new Map()
    onProgress?.(total)
  }
  for (const document of documents) {
    const number = builder.addPassage(document.language.code)
    const ofLanguage = run.get(document.language)
    if (ofLanguage) ofLanguage.push({ ...document, number })
    else run.set(document.language, [{ ...document, number }])
    if (++total % runLength === 0) close()
  }
  close()
  return builder.finish()
}

interface Numbered extends PassageDocument {
  readonly number: number
}

/** A segment of an index, as it was saved. */
export interface SavedSegment {
  readonly bytes: Uint8Array
  /** By passage of the segment: its number in the index, or -1 for one that is gone. Absent: as in the segment. */
  readonly numbers?: Int32Array | undefined
}

/**
 * Opens segments as one index, which finds and scores as if all their passages that are not gone had been built at once.
 * Throws on bytes of another version.
 */
export function open(segments: readonly SavedSegment[]): PassageIndex {
  return new SegmentIndex(segments.map(({ bytes, numbers }) => ({ ...readSegment(bytes), numbers })))
}

/** One saved segment instead of several, with the same postings as if it had been built at once. */
export function merge(segments: readonly { bytes: Uint8Array; gone?: Uint8Array | undefined }[]): Uint8Array {
  return mergeSegments(segments.map(({ bytes, gone }) => ({ segment: readSegment(bytes), gone })))
}

function postingsOf(documents: readonly Numbered[], language: Language): Run {
  const engine = new MiniSearch<Numbered>({
    fields,
    idField: 'number',
    extractField: (document, field) =>
      field === 'number'
        ? document.number
        : field === 'extra'
          ? document.extraTerms
          : (document.fields[field as 'text'] ?? ''),
    stringifyField: value => value as string,
    tokenize: (value: string | readonly string[]) =>
      typeof value === 'string' ? analyse(value, language) : [...value],
    processTerm: term => term,
  } as ConstructorParameters<typeof MiniSearch<Numbered>>[0])
  engine.addAll(documents)
  const { index, documentIds, fieldIds } = engine.toJSON()
  const numbers = Object.values(documentIds) as number[]
  const norms = lengthsOf(index, String(fieldIds.text), numbers.length).map(
    length => k * (1 - b + (b * length) / usualLength),
  )
  const frequencies = new Float64Array(numbers.length)
  const terms: string[] = []
  const starts = [0]
  const passages: number[] = []
  const impacts: number[] = []
  for (const [term, byField] of index) {
    const found: number[] = []
    for (const field of fields) {
      for (const [short, count] of Object.entries(byField[String(fieldIds[field])] ?? {})) {
        if (frequencies[+short] === 0) found.push(+short)
        frequencies[+short]! += fieldWeights[field] * (count as number)
      }
    }
    found.sort((x, y) => x - y)
    for (const short of found) {
      passages.push(numbers[short]!)
      impacts.push(impact(frequencies[short]!, norms[short]!))
      frequencies[short] = 0
    }
    terms.push(term)
    starts.push(passages.length)
  }
  return {
    terms,
    starts: Uint32Array.from(starts),
    passages: Uint32Array.from(passages),
    impacts: Uint8Array.from(impacts),
  }
}

/** Terms of each document's field, repetitions included: MiniSearch counts each once, which favours texts that repeat themselves. */
function lengthsOf(index: AsPlainObject['index'], field: string, documents: number): Float64Array {
  const lengths = new Float64Array(documents)
  for (const [, byField] of index) {
    for (const [short, count] of Object.entries(byField[field] ?? {})) lengths[+short]! += count as number
  }
  return lengths
}

const impact = (frequency: number, norm: number): number =>
  Math.max(1, Math.round((impactScale * frequency) / (frequency + norm)))
