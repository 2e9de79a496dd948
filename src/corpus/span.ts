/** A stretch of a text: UTF-16 indices, `start` included, `end` not, as `String.prototype.slice` takes them. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the very characters it covers: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

export const slice = (source: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: source.slice(start, end),
})

/** How many UTF-16 units two spans share; 0 when they are apart. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The span without the white space at its ends; empty (start = end) when there is nothing else. */
export function trimSpan(source: string, { start, end }: Span): Span {
  while (end > start && /\s/u.test(source[end - 1]!)) end--
  while (start < end && /\s/u.test(source[start]!)) start++
  return { start, end }
}
