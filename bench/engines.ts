/** The engines under test: the project's index, and SQLite's FTS5 with the same analysis. Each builds a file and answers from it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Language } from '../src/language/language.ts'
import { analyse } from '../src/search/analysis.ts'
import { build, open, type PassageDocument } from '../src/search/minisearch-index.ts'
import { toQuery } from '../src/search/query.ts'

export interface Engine {
  build(documents: Iterable<PassageDocument>, file: string, onProgress: (passages: number) => void): void
  /** Adds to what was built. */
  add(documents: readonly PassageDocument[], file: string): void
  /** A function that gives the numbers of the ten best passages. */
  open(file: string): (question: string, language: Language) => number[]
}

const verbatim: Engine = {
  build(documents, file, onProgress) {
    writeFileSync(file, build(documents, onProgress))
  },
  add(documents, file) {
    writeFileSync(`${file}.added`, build(documents))
  },
  open(file) {
    const index = open([{ bytes: readFileSync(file) }])
    return (question, language) => index.search(toQuery(question, language, index), 10).map(hit => hit.passage)
  },
}

const fts5: Engine = {
  build(documents, file, onProgress) {
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      CREATE VIRTUAL TABLE passages USING fts5(terms, content='', tokenize='unicode61 remove_diacritics 0'); BEGIN`)
    const insert = database.prepare('INSERT INTO passages(rowid, terms) VALUES (?, ?)')
    let count = 0
    for (const { language, fields } of documents) {
      insert.run(count, analyse(fields.text, language).join(' '))
      if (++count % 8192 === 0) onProgress(count)
    }
    database.exec(`COMMIT; INSERT INTO passages(passages) VALUES ('optimize')`)
    database.close()
  },
  add(documents, file) {
    const database = new DatabaseSync(file)
    database.exec('BEGIN')
    const insert = database.prepare('INSERT INTO passages(rowid, terms) VALUES (?, ?)')
    const { count } = database.prepare('SELECT max(rowid) + 1 AS count FROM passages').get() as { count: number }
    documents.forEach(({ language, fields }, i) => {
      insert.run(count + i, analyse(fields.text, language).join(' '))
    })
    database.exec('COMMIT')
    database.close()
  },
  open(file) {
    const database = new DatabaseSync(file, { readOnly: true })
    const find = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10')
    return (question, language) => {
      const terms = [...new Set(analyse(question, language))]
      if (terms.length === 0) return []
      return find.all(terms.map(term => `"${term}"`).join(' OR ')).map(row => Number(row.rowid))
    }
  },
}

export const engines: Readonly<Record<string, Engine>> = { verbatim, fts5 }
export const engineNames = { verbatim: 'Verbatim (MiniSearch, columns)', fts5: 'SQLite FTS5, same analysis' } as const
