/** Outlets by days: a dot where an outlet tells of something that happened on a day. The list below it says the same in words. */
import { html } from 'hono/html'
import type { Quote } from '../../../answering/answer.ts'
import { languageOf } from '../../../language/index.ts'
import { quoteLine } from '../quote.ts'
import { articleLink } from '../reading/list.ts'
import type { Html, View } from '../view.ts'

interface Day {
  /** ISO date, month or year, as precise as given. */
  readonly date: string
  readonly quotes: readonly Quote[]
}

/** The days that the quotes themselves name, in order. */
export function daysOf(quotes: readonly Quote[]): Day[] {
  const days = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const dates = quote.values.flatMap(({ kind, value }) =>
      kind === 'date' || kind === 'time' ? (/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\dWQX-])/.exec(value)?.[0] ?? []) : [],
    )
    for (const date of new Set(dates)) days.set(date, [...(days.get(date) ?? []), quote])
  }
  return [...days].map(([date, quotes]) => ({ date, quotes })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

const mostColumns = 16
const column = 64
const row = 30
const top = 64

/** Days are spaced evenly, since a corpus tells much of few days; a dashed line stands where more than a month is left out. */
export function drawTimeline(days: readonly Day[], view: View): Html {
  const { say } = view
  const shown = busiest(days)
  const wording = languageOf(view.language).answers
  const outlets = [...new Set(shown.flatMap(({ quotes }) => quotes.map(({ outlet }) => outlet ?? wording.unknown)))]
  const left = 24 + 7.2 * Math.max(...outlets.map(outlet => Math.min(outlet.length, 28)))
  const width = left + shown.length * column
  const height = top + outlets.length * row + 12
  const x = (i: number): number => left + (i + 0.5) * column
  const y = (i: number): number => top + (i + 0.5) * row
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say.timeline}"><svg class="timeline" role="group" aria-label="${say.timelineCaption(shown.length, outlets.length)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${outlets.map((outlet, i) => html`<text class="outlet" x="${left - 12}" y="${y(i) + 4}" text-anchor="end">${outlet.length > 28 ? `${outlet.slice(0, 27)}…` : outlet}</text><line class="rule" x1="${left}" x2="${width}" y1="${y(i)}" y2="${y(i)}"/>`)}
${shown.map(({ date, quotes }, i) => {
  const before = shown[i - 1]
  const gap =
    before && daysBetween(before.date, date) > 31
      ? html`<line class="gap" x1="${x(i) - column / 2}" x2="${x(i) - column / 2}" y1="${top - 8}" y2="${height - 12}"/>`
      : ''
  const dots = outlets.map((outlet, j) => {
    const own = quotes.filter(quote => (quote.outlet ?? wording.unknown) === outlet)
    const first = own[0]
    return first
      ? html`<a href="${articleLink(view, first.article, first.id)}" aria-label="${`${outlet}, ${wording.date(date)}: ${say.quoteCount(own.length)}`}"><circle cx="${x(i)}" cy="${y(j)}" r="${Math.min(11, 6 + own.length)}"/>${own.length > 1 ? html`<text class="count" x="${x(i)}" y="${y(j) + 4}" text-anchor="middle">${own.length}</text>` : ''}</a>`
      : ''
  })
  return html`${gap}${dayLabel(date, x(i), view)}${dots}`
})}
</svg></div>`
}

/** The days told of most, back in order. */
const busiest = (days: readonly Day[]): Day[] =>
  [...days]
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .slice(0, mostColumns)
    .sort((a, b) => (a.date < b.date ? -1 : 1))

function dayLabel(date: string, x: number, { language }: View): Html {
  const [year, month, day] = date.split('-')
  const name = month
    ? new Date(`${year}-${month}-01T00:00Z`).toLocaleDateString(language, { month: 'short', timeZone: 'UTC' })
    : ''
  return html`<text class="day" x="${x}" y="24" text-anchor="middle">${[day && Number(day), name].filter(Boolean).join(' ') || year}</text>${month ? html`<text class="year" x="${x}" y="42" text-anchor="middle">${year}</text>` : ''}`
}

const daysBetween = (a: string, b: string): number =>
  (Date.parse(b.padEnd(10, '-01')) - Date.parse(a.padEnd(10, '-01'))) / 86_400_000

export function drawEvents(days: readonly Day[], view: View): Html {
  const wording = languageOf(view.language).answers
  return html`<ol class="events">${days.map(({ date, quotes }) => html`<li><h3><time datetime="${date}">${wording.date(date)}</time></h3>${quotes.map(quote => quoteLine(quote, view))}</li>`)}</ol>`
}
