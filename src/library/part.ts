/** A part of the index: a folder with articles as read (SQLite) and the search segment of their passages. Written once. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  /** See `ReadArticle`. */
  readonly properNames: readonly (readonly string[])[]
}

/** What an article was made from, to see whether it is still the same. */
export interface Origin {
  readonly file: string
  /** Of the file's size and time of change, and what the catalogue says. */
  readonly state: string
  /** Of the file's bytes, and what the catalogue says. */
  readonly source: string
}

/** An article's place in its part. */
export interface Listed {
  readonly metadata: ArticleMetadata
  /** Number of its first passage in the part's segment. */
  readonly first: number
  readonly passages: number
}

export interface Part {
  readonly path: string
  /** Of the saved segment. */
  readonly crc: number
  /** Bytes on disk. */
  readonly bytes: number
  readonly segment: Uint8Array
  /** By the article's number in the part. */
  readonly articles: readonly Listed[]
  origins(): readonly Origin[]
  article(number: number): StoredArticle
  close(): void
}

/** The index is damaged: the next start builds it anew. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
}

const segmentName = 'search.bin'
const articlesName = 'articles.sqlite'

/** Throws when the part is not there or not as it was written. */
export function openPart(path: string, crc: number): Part {
  const segment = readFileSync(join(path, segmentName))
  if (crc32(segment) !== crc) throw new DamagedIndex(`The search index in ${path} is damaged.`)
  const file = join(path, articlesName)
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const articles = database
      .prepare('SELECT metadata, first, passages FROM article ORDER BY number')
      .all()
      .map(row => ({
        metadata: JSON.parse(row.metadata as string) as ArticleMetadata,
        first: row.first as number,
        passages: row.passages as number,
      }))
    const select = database.prepare('SELECT hash, text, body FROM content WHERE number = ?')
    return {
      path,
      crc,
      bytes: segment.byteLength + statSync(file).size,
      segment,
      articles,
      origins: () =>
        database.prepare('SELECT file, state, source FROM article ORDER BY number').all() as unknown as Origin[],
      article(number) {
        const row = readable(() => select.get(number))
        if (!row || sha256(row.text as string) !== row.hash)
          throw new DamagedIndex(`Article ${number} of the index in ${path} is damaged.`)
        const { blocks, passages, reading, properNames } = JSON.parse(row.body as string)
        return {
          article: { ...articles[number]!.metadata, text: row.text as string, blocks, passages },
          reading,
          properNames,
        }
      },
      close() {
        if (database.isOpen) database.close()
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** What `get` gives, or nothing when the database cannot be read there. */
function readable<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch {
    return undefined
  }
}

/** Writes a part into a new folder, which nobody reads before it is finished. */
export class PartWriter {
  readonly #path: string
  readonly #database: DatabaseSync
  #articles = 0
  #passages = 0

  get articles(): number {
    return this.#articles
  }

  constructor(path: string) {
    mkdirSync(path, { recursive: true })
    this.#path = path
    this.#database = new DatabaseSync(join(path, articlesName))
    // The folder is thrown away if anything fails before it is finished, so the journal would protect nothing.
    this.#database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      CREATE TABLE article (number INTEGER PRIMARY KEY, file TEXT, state TEXT, source TEXT, first INTEGER, passages INTEGER, metadata TEXT);
      CREATE TABLE content (number INTEGER PRIMARY KEY, hash TEXT, text TEXT, body TEXT);
      BEGIN`)
  }

  add({ article, reading, properNames }: StoredArticle, { file, state, source }: Origin): void {
    const { text, blocks, passages, ...metadata } = article
    this.#database
      .prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(this.#articles, file, state, source, this.#passages, passages.length, JSON.stringify(metadata))
    this.#database
      .prepare('INSERT INTO content VALUES (?, ?, ?, ?)')
      .run(this.#articles, sha256(text), text, JSON.stringify({ blocks, passages, reading, properNames }))
    this.#articles++
    this.#passages += passages.length
  }

  /** Takes over the articles of another part that are not gone, as they are. `onArticle` is told of each. */
  copy(part: Part, gone: Uint8Array, onArticle: () => void): void {
    const database = this.#database
    database.exec('COMMIT')
    database.prepare('ATTACH ? AS former').run(join(part.path, articlesName))
    database.exec('BEGIN')
    const copyArticle = database.prepare(
      'INSERT INTO article SELECT ?, file, state, source, ?, passages, metadata FROM former.article WHERE number = ?',
    )
    const copyContent = database.prepare(
      'INSERT INTO content SELECT ?, hash, text, body FROM former.content WHERE number = ?',
    )
    part.articles.forEach(({ passages }, number) => {
      if (gone[number]) return
      copyArticle.run(this.#articles, this.#passages, number)
      copyContent.run(this.#articles, number)
      this.#articles++
      this.#passages += passages
      onArticle()
    })
    database.exec('COMMIT; DETACH former; BEGIN')
  }

  /** Returns the segment's CRC, by which the part is opened. */
  finish(segment: Uint8Array): number {
    this.#database.exec('COMMIT')
    this.#database.close()
    writeFileSync(join(this.#path, segmentName), segment)
    return crc32(segment)
  }

  abandon(): void {
    if (this.#database.isOpen) this.#database.close()
    rmSync(this.#path, { recursive: true, force: true })
  }
}
