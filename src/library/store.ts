/** The index folder: parts that are never changed, and a manifest that says which of their articles are the library's. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ArticleMetadata } from '../corpus/article.ts'
import type { SavedSegment } from '../search/minisearch-index.ts'
import { DamagedIndex, openPart, type Part, type StoredArticle } from './part.ts'

/** What an index was made from, and what is wrong with it. */
export interface Stamp {
  /** Of the analysing code and lexicons. */
  readonly code: string
  /** Of the folder of articles; `null` when a part was lost. */
  readonly corpus: string | null
  readonly problems: readonly string[]
}

/** A part, and which of its articles are gone (1), by their number in it. */
export interface LivePart {
  readonly part: Part
  readonly gone: Uint8Array
}

/** An article's metadata, and the number of its first passage in the library. */
export type IndexedArticle = ArticleMetadata & { readonly firstPassage: number }

export interface Generation extends Stamp {
  /** Bytes on disk. */
  readonly bytes: number
  readonly parts: readonly LivePart[]
  /** Sorted by file name, wherever they are kept; passages are numbered in the same order. */
  readonly articles: readonly IndexedArticle[]
  readonly segments: readonly SavedSegment[]
  /** By its number in `articles`. */
  article(number: number): StoredArticle
  close(): void
}

interface Manifest extends Stamp {
  readonly corpus: string
  readonly parts: readonly { readonly name: string; readonly crc: number; readonly gone: readonly number[] }[]
}

const manifestName = 'current.json'
/** Milliseconds. A folder that no manifest names is a part that is being written, or was when a build was interrupted. */
const abandonedAfter = 86_400_000

/**
 * The generation that `folder` holds, without the parts that are damaged; `null` when there is none. Parts of a `former` one
 * that are still used stay open, the others are closed.
 */
export function openGeneration(folder: string, former: Generation | null = null): Generation | null {
  const generation = openManifest(folder, former?.parts ?? [])
  const used = new Set(generation?.parts.map(({ part }) => part))
  for (const { part } of former?.parts ?? []) if (!used.has(part)) part.close()
  return generation
}

function openManifest(folder: string, opened: readonly LivePart[]): Generation | null {
  const manifest = readManifest(folder)
  if (!manifest) return null
  const parts: LivePart[] = []
  for (const { name, crc, gone } of manifest.parts) {
    try {
      const path = join(folder, basename(name))
      const part = opened.find(({ part }) => part.path === path && part.crc === crc)?.part ?? openPart(path, crc)
      const flags = new Uint8Array(part.articles.length)
      for (const number of gone) flags[number] = 1
      parts.push({ part, gone: flags })
    } catch {
      // Its articles are missing from the library, so they are read again.
    }
  }
  const { code, problems } = manifest
  const corpus = parts.length === manifest.parts.length ? manifest.corpus : null
  return generationOf(parts, { code, corpus, problems }, join(folder, manifestName))
}

function readManifest(folder: string): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest
    return Array.isArray(manifest.parts) ? manifest : null
  } catch {
    return null
  }
}

function generationOf(parts: readonly LivePart[], stamp: Stamp, manifest: string): Generation {
  const order = parts
    .flatMap(({ part, gone }, p) =>
      part.articles.flatMap((listed, number) => (gone[number] ? [] : [{ ...listed, part: p, number }])),
    )
    .sort((a, b) => (a.metadata.file < b.metadata.file ? -1 : 1))
  const numbers = parts.map(({ part }) => new Int32Array(passagesOf(part)).fill(-1))
  const articles: IndexedArticle[] = []
  let passage = 0
  for (const { metadata, part, first, passages } of order) {
    articles.push(Object.assign(metadata, { firstPassage: passage }))
    for (let i = 0; i < passages; i++) numbers[part]![first + i] = passage++
  }
  return {
    ...stamp,
    bytes: parts.reduce((sum, { part }) => sum + part.bytes, 0),
    parts,
    articles,
    segments: parts.map(({ part }, i) => ({ bytes: part.segment, numbers: numbers[i] })),
    article(number) {
      const { part, number: within } = order[number]!
      try {
        const { article, ...rest } = parts[part]!.part.article(within)
        const { firstPassage: _, ...own } = article as typeof article & IndexedArticle
        return { article: own, ...rest }
      } catch (error) {
        if (error instanceof DamagedIndex) rmSync(manifest, { force: true })
        throw error
      }
    },
    close() {
      for (const { part } of parts) part.close()
    },
  }
}

/** Passages of a part, gone or not. */
export const passagesOf = ({ articles }: Part): number => {
  const last = articles.at(-1)
  return last ? last.first + last.passages : 0
}

/** A folder for a new part, which is not there yet. */
export const newPartPath = (folder: string): string => join(folder, `part-${randomBytes(6).toString('hex')}`)

/** From here on these parts are the library: readers see either the former manifest or this one. */
export function commit(
  folder: string,
  parts: readonly { path: string; crc: number; gone: Uint8Array }[],
  stamp: Stamp & { corpus: string },
): void {
  mkdirSync(folder, { recursive: true })
  const before = readManifest(folder)?.parts.map(({ name }) => name) ?? []
  const manifest: Manifest = {
    ...stamp,
    parts: parts.map(({ path, crc, gone }) => ({
      name: basename(path),
      crc,
      gone: [...gone.keys()].filter(number => gone[number]),
    })),
  }
  const temporary = join(folder, `${manifestName}.${randomBytes(6).toString('hex')}`)
  writeFileSync(temporary, JSON.stringify(manifest))
  renameSync(temporary, join(folder, manifestName))
  removeUnused(folder, manifest, before)
}

/** Processes that have a removed part open keep it until they close it. */
function removeUnused(folder: string, { parts }: Manifest, before: readonly string[]): void {
  const used = new Set(parts.map(({ name }) => name))
  for (const name of readdirSync(folder)) {
    if (used.has(name) || !/^(?:part|generation)-|^current\.json\./.test(name)) continue
    const path = join(folder, name)
    if (before.includes(name) || isAbandoned(path)) rmSync(path, { recursive: true, force: true })
  }
}

const isAbandoned = (path: string): boolean => existsSync(path) && Date.now() - statSync(path).mtimeMs > abandonedAfter
