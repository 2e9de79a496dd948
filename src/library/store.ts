/** The index folder: one SQLite file with the articles as read, one snapshot of the search index, replaced together. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { Article, ArticleMetadata } from '../corpus/article.ts'
import { sha256 } from '../corpus/hash.ts'
import type { Reading } from '../reading/reading.ts'

/** An article as it is kept: everything but its text as JSON, so that metadata can be listed without loading bodies. */
export interface StoredArticle {
  readonly article: Article
  readonly reading: Reading
}

export interface Generation extends Stamp {
  /** Bytes on disk. */
  readonly bytes: number
  readonly metadata: readonly (ArticleMetadata & { firstPassage: number })[]
  readonly snapshot: Uint8Array
  article(number: number): StoredArticle
  /** The article that was read from exactly this source, if it is here. */
  bySource(source: string): StoredArticle | null
  close(): void
}

/** The index is damaged: the next start builds it anew. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
}

/** What an index was made from, and what is wrong with it. */
export interface Stamp {
  /** Of the analysing code and lexicons. */
  readonly code: string
  /** Of the folder of articles. */
  readonly corpus: string
  readonly problems: readonly string[]
}

interface Pointer extends Stamp {
  readonly generation: string
  readonly snapshotCrc: number
}

const pointerName = 'current.json'

/** The generation that `folder` points to; `null` when there is none or it is damaged. */
export function openGeneration(folder: string): Generation | null {
  try {
    const pointer = readPointer(folder)
    if (!pointer) return null
    const path = join(folder, pointer.generation)
    const snapshot = readFileSync(join(path, 'search.bin'))
    if (crc32(snapshot) !== pointer.snapshotCrc) return null
    return reader(join(path, 'articles.sqlite'), pointer, snapshot)
  } catch {
    return null
  }
}

function readPointer(folder: string): Pointer | null {
  const path = join(folder, pointerName)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Pointer) : null
}

function reader(file: string, { generation: _, snapshotCrc: __, ...stamp }: Pointer, snapshot: Uint8Array): Generation {
  const database = new DatabaseSync(file, { readOnly: true })
  const metadata = database
    .prepare('SELECT metadata, first_passage FROM article ORDER BY number')
    .all()
    .map(row => ({
      ...(JSON.parse(row.metadata as string) as ArticleMetadata),
      firstPassage: row.first_passage as number,
    }))
  const select = database.prepare('SELECT hash, text, body FROM article WHERE number = ?')
  const find = database.prepare('SELECT number FROM article WHERE source = ?')
  const article = (number: number): StoredArticle => {
    const row = select.get(number)
    if (!row || sha256(row.text as string) !== row.hash)
      throw new DamagedIndex(`Article ${number} of the index is damaged.`)
    const { blocks, passages, reading } = JSON.parse(row.body as string)
    const { firstPassage: _, ...facts } = metadata[number]!
    return { article: { ...facts, text: row.text as string, blocks, passages }, reading }
  }
  return {
    ...stamp,
    bytes: snapshot.byteLength + statSync(file).size,
    metadata,
    snapshot,
    article,
    bySource(source) {
      const row = find.get(source)
      return row ? article(row.number as number) : null
    },
    close() {
      if (database.isOpen) database.close()
    },
  }
}

/** Writes a new generation beside the old one; nothing changes for readers until `commit` points to it. */
export function newGeneration(folder: string) {
  mkdirSync(folder, { recursive: true })
  const name = `generation-${randomBytes(6).toString('hex')}`
  const path = join(folder, name)
  mkdirSync(path)
  const database = new DatabaseSync(join(path, 'articles.sqlite'))
  // The folder is thrown away if anything fails before the pointer moves, so the journal would protect nothing.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
  database.exec(
    'CREATE TABLE article (number INTEGER PRIMARY KEY, file TEXT UNIQUE, source TEXT UNIQUE, hash TEXT, first_passage INTEGER, metadata TEXT, text TEXT, body TEXT); BEGIN',
  )
  const insert = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  let articles = 0
  let passages = 0
  return {
    /** Keeps an article; `source` identifies what it was read from. Returns the number of its first passage. */
    add({ article, reading }: StoredArticle, source: string): number {
      const { text, blocks, passages: cut, ...metadata } = article
      const first = passages
      const body = JSON.stringify({ blocks, passages: cut, reading })
      insert.run(articles++, article.file, source, sha256(text), first, JSON.stringify(metadata), text, body)
      passages += cut.length
      return first
    },
    commit(snapshot: Uint8Array, stamp: Stamp): void {
      database.exec('COMMIT')
      database.close()
      writeFileSync(join(path, 'search.bin'), snapshot)
      const pointer: Pointer = { ...stamp, generation: name, snapshotCrc: crc32(snapshot) }
      const temporary = join(folder, `${pointerName}.${name}`)
      writeFileSync(temporary, JSON.stringify(pointer))
      renameSync(temporary, join(folder, pointerName))
      removeOthers(folder, name)
    },
    abandon(): void {
      if (database.isOpen) database.close()
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Old generations, and what an interrupted build left behind. Processes that have one open keep it until they close it. */
function removeOthers(folder: string, keep: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('generation-') && name !== keep) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
