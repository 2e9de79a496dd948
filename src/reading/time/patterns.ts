/** Patterns over tokens (`src/language/rules/time.ts` says how they are written), compiled once for each language. */
import type { TimeMeaning, TimeParams, TimePattern, TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import { candidatesOf } from './candidates.ts'
import { classes } from './classes.ts'
import type { Captures, ClassReader, Lexicon } from './lexicon.ts'

export interface Match {
  /** Token numbers: first, and the one after the last; without the words that only had to stand there. */
  readonly from: number
  readonly to: number
  readonly meaning: TimeMeaning
  readonly params: TimeParams
  readonly captures: Captures
}

export type Matcher = (tokens: Tokens, at: number) => Match | null

/** An element of a pattern and what may follow it. */
export interface Step {
  /** `null` for a group, which begins with `inner`. */
  readonly words: ReadonlySet<string> | null
  readonly read: ClassReader | null
  readonly name: string
  readonly key: string
  readonly inner: Step | null
  readonly optional: boolean
  readonly outside: boolean
  readonly next: Step | null
}

export interface Compiled {
  readonly first: Step
  readonly meaning: TimeMeaning
  readonly params: TimeParams
}

/** The longest match at a token; of equally long ones the pattern that comes first. */
export function matcherOf(rules: TimeRules, lexicon: Lexicon): Matcher {
  const candidates = candidatesOf(rules.patterns.map(compile), lexicon)
  const longestAt: Matcher = (tokens, at) => {
    let best: Match | null = null
    const reading = { tokens, lexicon }
    for (const { first, meaning, params } of candidates(tokens, at)) {
      const found = run(first, reading, at, noCaptures, at, false, -1)
      if (
        found &&
        found.to > found.from &&
        (!best || found.to > best.to || (found.to === best.to && found.from < best.from))
      )
        best = { ...found, meaning, params }
    }
    // Behind words that only had to stand there, a longer expression may begin.
    const inner = best && best.from > at ? longestAt(tokens, best.from) : null
    return inner && best && inner.to > best.to ? inner : best
  }
  return longestAt
}

const noCaptures: Captures = {}

interface Found {
  readonly from: number
  readonly to: number
  readonly captures: Captures
}

interface Reading {
  readonly tokens: Tokens
  readonly lexicon: Lexicon
}

/**
 * Matches from a step on at token `at`: takes what is optional if it can, and else goes without. `from`: where the expression
 * begins; `begun`: whether it has; `to`: where it ended before words that only have to stand there, -1 if it has not.
 */
function run(
  start: Step | null,
  reading: Reading,
  at: number,
  captures: Captures,
  from: number,
  begun: boolean,
  to: number,
): Found | null {
  const { tokens, lexicon } = reading
  let step = start
  while (step) {
    const { next, optional, outside } = step
    if (step.inner) {
      const inside = run(step.inner, reading, at, captures, from, begun, to)
      if (inside || !optional) return inside
    } else if (step.words) {
      // The end of the text ends a line.
      const here = at < tokens.length ? step.words.has(tokens.forms[at]!) : outside && step.words.has('\n')
      if (here) {
        const found = outside
          ? run(next, reading, at + 1, captures, begun ? from : at + 1, begun, begun && to < 0 ? at : to)
          : run(next, reading, at + 1, captures, from, true, to)
        if (found) return found
      }
    } else if (at < tokens.length) {
      const taken = step.read!(tokens, at, lexicon)
      if (taken) {
        const found = run(next, reading, taken.next, { ...captures, [step.key]: taken.value }, from, true, to)
        if (found) return found
      }
    }
    if (!optional) return null
    step = next
  }
  return { from, to: to < 0 ? at : to, captures }
}

function compile([source, meaning, params = {}]: TimePattern): Compiled {
  const words = source.split(' ')
  return { first: steps(0, words.length, null)!, meaning, params }

  /** The words from one number to another, and what follows them. */
  function steps(start: number, end: number, after: Step | null): Step | null {
    if (start >= end) return after
    if (words[start] !== '(') return stepOf(words[start]!, steps(start + 1, end, after))
    let depth = 1
    let close = start + 1
    for (; close < end; close++) {
      if (words[close] === '(') depth++
      else if (words[close] === ')' || words[close] === ')?') depth--
      if (!depth) break
    }
    const next = steps(close + 1, end, after)
    const inner = steps(start + 1, close, next)
    return { ...group, inner, optional: words[close] === ')?', next }
  }
}

const group = { words: null, read: null, name: '', key: '', outside: false }

function stepOf(source: string, next: Step | null): Step {
  const optional = source.length > 1 && source.endsWith('?')
  const outside = source.length > 1 && source.startsWith('@')
  const word = source.slice(outside ? 1 : 0, optional ? -1 : undefined)
  const shape = { inner: null, optional, outside, next }
  if (!/^<.+>$/.test(word)) return { ...shape, words: new Set(word.split('|')), read: null, name: '', key: '' }
  const [name = '', key = name] = word.slice(1, -1).split(':')
  const read = classes[name]
  if (!read) throw new Error(`A time pattern names an unknown class: ${word}`)
  return { ...shape, words: null, read, name, key }
}
