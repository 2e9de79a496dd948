/** Outlets by days: a dot where an outlet tells of a day. */
import type { Answer, Quote } from '../answering/answer.ts'
import type { InterfaceLanguage } from '../answering/command.ts'
import { languageOf } from '../language/index.ts'
import { type Box, box, cut, drawable, palette, png } from './draw.ts'

export interface Picture {
  readonly data: Uint8Array
  /** What the picture shows, in words. */
  readonly alt: string
}

const mostDays = 10
const mostOutlets = 12
const width = 960

/** `null` when the quotes name fewer than two days. */
export async function timelinePicture({ quotes }: Answer, language: InterfaceLanguage): Promise<Picture | null> {
  const say = languageOf(language).answers
  const byDay = new Map<string, Quote[]>()
  for (const quote of quotes)
    for (const { kind, value } of quote.values) {
      const day = (kind === 'date' || kind === 'time') && /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
      if (day && !byDay.get(day)?.includes(quote)) byDay.set(day, [...(byDay.get(day) ?? []), quote])
    }
  const days = [...byDay]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, mostDays)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  if (days.length < 2) return null
  const outlets = [...new Set(days.flatMap(([, quotes]) => quotes.map(({ outlet }) => outlet ?? say.unknown)))].slice(
    0,
    mostOutlets,
  )
  const rows = outlets.map(outlet =>
    row(
      drawable(outlet),
      days.map(([, quotes]) => dot(quotes.filter(quote => (quote.outlet ?? say.unknown) === outlet).length)),
    ),
  )
  const head = row(
    '',
    days.map(([day]) => label(say.date(day))),
  )
  const data = await png(sheet([head, ...rows], width), width)
  const alt = days
    .map(
      ([day, quotes]) =>
        `${say.date(day)}: ${[...new Set(quotes.map(({ outlet }) => outlet ?? say.unknown))].join(', ')}`,
    )
    .join('; ')
  return { data, alt: cut(alt, 1000) }
}

const margin = 24

export const sheet = (children: readonly Box[], width: number): Box =>
  box(
    {
      flexDirection: 'column',
      width,
      padding: margin,
      backgroundColor: palette.paper,
      color: palette.ink,
      fontFamily: 'Noto Sans',
      fontSize: 16,
    },
    [box({ flexDirection: 'column', width: width - 2 * margin }, children)],
  )

const row = (name: string, cells: readonly Box[]): Box =>
  box({ borderTop: `1px solid ${palette.line}`, alignItems: 'center', minHeight: 44 }, [
    box({ width: 190, fontWeight: 700, paddingRight: 12 }, cut(name, 40)),
    ...cells,
  ])

const cell = {
  flexGrow: 1,
  flexBasis: 0,
  minWidth: 0,
  justifyContent: 'center',
  alignItems: 'center',
  textAlign: 'center',
} as const

const label = (text: string): Box => box({ ...cell, fontSize: 14, color: palette.soft, padding: 4 }, drawable(text))

const dot = (count: number): Box =>
  box(cell, [
    box(
      {
        width: count ? 26 : 6,
        height: count ? 26 : 6,
        borderRadius: 13,
        backgroundColor: count ? palette.accent : palette.line,
        color: palette.paper,
        fontSize: 14,
        justifyContent: 'center',
        alignItems: 'center',
      },
      count > 1 ? String(count) : '',
    ),
  ])
