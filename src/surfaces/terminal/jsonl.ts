/** JSON Lines in, JSON Lines out: one answer for each line, in order; a bad line gives an error in its place. */
import { createReadStream, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** Reads `path` (`-`: standard input) and writes one object per line that is not empty. Throws `NodeJS.ErrnoException` if unreadable. */
export async function eachLine(path: string, answer: (row: Record<string, unknown>) => object): Promise<void> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8')
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    if (line.trim()) print(respond(line, answer))
  }
}

function respond(line: string, answer: (row: Record<string, unknown>) => object): object {
  let row: Record<string, unknown>
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      return { id: null, error: 'A line must be a JSON object.' }
    row = parsed as Record<string, unknown>
  } catch (error) {
    return { id: null, error: `The line is not valid JSON: ${(error as Error).message}` }
  }
  const id = row.id ?? null
  try {
    return { id, ...answer(row) }
  } catch (error) {
    return { id, error: (error as Error).message }
  }
}

/** One JSON line on standard output; the pipe is waited for, so that nothing is lost when the process ends. */
export function print(value: object): void {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(1, bytes, sent)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
