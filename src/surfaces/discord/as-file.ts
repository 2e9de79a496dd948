/** An answer as a file to keep: Markdown to read, CSV for a table, JSON in the shape of the headless contract. */
import type { Answer, Quote } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
import { blocksOf } from './blocks.ts'

export interface MessageFile {
  readonly name: string
  readonly data: Uint8Array
}

export function asFile(answer: Answer, request: CommandRequest, form: 'md' | 'csv' | 'json'): MessageFile {
  const text =
    form === 'json'
      ? JSON.stringify({ command: request.command, options: request.options, answer }, null, 2)
      : form === 'csv'
        ? table(answer.quotes)
        : blocksOf(answer, request.language).join('\n\n')
  return { name: `verbatim-${request.command}.${form}`, data: new TextEncoder().encode(text) }
}

const columns = [
  'id',
  'article',
  'start',
  'end',
  'outlet',
  'published',
  'language',
  'speaker',
  'modality',
  'text',
] as const

/** RFC 4180. */
const table = (quotes: readonly Quote[]): string =>
  [
    columns.join(','),
    ...quotes.map(quote =>
      columns.map(column => cell(column === 'speaker' ? quote.voice?.speaker : quote[column])).join(','),
    ),
  ].join('\r\n')

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
