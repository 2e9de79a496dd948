/**
 * Builds the index with MiniSearch, the embedded engine, and keeps what MiniSearch gathered as columns (segment.ts).
 * The only file that imports MiniSearch. See docs/decisions/010-search-index.md.
 */
import MiniSearch from 'minisearch'
import type { Language } from '../language/language.ts'
import { analyse } from './analysis.ts'
import { ColumnBuilder, type TermPostings } from './columns.ts'
import type { PassageIndex } from './passage-index.ts'
import { impactScale, readSegment, type Segment } from './segment.ts'
import { SegmentIndex } from './segment-index.ts'

/** What is indexed of a passage. Numbers ascend from one document to the next. */
export interface PassageDocument {
  readonly number: number
  readonly language: Language
  readonly fields: { readonly text: string; readonly headings?: string; readonly headline?: string }
  /** Terms as they are, of the passage's own text: dates (`2023-11-14`), numbers. */
  readonly extraTerms: readonly string[]
}

/** What a term counts for in each field, against the text. */
const fieldWeights = { text: 1, headings: 0.5, headline: 1, extra: 1 } as const
type Field = keyof typeof fieldWeights
const fields = Object.keys(fieldWeights) as Field[]

/** BM25 (Robertson & Zaragoza 2009, 3.4 for the fields), tuned on questions about encyclopaedia passages in both languages. */
const k = 1.4
const b = 0.8
/** Passages are cut to one size, so the length that counts as normal (in distinct terms) is set, not measured. */
const usualLength = 45

/** Passages per run: bounds MiniSearch's memory, which is many times that of the columns. */
const runLength = 8192

/** Builds a segment. `onProgress` is told the number of passages read so far, now and then. */
export function build(documents: Iterable<PassageDocument>, onProgress?: (passages: number) => void): Uint8Array {
  const builder = new ColumnBuilder()
  let run = new Map<Language, PassageDocument[]>()
  let total = 0
  const close = (): void => {
    for (const [language, ofLanguage] of run) addRun(builder, language, ofLanguage)
    run = new Map()
    onProgress?.(total)
  }
  for (const document of documents) {
    const ofLanguage = run.get(document.language)
    if (ofLanguage) ofLanguage.push(document)
    else run.set(document.language, [document])
    if (++total % runLength === 0) close()
  }
  close()
  return builder.finish()
}

/** Opens segments as one index. Passages for which `gone` is true are passed over. Throws on bytes of another version. */
export function open(segments: Uint8Array | readonly Uint8Array[], gone?: (passage: number) => boolean): PassageIndex {
  const list = segments instanceof Uint8Array ? [segments] : segments
  return new SegmentIndex(list.map(readSegment), gone)
}

export const openSegment: (bytes: Uint8Array) => Segment = readSegment

function addRun(builder: ColumnBuilder, language: Language, documents: readonly PassageDocument[]): void {
  const engine = new MiniSearch<PassageDocument>({
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
  } as ConstructorParameters<typeof MiniSearch<PassageDocument>>[0])
  engine.addAll(documents)
  const { index, documentIds, fieldLength, fieldIds } = engine.toJSON()
  const numbers = Object.values(documentIds) as number[]
  const norms = Object.values(fieldLength).map(
    lengths => k * (1 - b + (b * (lengths[fieldIds.text!] ?? 0)) / usualLength),
  )
  const frequencies = new Float64Array(numbers.length)
  const postings: TermPostings[] = []
  for (const [term, byField] of index) {
    const found: number[] = []
    for (const field of fields) {
      for (const [short, count] of Object.entries(byField[String(fieldIds[field])] ?? {})) {
        if (frequencies[+short] === 0) found.push(+short)
        frequencies[+short]! += fieldWeights[field] * (count as number)
      }
    }
    found.sort((x, y) => x - y)
    postings.push({
      term,
      passages: found.map(short => numbers[short]!),
      impacts: found.map(short => impact(frequencies[short]!, norms[short]!)),
    })
    for (const short of found) frequencies[short] = 0
  }
  builder.add(language.code, documents.length, documents[0]!.number, documents.at(-1)!.number + 1, postings)
}

const impact = (frequency: number, norm: number): number =>
  Math.max(1, Math.round((impactScale * frequency) / (frequency + norm)))
