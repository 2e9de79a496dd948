/** Expressions that are something else unless their neighbours speak for a time. */
import type { TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import type { Match } from './patterns.ts'

export function plausible({ from, to, meaning, captures }: Match, tokens: Tokens, rules: TimeRules): boolean {
  if (meaning === 'duration') return !isOrdinal(tokens, from, to) && !isFraction(tokens, from)
  if (meaning === 'weekday') return isWeekday(tokens, from, to, rules)
  if (meaning === 'clock') return !rules.programmes.includes(tokens.forms[from - 1] ?? '')
  if (meaning === 'part')
    return !isNamed(tokens, to) && !isTitle(tokens, from) && !rules.greetings.includes(tokens.forms[from - 1] ?? '')
  if (meaning === 'decade') return !rules.possessives.includes(tokens.forms[from - 1] ?? '')
  if (meaning === 'season') return !isNamed(tokens, to)
  if (meaning !== 'date') return true
  const { year, month, day } = captures
  if (year && !month && to - from === 1) return isYear(year, tokens, from, rules)
  if (day && !month && isRank(tokens, to, rules)) return false
  if (month && !day && isBrokenDate(tokens, from, to)) return false
  if (month && !year && !day && to - from === 1) return isMonth(tokens, from, rules)
  return true
}

/** `a second try`, `a quarter of the votes`, `un second`. */
const isOrdinal = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 2 && ambiguous.has(tokens.forms[to - 1]!) && !/^\d/.test(tokens.forms[from]!)

const ambiguous: ReadonlySet<string> = new Set(['second', 'seconde', 'quarter'])

/** `le 1er tour`, `le 2e`: no day of a month. */
function isRank(tokens: Tokens, to: number, rules: TimeRules): boolean {
  if (!rules.dayFirst || !rules.ordinalEndings.includes(tokens.forms[to - 1]!)) return false
  const after = tokens.forms[to] ?? ''
  return (
    tokens.forms[to - 2] !== '1' ||
    (/^\p{L}/u.test(after) && !rules.joints.includes(after) && !rules.rangeJoints.includes(after))
  )
}

/** `1/2 hour` is not two hours. */
const isFraction = (tokens: Tokens, from: number): boolean =>
  tokens.forms[from - 1] === '/' && /^\d+$/.test(tokens.forms[from - 2] ?? '') && !tokens.apart(from)

/** `the Sunday Times`, `Saturday Night Live`; `Sun` and `Sat` alone, unless a preposition stands before them. */
function isWeekday(tokens: Tokens, from: number, to: number, rules: TimeRules): boolean {
  const before = tokens.forms[from - 1] ?? ''
  if (rules.capitalised.includes(tokens.forms[from]!)) return rules.joints.includes(before)
  // `le Journal du Dimanche`: French writes its weekdays small.
  if (rules.dayFirst) return !tokens.capital(from) || before !== 'du'
  if (!isNamed(tokens, to)) return true
  return Object.hasOwn(rules.weekdays, tokens.forms[to - 1]!) && !rules.definite.includes(before)
}

/** `Nice-Matin`. */
const isTitle = (tokens: Tokens, at: number): boolean =>
  tokens.capital(at) && tokens.forms[at - 1] === '-' && !tokens.apart(at)

/** Part of a name: `the Winter Games`, `Evening News`. */
const isNamed = (tokens: Tokens, to: number): boolean =>
  tokens.capital(to - 1) && to < tokens.length && tokens.capital(to) && !tokens.isNumber(to - 1)

/** `32 August`, `August 32`: no day has that number, and what is left of the date is none either. */
const isBrokenDate = (tokens: Tokens, from: number, to: number): boolean =>
  /^\d{1,2}$/.test(tokens.forms[from - 1] ?? '') || /^(?:\d\d|\d{5,})$/.test(tokens.forms[to] ?? '')

/** The year behind a broken date: `32 August 2014`, `August 32, 2014`. */
const endsBrokenDate = (tokens: Tokens, at: number, { months }: TimeRules): boolean => {
  const before = tokens.forms[at - 1] ?? ''
  if (Object.hasOwn(months, before)) return /^\d{1,2}$/.test(tokens.forms[at - 2] ?? '')
  return (
    before === ',' && /^\d{1,2}$/.test(tokens.forms[at - 2] ?? '') && Object.hasOwn(months, tokens.forms[at - 3] ?? '')
  )
}

/** A bare number of four digits: a year if a preposition says so, or if it is of our time and counts nothing. */
function isYear(year: number, tokens: Tokens, at: number, rules: TimeRules): boolean {
  const before = tokens.forms[at - 1] ?? ''
  const after = tokens.forms[at + 1] ?? ''
  if (/^[$€£¥#%°]$/u.test(before) || /^[$€£¥%°]$/u.test(after)) return false
  if (!tokens.apart(at) && /^[.,\p{L}]/u.test(before)) return before === "'"
  if (after === '-' && !tokens.apart(at + 1) && /^\p{L}/u.test(tokens.forms[at + 2] ?? '')) return false
  if (isPartOfNumber(tokens, at) || endsBrokenDate(tokens, at, rules)) return false
  const led = rules.beforeYears.includes(before)
  const counts = /^\p{L}{3,}[sx]$/u.test(after) && !tokens.capital(at + 1)
  if (year < 1900 || year > 2100) return led && year >= 1400 && strong.has(before) && !counts
  return led ? !(counts && !strong.has(before)) : !counts && !isInName(tokens, at)
}

/** `the Russell 2000 Index`: a number between the words of a name. */
const isInName = (tokens: Tokens, at: number): boolean =>
  tokens.capital(at - 1) && tokens.capital(at + 1) && !/^[.!?:]$/.test(tokens.forms[at - 2] ?? '.')

/** `2014/13/22`, `2/29/2014`, `2012 80 10`: but `2023-2024` and `2023-24` are years. */
function isPartOfNumber(tokens: Tokens, at: number): boolean {
  const digits = (i: number): boolean => /^\d+$/.test(tokens.forms[i] ?? '')
  if (digits(at + 1) && digits(at + 2)) return true
  const sign = (i: number): boolean => /^[/-]$/.test(tokens.forms[i] ?? '')
  if (sign(at - 1) && digits(at - 2)) {
    const third = (sign(at - 3) && digits(at - 4)) || (sign(at + 1) && digits(at + 2))
    return third || tokens.forms[at - 2]!.length !== 4 || tokens.forms[at - 1] === '/'
  }
  if (!sign(at + 1) || !digits(at + 2) || tokens.apart(at + 2)) return false
  const next = tokens.forms[at + 2]!
  const following = (Number(tokens.forms[at]) + 1) % 100 === Number(next) && next.length === 2
  const later = next.length === 4 && Number(next) > Number(tokens.forms[at])
  return !(later || following) || (sign(at + 3) && digits(at + 4))
}

const strong: ReadonlySet<string> = new Set([
  'in',
  'since',
  'en',
  'depuis',
  'by',
  'until',
  'before',
  'after',
  'avant',
  'apres',
  'annee',
  'year',
])

/** A month alone: English writes it with a capital, French without. `Sept` alone is a number. */
function isMonth(tokens: Tokens, at: number, rules: TimeRules): boolean {
  const first = at === 0 || /^[.!?"“«:\n]$/u.test(tokens.forms[at - 1]!)
  // `Theresa May`: but `In May`.
  const named = tokens.capital(at - 1) && rules.otherwise.includes(tokens.forms[at]!)
  if (named && !rules.beforeYears.includes(tokens.forms[at - 1]!)) return false
  if (Object.hasOwn(rules.numbers, tokens.forms[at]!) || (first && rules.otherwise.includes(tokens.forms[at]!)))
    return false
  if (rules.dayFirst) return !tokens.capital(at) || first
  return tokens.capital(at) && tokens.forms[at]!.length > 2
}
