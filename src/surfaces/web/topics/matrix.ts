/** Facets by outlets: what each outlet gives, side by side. */
import { html } from 'hono/html'
import type { Answer, Quote } from '../../../answering/answer.ts'
import { languageOf } from '../../../language/index.ts'
import { plain } from '../plain.ts'
import { articleLink } from '../reading/list.ts'
import type { Html, View } from '../view.ts'

interface Row {
  readonly facet: string
  /** The row's sentence, where there is one. */
  readonly summary: string | null
  readonly differs: boolean
  /** By outlet. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>
}

interface Cell {
  readonly value: string
  readonly quote: Quote
}

export interface Matrix {
  readonly outlets: readonly string[]
  readonly rows: readonly Row[]
}

/** What differs first, then what is agreed on, then single values as written. An outlet without a cell is silent. */
export function matrixOf(answer: Answer, view: View): Matrix {
  const { unknown } = languageOf(view.language).answers
  const rows: Row[] = []
  for (const { facet, summary, sides } of answer.disagreements) {
    const cells = new Map<string, Cell[]>()
    for (const { value, quotes } of sides) collect(cells, quotes, () => value, unknown)
    if (cells.size) rows.push({ facet, summary, differs: true, cells })
  }
  for (const { facet, value, quotes } of answer.agreements) {
    const cells = new Map<string, Cell[]>()
    collect(cells, quotes, () => value, unknown)
    if (cells.size) rows.push({ facet, summary: null, differs: false, cells })
  }
  const covered = new Set(rows.map(({ facet }) => facet))
  for (const kind of ['date', 'time', 'duration', 'count', 'distance', 'percent', 'money'] as const) {
    if (covered.has(kind === 'time' ? 'time-of-day' : kind)) continue
    const cells = new Map<string, Cell[]>()
    for (const quote of answer.quotes) {
      for (const value of quote.values.filter(value => value.kind === kind))
        collect(cells, [quote], () => quote.text.slice(value.start - quote.start, value.end - quote.start), unknown)
    }
    if (cells.size) rows.push({ facet: kind, summary: null, differs: false, cells })
  }
  const speaking = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  const { outlets } = answer.searched
  return {
    outlets: [...outlets.filter(outlet => speaking.has(outlet)), ...outlets.filter(outlet => !speaking.has(outlet))],
    rows,
  }
}

const mostInCell = 4

function collect(
  cells: Map<string, Cell[]>,
  quotes: readonly Quote[],
  cellOf: (quote: Quote) => string,
  unknown: string,
): void {
  for (const quote of quotes) {
    const value = cellOf(quote)
    const cell = cells.get(quote.outlet ?? unknown) ?? []
    if (cell.length < mostInCell && !cell.some(known => known.value === value)) cell.push({ value, quote })
    cells.set(quote.outlet ?? unknown, cell)
  }
}

export function drawMatrix({ outlets, rows }: Matrix, view: View): Html {
  const { say } = view
  const cellOf = (row: Row, outlet: string): Html => {
    const cells = row.cells.get(outlet)
    return cells
      ? html`<td><ul>${cells.map(({ value, quote }) => html`<li><a href="${articleLink(view, quote.article, quote.id)}">${value}</a></li>`)}</ul></td>`
      : html`<td class="silent"><span aria-hidden="true">—</span><span class="unseen">${say.silent}</span></td>`
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say.matrix}"><table class="matrix"><caption>${say.matrixCaption}</caption>
<thead><tr><th scope="col">${say.facet}</th>${outlets.map(outlet => html`<th scope="col">${outlet}</th>`)}</tr></thead>
<tbody>${rows.map(
    row =>
      html`<tr${row.differs ? html` class="differs"` : ''}><th scope="row">${say.facets[row.facet] ?? row.facet}${row.differs ? html` <span class="flag">${say.differs}</span>` : ''}</th>${outlets.map(outlet => cellOf(row, outlet))}</tr>
${row.summary ? html`<tr class="summary"><td colspan="${outlets.length + 1}">${plain(row.summary)}</td></tr>` : ''}`,
  )}</tbody></table></div>`
}
