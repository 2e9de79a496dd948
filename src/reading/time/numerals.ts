/** Numbers in digits and words, numbers of order. */
import type { Tokens } from '../tokens.ts'
import type { Lexicon, Taken } from './lexicon.ts'

/** `15`, `2.5`, `1,5`, `twenty-five`, `quatre-vingt-dix`, `two and a half`, `several`; at most eight tokens. */
export function readNumber(tokens: Tokens, at: number, { rules, tables }: Lexicon): Taken | null {
  const form = tokens.forms[at]!
  if (tokens.isNumber(at)) {
    const grouped = groupedDigits(tokens, at)
    if (grouped) return grouped
    const value = Number(rules.groups.test(form) ? form.replace(/\D/g, '') : form.replace(',', '.'))
    // Four digits of our time are a year.
    const isYear = /^(?:19|20)\d\d$/.test(form)
    return Number.isFinite(value) && form.length <= 9 && !isYear
      ? { value: Math.round(value * 100) / 100, next: at + 1 }
      : null
  }
  const first = tables.n!.get(form)
  if (first === undefined) return null
  if (first === 'X') return { value: 'X', next: at + 1 }
  let total = first as number
  let next = at + 1
  for (let steps = 0; steps < 4; steps++) {
    const joint = tokens.forms[next] === '-' || rules.numberJoints.includes(tokens.forms[next] ?? '') ? 1 : 0
    const more = tables.n!.get(tokens.forms[next + joint] ?? '')
    if (typeof more !== 'number') break
    if (more === 0.5 ? !joint : !fits(total, more, joint > 0)) break
    total = more >= 20 && more > total ? total * more : total + more
    next += joint + 1
  }
  return { value: total, next }
}

/** `1 500`, `12 000`: groups of three digits, one space apart. */
function groupedDigits(tokens: Tokens, at: number): Taken | null {
  if (!/^\d{1,3}$/.test(tokens.forms[at]!)) return null
  let next = at + 1
  while (/^\d{3}$/.test(tokens.forms[next] ?? '') && tokens.starts[next]! - tokens.ends[next - 1]! === 1) next++
  return next === at + 1 ? null : { value: Number(tokens.forms.slice(at, next).join('')), next }
}

/** Whether a number word goes on with another: `twenty five`, `deux cents`, `quatre vingt dix`, not `two three`. */
function fits(total: number, more: number, joined: boolean): boolean {
  if (more >= 100) return total < more
  if (more === 20) return total === 4
  if (total < 20 || more >= 20) return false
  // French counts on to nineteen after 60 and 80; elsewhere only ones follow tens.
  return total % 20 === 0 ? joined || more < 10 : total % 10 === 0 && more < 10
}

export function digits(tokens: Tokens, at: number, most: number): number | null {
  const form = tokens.forms[at]!
  return form.length <= most && (most < 4 || form.length === 4) && /^\d+$/.test(form) ? Number(form) : null
}

export function ordinalDigits(tokens: Tokens, at: number, { rules }: Lexicon): Taken | null {
  const value = digits(tokens, at, 2)
  if (value === null || tokens.apart(at + 1) || !rules.ordinalEndings.includes(tokens.forms[at + 1] ?? '')) return null
  return { value, next: at + 2 }
}
