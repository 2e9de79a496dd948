/** Times, figures, names and statements of a text as spans that a reader can have marked. Marks may overlap; the markup is flat. */
import { html } from 'hono/html'
import { overlap, type Span } from '../../../corpus/span.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Html } from '../view.ts'

export type MarkKind = 'time' | 'figure' | 'name' | 'speaker' | 'cue' | 'statement'

export interface Mark extends Span {
  readonly kind: MarkKind
  /** What was read: the normalised value, the canonical name, the modality. */
  readonly note: string
}

export function marksOf({ timexes, quantities, names, statements }: Reading): Mark[] {
  return [
    ...timexes.map(({ start, end, value }): Mark => ({ start, end, kind: 'time', note: value })),
    ...quantities.map(({ start, end, value, min, max, unit }): Mark => {
      const amount = value ?? `${min ?? ''}…${max ?? ''}`
      return { start, end, kind: 'figure', note: [amount, unit].filter(part => part !== null).join(' ') }
    }),
    ...names.map(({ start, end, name }): Mark => ({ start, end, kind: 'name', note: name })),
    ...statements.flatMap(({ speaker, cue, content, modality, name }): Mark[] => [
      ...(speaker ? [{ ...speaker, kind: 'speaker' as const, note: name ?? '' }] : []),
      ...(cue ? [{ ...cue, kind: 'cue' as const, note: '' }] : []),
      { ...content, kind: 'statement', note: modality === 'asserted' ? '' : modality },
    ]),
  ]
}

/** The text of `span`, cut at every edge of a mark; each piece has the classes of the marks over it. */
export function markedText(text: string, span: Span, marks: readonly Mark[]): Html[] {
  const here = marks.filter(mark => overlap(mark, span) > 0)
  const edges = new Set([span.start, span.end])
  for (const { start, end } of here) {
    edges.add(Math.max(start, span.start))
    edges.add(Math.min(end, span.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const piece = { start: cuts[i]!, end }
    const words = text.slice(piece.start, piece.end)
    const over = here.filter(mark => overlap(mark, piece) > 0)
    if (!over.length) return html`${words}`
    const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ')
    // What was read stands behind the last piece of a mark, unless it is the very words.
    const notes = over.filter(({ end, note }) => end === piece.end && note && note !== words)
    return html`<span class="${kinds}">${words}</span>${notes.map(({ kind, note }) => html`<small class="note of-${kind}">${note}</small>`)}`
  })
}
