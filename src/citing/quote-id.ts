/** Ids of quotes: the same words at the same place of the same article always have the same id, whatever the index. */
import { createHash } from 'node:crypto'
import type { Span } from '../corpus/span.ts'

/**
 * `aaaa-bbbbbb`: four characters for the file's name, six for the quote's characters and which of their occurrences in
 * the article it is. It depends on nothing else, so it survives a rebuild, and a lookalike sentence never has it.
 */
export function quoteId(file: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end)
  let occurrence = 0
  for (let at = text.indexOf(words); at >= 0 && at < span.start; at = text.indexOf(words, at + 1)) occurrence++
  return `${articleKey(file)}-${short(`${occurrence}\0${words}`, 6)}`
}

/** The first half of the id: which article it is from. */
export const articleKey = (file: string): string => short(file, 4)

/** Crockford's base 32 of a SHA-256: letters that are not mistaken for digits when somebody types them. */
function short(text: string, length: number): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  return Array.from(createHash('sha256').update(text).digest().subarray(0, length), byte => alphabet[byte & 31]).join(
    '',
  )
}
