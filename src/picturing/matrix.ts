/** Facets by outlets: what each gives, and where they differ. */
import type { Answer, Disagreement } from '../answering/answer.ts'
import type { InterfaceLanguage } from '../answering/command.ts'
import { languageOf } from '../language/index.ts'
import { type Box, box, cut, drawable, palette, png } from './draw.ts'
import { type Picture, sheet } from './timeline.ts'

const mostRows = 10
const mostOutlets = 5
const width = 1080

/** `null` when nothing differs. */
export async function matrixPicture({ disagreements }: Answer, language: InterfaceLanguage): Promise<Picture | null> {
  if (!disagreements.length) return null
  const { disagreeing } = languageOf(language)
  const outlets = [...new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ outlets }) => outlets)))].slice(
    0,
    mostOutlets,
  )
  const shown = disagreements.slice(0, mostRows)
  const head = line(false, [cell('', true), ...outlets.map(outlet => cell(drawable(outlet), true))])
  const rows = shown.map(disagreement =>
    line(serious.has(disagreement.kind), [
      cell(disagreeing.facets[disagreement.facet] ?? disagreement.facet, true),
      ...outlets.map(outlet => cell(valuesOf(disagreement, outlet))),
    ]),
  )
  const alt = shown.map(({ summary }) => summary.replaceAll('*', '')).join(' ')
  return { data: await png(sheet([head, ...rows], width), width), alt: cut(alt, 1000) }
}

const serious: ReadonlySet<Disagreement['kind']> = new Set<Disagreement['kind']>([
  'contradiction',
  'denial',
  'internal',
])

const valuesOf = ({ sides }: Disagreement, outlet: string): string =>
  sides
    .filter(({ outlets }) => outlets.includes(outlet))
    .map(({ value }) => cut(drawable(value), 60))
    .join(' / ') || '—'

const line = (differs: boolean, cells: readonly Box[]): Box =>
  box({ borderTop: `1px solid ${palette.line}`, ...(differs && { backgroundColor: palette.differsPaper }) }, cells)

const cell = (text: string, strong = false): Box =>
  box(
    {
      flexGrow: 1,
      flexBasis: 0,
      minWidth: 0,
      padding: 10,
      ...(strong && { fontWeight: 700 }),
      ...(text === '—' && { color: palette.soft }),
    },
    text,
  )
