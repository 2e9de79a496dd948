import type { ReadingContext, Timex } from '../reading.ts'
export function readTimes(text: string, { body }: ReadingContext): Timex[] {
  return body.flatMap(span =>
    [...text.slice(span.start, span.end).matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(m => ({
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
      text: m[0],
      type: 'DATE' as const,
      value: m[0],
    })),
  )
}
