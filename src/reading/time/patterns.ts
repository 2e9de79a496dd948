/** Patterns over tokens (`src/language/rules/time.ts` says how they are written), compiled once for each language. */
import type { TimeMeaning, TimeParams, TimePattern, TimeRules } from '../../language/rules/time.ts'
import type { Tokens } from '../tokens.ts'
import { classes } from './classes.ts'
import type { Captures, Lexicon } from './lexicon.ts'

export interface Match {
  /** Token numbers: first, and the one after the last; without the words that only had to stand there. */
  readonly from: number
  readonly to: number
  readonly meaning: TimeMeaning
  readonly params: TimeParams
  readonly captures: Captures
}

export type Matcher = (tokens: Tokens, at: number) => Match | null

type Element =
  | {
      readonly kind: 'words'
      readonly words: ReadonlySet<string>
      readonly optional: boolean
      readonly outside: boolean
    }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean; readonly outside: false }
  | {
      readonly kind: 'group'
      readonly elements: readonly Element[]
      readonly optional: boolean
      readonly outside: false
    }

interface Compiled {
  readonly elements: readonly Element[]
  readonly meaning: TimeMeaning
  readonly params: TimeParams
}

/** The longest match at a token; of equally long ones the pattern that comes first. */
export function matcherOf(rules: TimeRules, lexicon: Lexicon): Matcher {
  const compiled = rules.patterns.map(compile)
  const byWord = new Map<string, Compiled[]>()
  const byClass: [string, Compiled][] = []
  for (const pattern of compiled) {
    for (const first of firstsOf(pattern.elements)) {
      if (first.kind === 'class') byClass.push([first.name, pattern])
      else for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
    }
  }
  const ofClass = new Map<string, Compiled[]>()
  const candidates = (tokens: Tokens, at: number): readonly Compiled[] => {
    const form = tokens.forms[at]!
    const key = tokens.isNumber(at) ? '0' : form
    let found = ofClass.get(key)
    if (!found) {
      const mine = new Set(byWord.get(form))
      const kinds = key === '0' ? lexicon.numeric : lexicon.words.get(form)
      if (kinds) for (const [name, pattern] of byClass) if (kinds.has(name)) mine.add(pattern)
      found = compiled.filter(pattern => mine.has(pattern))
      // Only words that the rules know are kept: the rest of a language has no end.
      if (found.length) ofClass.set(key, found)
    }
    return found
  }
  const longestAt: Matcher = (tokens, at) => {
    let best: Match | null = null
    for (const { elements, meaning, params } of candidates(tokens, at)) {
      const found = run(elements, 0, tokens, at, {}, lexicon, at, false)
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

interface Found {
  readonly from: number
  readonly to: number
  readonly captures: Captures
}

/** Matches the elements from number `e` on at token `at`: takes what is optional if it can, and else goes without. */
function run(
  elements: readonly Element[],
  e: number,
  tokens: Tokens,
  at: number,
  captures: Captures,
  lexicon: Lexicon,
  from: number,
  begun: boolean,
): Found | null {
  const element = elements[e]
  if (!element) return { from, to: at, captures }
  const without = (): Found | null =>
    element.optional ? run(elements, e + 1, tokens, at, captures, lexicon, from, begun) : null
  if (element.kind === 'group') {
    const inside = run([...element.elements, ...elements.slice(e + 1)], 0, tokens, at, captures, lexicon, from, begun)
    return inside ?? without()
  }
  // The end of the text ends a line.
  if (at >= tokens.length) return element.outside && element.words.has('\n') ? { from, to: at, captures } : without()
  if (element.kind === 'words') {
    if (!element.words.has(tokens.forms[at]!)) return without()
    if (!element.outside) return run(elements, e + 1, tokens, at + 1, captures, lexicon, from, true) ?? without()
    if (!begun) return run(elements, e + 1, tokens, at + 1, captures, lexicon, at + 1, false)
    const rest = run(elements, e + 1, tokens, at + 1, captures, lexicon, from, true)
    return rest && { ...rest, to: at }
  }
  const [name, alias] = element.name.split(':') as [string, string | undefined]
  const taken = classes[name]!(tokens, at, lexicon)
  if (!taken) return without()
  const caught = { ...captures, [alias ?? name]: taken.value }
  return run(elements, e + 1, tokens, taken.next, caught, lexicon, from, true) ?? without()
}

function compile([source, meaning, params = {}]: TimePattern): Compiled {
  const words = source.split(' ')
  let at = 0
  const elements = group()
  return { elements, meaning, params }

  function group(): Element[] {
    const list: Element[] = []
    for (; at < words.length; at++) {
      const word = words[at]!
      if (word === '(') {
        at++
        const inner = group()
        list.push({ kind: 'group', elements: inner, optional: words[at] === ')?', outside: false })
      } else if (word === ')' || word === ')?') return list
      else list.push(elementOf(word))
    }
    return list
  }
}

function elementOf(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?')
  const outside = source.length > 1 && source.startsWith('@')
  const word = source.slice(outside ? 1 : 0, optional ? -1 : undefined)
  if (!/^<.+>$/.test(word)) return { kind: 'words', words: new Set(word.split('|')), optional, outside }
  const name = word.slice(1, -1)
  if (!classes[name.split(':')[0]!]) throw new Error(`A time pattern names an unknown class: ${word}`)
  return { kind: 'class', name, optional, outside: false }
}

/** What a match may begin with. */
function firstsOf(elements: readonly Element[]): Exclude<Element, { kind: 'group' }>[] {
  const firsts: Exclude<Element, { kind: 'group' }>[] = []
  for (const element of elements) {
    if (element.kind === 'group') firsts.push(...firstsOf(element.elements))
    else if (element.kind === 'class') firsts.push({ ...element, name: element.name.split(':')[0]! })
    else firsts.push(element)
    if (!element.optional) break
  }
  return firsts
}
