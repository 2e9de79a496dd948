/** A quote with its source in every style that somebody may paste. Bibliographic styles by CSL (citation-js, citeproc). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type CitationStyle = 'markdown' | 'plain' | 'apa' | 'mla' | 'chicago' | 'bibtex' | 'csl-json'
export const citationStyles: readonly CitationStyle[] = [
  'markdown',
  'plain',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'csl-json',
]

export interface Cited {
  readonly id: string
  /** The article's own words. */
  readonly text: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly byline: readonly string[]
  readonly agencies: readonly string[]
  /** ISO 8601, as precise as known. */
  readonly published: string | null
  readonly language: string
  readonly url: string | null
}

/** Words for what is not known, in the reader's language; they stand in brackets. */
export interface CitationWords {
  readonly noAuthor: string
  readonly noHeadline: string
  readonly unknown: string
  readonly undated: string
  readonly quotationMarks: readonly [string, string]
  date(value: string): string
}

const own = { mla: 'mla.csl', chicago: 'chicago.csl' } as const

/** The quote's citation. What is not known stands in brackets. */
export function citation(cited: Cited, style: CitationStyle, words: CitationWords): string {
  if (style === 'markdown') return markdown(cited, words)
  if (style === 'plain') return `${quoted(cited, words)} — ${reference(cited, words)}`
  const item = cslItem(cited, words)
  if (style === 'csl-json') return JSON.stringify([item], null, 2)
  const cite = new (citationJs().Cite)([item])
  if (style === 'bibtex') return cite.format('bibtex').trim()
  return cite
    .format('bibliography', { format: 'text', template: style, lang: cited.language === 'fr' ? 'fr-FR' : 'en-US' })
    .trim()
}

const quoted = ({ text }: Cited, { quotationMarks: [open, close] }: CitationWords): string =>
  `${open}${text.replace(/\s+/gu, ' ')}${close}`

function reference({ outlet, headline, byline, agencies, published, url, id }: Cited, words: CitationWords): string {
  return [
    byline.length ? byline.join(', ') : words.noAuthor,
    headline ?? words.noHeadline,
    [outlet ?? words.unknown, ...agencies].join(' / '),
    published ? words.date(published) : words.undated,
    ...(url ? [url] : []),
    id,
  ].join(', ')
}

const markdown = (cited: Cited, words: CitationWords): string => {
  const title = escaped(cited.headline ?? words.noHeadline)
  const link = cited.url ? `[${title}](<${cited.url}>)` : title
  const outlet = [cited.outlet ?? words.unknown, ...cited.agencies].join(' / ')
  const date = cited.published ? words.date(cited.published) : words.undated
  const author = cited.byline.length ? cited.byline.join(', ') : words.noAuthor
  return `> ${escaped(cited.text.replace(/\s+/gu, ' '))}\n>\n> — ${escaped(author)}, ${link}, *${escaped(outlet)}*, ${date} \`${cited.id}\``
}

const escaped = (text: string): string => text.replace(/[\\*_~`|<>[\]#]/g, '\\$&')

/** CSL-JSON, type `article-newspaper`. Names are literal: who is whose given name is not known. */
function cslItem(
  { id, outlet, headline, byline, published, language, url }: Cited,
  words: CitationWords,
): Record<string, unknown> {
  const parts = published?.slice(0, 10).split('-').map(Number)
  return {
    id,
    type: 'article-newspaper',
    title: headline ?? words.noHeadline,
    'container-title': outlet ?? words.unknown,
    author: (byline.length ? byline : [words.noAuthor]).map(literal => ({ literal })),
    ...(parts && { issued: { 'date-parts': [parts] } }),
    ...(url && { URL: url }),
    language,
  }
}

interface CitationJs {
  readonly Cite: new (items: readonly object[]) => { format(kind: string, options?: object): string }
  readonly plugins: { readonly config: { get(name: string): { styles: { add(name: string, xml: string): void } } } }
}

const require = createRequire(import.meta.url)
let loaded: CitationJs | null = null

/** Loaded when first asked for: it takes a quarter of a second. */
function citationJs(): CitationJs {
  if (loaded) return loaded
  loaded = require('@citation-js/core') as CitationJs
  require('@citation-js/plugin-csl')
  require('@citation-js/plugin-bibtex')
  const { styles } = loaded.plugins.config.get('@csl')
  for (const [name, file] of Object.entries(own))
    styles.add(name, readFileSync(new URL(`styles/${file}`, import.meta.url), 'utf8'))
  return loaded
}
