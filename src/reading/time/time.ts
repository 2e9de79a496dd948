/** Dates of the calendar in French and English: `14 novembre 2023`, `November 14th, 2023`, `2023-11-14`, `14/11/2023`. */
import { fold } from '../../language/fold.ts'
import type { ReadingContext, Timex } from '../reading.ts'

const months = new Map(
  ['en', 'fr'].flatMap(language =>
    Array.from({ length: 12 }, (_, i) => {
      const name = new Date(Date.UTC(2001, i)).toLocaleDateString(language, { month: 'long', timeZone: 'UTC' })
      return [fold(name), i + 1] as const
    }),
  ),
)
const month = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const pattern = new RegExp(
  `\\b(?:(?<y1>\\d{4})-(?<m1>\\d\\d)-(?<d1>\\d\\d)|(?<d2>\\d{1,2})[/.](?<m2>\\d{1,2})[/.](?<y2>\\d{4})|(?:(?<d3>\\d{1,2})(?:er|st|nd|rd|th)? )?(?<n3>${month})(?: (?<d4>\\d{1,2})(?:st|nd|rd|th)?\\b)?(?:,? (?<y3>\\d{4}))?)\\b`,
  'giu',
)

/** Dates in the spans to read. A day without a year is given the year of publication. */
export function readTimes(text: string, { body, published }: ReadingContext): Timex[] {
  return body.flatMap(({ start, end }) => {
    const folded = Array.from(text.slice(start, end), c => (fold(c).length === 1 ? fold(c) : c)).join('')
    if (folded.length !== end - start) return []
    return [...folded.matchAll(pattern)].flatMap(match => {
      const value = normalise(match.groups!, published)
      const at = start + match.index
      return value
        ? [
            {
              start: at,
              end: at + match[0].length,
              text: text.slice(at, at + match[0].length),
              type: 'DATE' as const,
              value,
            },
          ]
        : []
    })
  })
}

function normalise(parts: Record<string, string | undefined>, published: string | null): string | null {
  const year = parts.y1 ?? parts.y2 ?? parts.y3 ?? published?.slice(0, 4)
  const number = Number(parts.m1 ?? parts.m2 ?? months.get(fold(parts.n3 ?? '')))
  const day = parts.d1 ?? parts.d2 ?? parts.d3 ?? parts.d4
  if (!year || !(number >= 1 && number <= 12) || Number(day ?? 1) > 31 || (parts.n3 && !day && !parts.y3)) return null
  return `${year}-${String(number).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`
}
