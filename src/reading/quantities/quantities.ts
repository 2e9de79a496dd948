/** Numbers with what they count: digits and words, in both conventions, with their approximation as an interval. */
import type { Span } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { Bound, NumberRules } from '../../language/rules/numbers.ts'
import type { Quantity, ReadingContext } from '../reading.ts'
import { type Tokens, tokensOfSpan } from '../tokens.ts'
import { entry, lexiconOf } from './lexicon.ts'
import { type NumberRead, readNumber } from './numbers.ts'
import { type Unit, unitAfter } from './units.ts'

/**
 * The quantities in the spans to read, in order. `taken` are spans that mean something else (dates, hours), in order: no
 * number is read in them. Linear in the length of the text.
 */
export function readQuantities(text: string, context: ReadingContext, taken: readonly Span[] = []): Quantity[] {
  const rules = languageOf(context.language).numbers
  const found: Quantity[] = []
  const { begins } = lexiconOf(rules)
  let next = 0
  for (const index of context.body.keys()) {
    const tokens = tokensOfSpan(text, context, index)
    for (let at = 0; at < tokens.length; ) {
      if (!begins.has(tokens.forms[at]!) && !tokens.isNumber(at)) {
        at++
        continue
      }
      while (next < taken.length && taken[next]!.end <= tokens.starts[at]!) next++
      const inside = next < taken.length && taken[next]!.start < tokens.ends[at]!
      const read = inside ? null : quantityAt(text, tokens, at, rules)
      if (read) found.push(read.quantity)
      at = read ? read.next : at + 1
    }
  }
  return found
}

function quantityAt(
  text: string,
  tokens: Tokens,
  at: number,
  rules: NumberRules,
): { quantity: Quantity; next: number } | null {
  const money = entry(rules.currencies, tokens.forms[at]!)
  const number = readNumber(tokens, money ? at + 1 : at, rules)
  if (!number || !standsAlone(tokens, money ? at + 1 : at, number.next)) return null
  const range = rangeAfter(tokens, number, rules)
  const last = range ?? number
  const unit: Unit | null = money
    ? { kind: 'money', unit: money, next: last.next }
    : unitAfter(text, tokens, last, rules)
  const before = boundBefore(tokens, at, rules)
  const after = boundAfter(tokens, last.next, rules)
  if (!unit && !countsUnnamed(last, text.slice(tokens.starts[at], tokens.ends[last.next - 1]), before !== null))
    return null
  const scaled = scale(range ? span(number, range) : number, unit ?? {})
  const interval = bound(scaled, before?.bound ?? after ?? null)
  const from = before?.from ?? at
  const start = tokens.starts[from]!
  const next = Math.max(unit?.next ?? 0, last.next)
  const end = tokens.ends[next - 1]!
  return {
    quantity: {
      start,
      end,
      text: text.slice(start, end),
      kind: unit?.kind ?? 'count',
      unit: unit?.unit ?? null,
      ...interval,
    },
    next,
  }
}

/** `Ils étaient plus de 15 000 à défiler`, "police counted 4,000": what is counted is named elsewhere. */
function countsUnnamed({ value }: NumberRead, words: string, bounded: boolean): boolean {
  if (value === null || !Number.isInteger(value)) return false
  return bounded ? value >= 10 : /\d[\s.,\u00a0\u202f]\d{3}$/u.test(words)
}

/** Not part of a name or of a longer sign: `A380`, `4G`, `Covid-19`, `3-2`, `n° 12`. */
function standsAlone(tokens: Tokens, at: number, next: number): boolean {
  const before = tokens.forms[at - 1] ?? ''
  if (!tokens.apart(at) && /^[\p{L}/_@#+°.-]/u.test(before)) return false
  if (before === '°' || before === '#' || /^(?:no|article|page|chapter|chapitre)$/.test(before)) return false
  return (
    tokens.apart(next) ||
    !/^(?:\p{L}|[/_@])/u.test(tokens.forms[next] ?? ' ') ||
    /^(?:km|m|bn|k)$/.test(tokens.forms[next]!)
  )
}

/** `10 to 15`, `12 à 15`. */
function rangeAfter(tokens: Tokens, first: NumberRead, rules: NumberRules): NumberRead | null {
  if (!rules.to.includes(tokens.forms[first.next] ?? '') || first.min !== first.max) return null
  const second = readNumber(tokens, first.next + 1, rules)
  return second && first.max !== null && second.min !== null && second.min > first.max ? second : null
}

const span = (first: NumberRead, last: NumberRead): NumberRead => ({
  ...last,
  value: null,
  min: first.min,
  max: last.max,
})

function scale(number: NumberRead, { factor = 1 }: Pick<Unit, 'factor'>): NumberRead {
  const by = (value: number | null): number | null => (value === null ? null : Math.round(value * factor * 100) / 100)
  return { ...number, value: by(number.value), min: by(number.min), max: by(number.max) }
}

/** Digits after `about` are good to a tenth. */
const tolerance = 0.1

function bound({ value, min, max }: NumberRead, by: Bound | null): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (by === 'more') return { value: null, min: value ?? min, max: null }
  if (by === 'less') return { value: null, min: null, max: value ?? max }
  if (by === 'about' && value !== null && min === max)
    return { value, min: Math.round(value * (1 - tolerance)), max: Math.round(value * (1 + tolerance)) }
  return { value, min, max }
}

function boundBefore(tokens: Tokens, at: number, rules: NumberRules): { from: number; bound: Bound } | null {
  let best: { from: number; bound: Bound } | null = null
  for (const [forms, bound] of lexiconOf(rules).before) {
    const from = at - forms.length
    if (from >= 0 && (!best || from < best.from) && forms.every((form, i) => tokens.forms[from + i] === form))
      best = { from, bound }
  }
  return best
}

function boundAfter(tokens: Tokens, next: number, rules: NumberRules): Bound | undefined {
  return lexiconOf(rules).after.find(([forms]) => forms.every((form, i) => tokens.forms[next + i] === form))?.[1]
}

/** `20`, `[15,25]`, `(10,)`, `(,10)`, with the unit behind a space. */
export function intervalText({ value, min, max, unit, kind }: Quantity): string {
  const number =
    min !== null && min === max
      ? `${min}`
      : min !== null && max !== null
        ? `[${min},${max}]`
        : min !== null
          ? `(${min},)`
          : max !== null
            ? `(,${max})`
            : `${value}`
  return unit && kind !== 'count' ? `${number} ${unit}` : number
}
