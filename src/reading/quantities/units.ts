/** What a number counts: a share, money, a length, or the noun beside it. */
import type { NumberRules } from '../../language/rules/numbers.ts'
import type { Quantity } from '../reading.ts'
import type { Tokens } from '../tokens.ts'
import { entry } from './lexicon.ts'
import type { NumberRead } from './numbers.ts'

export interface Unit {
  readonly kind: Quantity['kind']
  readonly unit: string | null
  /** Into the unit of the kind: metres for lengths. */
  readonly factor?: number
  /** The token after the unit. */
  readonly next: number
}

export function unitAfter(text: string, tokens: Tokens, { next }: NumberRead, rules: NumberRules): Unit | null {
  const form = tokens.forms[next] ?? ''
  if (rules.percent.includes(form)) return { kind: 'percent', unit: '%', next: next + 1 }
  if (/^(?:per|pour)$/.test(form) && /^cents?$/.test(tokens.forms[next + 1] ?? ''))
    return { kind: 'percent', unit: '%', next: next + 2 }
  const link = rules.links.includes(form) ? 1 : 0
  const named = tokens.forms[next + link] ?? ''
  const currency = entry(rules.currencies, named)
  if (currency) return { kind: 'money', unit: currency, next: next + link + 1 }
  const length = entry(rules.lengths, named)
  if (length) return { kind: 'distance', unit: 'm', factor: length, next: next + link + 1 }
  const noun = nounAfter(tokens, next + link, rules)
  if (noun === null) return null
  return { kind: 'count', unit: text.slice(tokens.starts[noun], tokens.ends[noun]), next: noun + 1 }
}

/** How many words there may be up to the noun. */
const reach = 4

/** The token of the noun that is counted; in English the last of its phrase, in French the first. */
function nounAfter(tokens: Tokens, from: number, rules: NumberRules): number | null {
  let at = from
  if (rules.nounFirst) {
    while (rules.adjectives.includes(tokens.forms[at] ?? '')) at++
    return isNoun(tokens, at, rules) ? at : null
  }
  let first: number | null = null
  for (; at < from + reach && /^[\p{L}]/u.test(tokens.forms[at] ?? ''); at++) {
    const form = tokens.forms[at]!
    if (rules.never.includes(form)) break
    if (rules.irregular.includes(form) || /[^s]s$/.test(form)) return at
    if (tokens.forms[at + 1] === '-') at++
    else first ??= at
  }
  return first !== null && isNoun(tokens, first, rules) && !tokens.capital(first) ? first : null
}

const isNoun = (tokens: Tokens, at: number, rules: NumberRules): boolean => {
  const form = tokens.forms[at] ?? ''
  return /^\p{L}{2,}/u.test(form) && !rules.never.includes(form) && !form.endsWith("'")
}
