/** `catalogue.json`: what the owner states about each article. Mistakes become sentences; the articles still load. */
import { z } from 'zod'
import { findLanguage, languages } from '../language/index.ts'

const published = z.string().refine(isPublicationDate, {
  error: 'must be a date such as 2023, 2023-11, 2023-11-14 or 2023-11-14T11:28',
})
const nullableText = z.string().trim().min(1, 'must not be empty').nullish()

const entry = z.object({
  file: z
    .string()
    .min(1)
    .refine(name => !/[\\/]|^\.\.?$/.test(name), { error: 'must be a file name, without a folder' }),
  outlet: nullableText,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as FR')
    .nullish(),
  headline: nullableText,
  byline: z.array(z.string().min(1)).default([]),
  agencies: z.array(z.string().min(1)).default([]),
  published: published.nullish(),
  language: z
    .string()
    .refine(code => findLanguage(code) !== null, { error: `must be one of ${languages.map(l => l.code).join(', ')}` })
    .nullish(),
  url: z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' }).nullish(),
  evidence: z.record(z.string(), z.string()).default({}),
})

export type CatalogueEntry = z.infer<typeof entry>

export interface Catalogue {
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  readonly problems: readonly string[]
}

/**
 * Reads the text of `catalogue.json`. A field that is wrong is left out and named in `problems`; the entry's other
 * fields are kept. `source` is how messages name the file.
 */
export function readCatalogue(json: string, source = 'catalogue.json'): Catalogue {
  const problems: string[] = []
  const entries = new Map<string, CatalogueEntry>()
  let parsed: unknown
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return {
      entries,
      problems: [
        `${source} is not valid JSON (${(error as Error).message}); correct it, the articles are loaded without it.`,
      ],
    }
  }
  const rows = (parsed as { articles?: unknown } | null)?.articles
  if (!Array.isArray(rows))
    return { entries, problems: [`${source} must hold {"articles": [ … ]}; the articles are loaded without it.`] }
  for (const [i, row] of rows.entries()) {
    const name = typeof row?.file === 'string' && row.file ? row.file : `entry ${i + 1}`
    const checked = lenient(row, problem => problems.push(`${source}, ${name}: ${problem}.`))
    if (!checked) continue
    if (entries.has(checked.file)) problems.push(`${source}, ${name}: is listed twice; the first entry counts.`)
    else entries.set(checked.file, checked)
  }
  return { entries, problems }
}

/** The entry without the fields that are wrong; `null` when it has no usable file name. */
function lenient(row: unknown, report: (problem: string) => void): CatalogueEntry | null {
  const first = entry.safeParse(row)
  if (first.success) return first.data
  const wrong = new Map(first.error.issues.map(issue => [String(issue.path[0] ?? ''), issue]))
  for (const [field, issue] of wrong)
    report(field ? `"${field}" ${sentence(issue.message)} and is left out` : sentence(issue.message))
  if (wrong.has('file') || wrong.has('')) return null
  const kept = Object.fromEntries(Object.entries(row as object).filter(([field]) => !wrong.has(field)))
  const second = entry.safeParse(kept)
  return second.success ? second.data : null
}

const sentence = (message: string): string => (message.startsWith('must') ? message : `is wrong (${message})`)

/** A year, month, day or minute that exists in the calendar. */
export function isPublicationDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(value)
  if (!parts) return false
  const [year, month, day, hour, minute] = parts.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year!, month!, 0)).getUTCDate())) return false
  return (hour ?? 0) < 24 && (minute ?? 0) < 60
}
