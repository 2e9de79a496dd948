/** What an index was made from: when it differs from what is there now, the index is made anew. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const analysing = ['corpus', 'language', 'reading', 'search', 'library']

/** Hash of the code and lexicons that decide what is stored: the files of the folders whose change means another index. */
export function codeFingerprint(): string {
  const hash = createHash('sha256')
  const src = join(import.meta.dirname, '..')
  for (const folder of analysing) {
    const files = readdirSync(join(src, folder), { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    for (const path of files.map(entry => join(entry.parentPath, entry.name)).sort())
      hash.update(path.slice(src.length)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 32)
}
