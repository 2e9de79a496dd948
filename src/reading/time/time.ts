/**
 * Temporal expressions in French and English as TIMEX3 (ISO-TimeML, Pustejovsky et al. 2010): found by patterns over tokens,
 * valued by rules in the manner of HeidelTime (Strötgen & Gertz 2010). Linear in the length of the text.
 */
import type { Span } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { ReadingContext, Timex } from '../reading.ts'
import { type Tokens, tokenize, tokensOfSpan } from '../tokens.ts'
import type { Partial, Resolved } from './anchors.ts'
import { type Found, joinHours } from './joining.ts'
import { lexiconOf } from './lexicon.ts'
import { modifierBefore } from './modifiers.ts'
import { type Match, type Matcher, matcherOf } from './patterns.ts'
import { plausible } from './plausible.ts'
import { besides, withYear } from './ranges.ts'
import { resolve } from './resolve.ts'
import { tenseAround } from './tense.ts'

/** Times in the spans to read, in order, none overlapping another. */
export function readTimes(text: string, context: ReadingContext): Timex[] {
  const { body, published } = context
  const language = languageOf(context.language)
  const anchor = withDateline(parsePublished(published), text, body, language)
  const state: State = { story: null, storyDay: null, found: [] }
  for (const index of body.keys()) readSpan(text, tokensOfSpan(text, context, index), language, anchor, state)
  return state.found.map(({ tokensFrom: _, tokensTo: __, date: ___, dayless, ...timex }) =>
    dayless ? { ...timex, dayless } : timex,
  )
}

interface State {
  story: Partial | null
  storyDay: Partial | null
  readonly found: Found[]
}

function readSpan(text: string, tokens: Tokens, language: Language, published: Partial | null, state: State): void {
  const rules = language.time
  const match = matcherFor(language)
  const found: Found[] = []
  let sentence: Partial | null = null
  for (let at = 0; at < tokens.length; ) {
    const form = tokens.forms[at]!
    if (form === '.' || form === '!' || form === '?' || form === '\n') sentence = null
    const hit = match(tokens, at)
    if (!hit || !plausible(hit, tokens, rules)) {
      at++
      continue
    }
    const tense = tenseAround(tokens, hit.from, rules)
    const value = resolve(hit, { published, story: state.story, storyDay: state.storyDay, sentence, tense })
    if (!value) {
      // An impossible date takes its words with it: no other is read out of `29 February 2023`.
      at = hit.meaning === 'date' ? hit.to : at + 1
      continue
    }
    const mod = modifierBefore(tokens, hit, value, rules)
    const beside = besides({ tokens, hit, value, rules, text })
    // What was read of the first end alone gives way to what both say.
    if (beside.before) while ((found.at(-1)?.tokensTo ?? 0) > beside.before.tokensFrom) found.pop()
    else if (found.length) found.push(withYear(found.pop()!, { tokens, hit, value, rules, text }))
    const from = Math.max(mod?.from ?? hit.from, beside.before?.tokensTo ?? found.at(-1)?.tokensTo ?? 0)
    if (beside.before) found.push(beside.before)
    found.push(timexOf(text, tokens, from, hit, value, mod?.mod))
    if (beside.after) found.push(beside.after)
    if (value.date) {
      state.story = value.date
      if (value.date.day) {
        sentence = value.date
        state.storyDay = value.date
      }
    }
    at = Math.max(hit.to, found.at(-1)!.tokensTo)
  }
  state.found.push(...joinHours(found, tokens, rules, text))
}

function timexOf(text: string, tokens: Tokens, from: number, hit: Match, value: Resolved, mod: Timex['mod']): Found {
  const start = tokens.starts[from]!
  const end = tokens.ends[hit.to - 1]!
  return {
    start,
    end,
    text: text.slice(start, end),
    type: value.type,
    value: value.value,
    ...(mod && { mod }),
    ...(value.conflict && { conflict: value.conflict }),
    tokensFrom: from,
    tokensTo: hit.to,
    dayless: value.dayless ?? false,
    date: value.date,
  }
}

/** Where the day of publication is not known, a full date at the head of the text stands for it (`Geneva, 3 May 2021 –`). */
function withDateline(
  published: Partial | null,
  text: string,
  body: readonly Span[],
  language: Language,
): Partial | null {
  const head = body[0]
  if (published?.day || !head) return published
  const state: State = { story: null, storyDay: null, found: [] }
  const opening = tokenize(text, head.start, Math.min(head.end, head.start + headLength))
  readSpan(text, opening, language, published, state)
  // Below the headline the date may stand in a line of its own.
  for (const { start, end } of body.slice(1, linesOfHead)) {
    const line: State = { story: null, storyDay: null, found: [] }
    if (end - start < lineLength) readSpan(text, tokenize(text, start, end), language, published, line)
    if (line.found[0]?.text === text.slice(start, end).trim()) state.found.push(line.found[0])
  }
  const full = state.found.find(({ date, value }) => date?.day && /^\d{4}-\d\d-\d\d$/.test(value))?.date
  const fits =
    full && (!published || (published.year === full.year && (!published.month || published.month === full.month)))
  return fits ? full : published
}

const headLength = 300
const linesOfHead = 4
const lineLength = 40

const matchers = new Map<string, Matcher>()

function matcherFor(language: Language): Matcher {
  let matcher = matchers.get(language.code)
  if (!matcher) {
    matcher = matcherOf(language.time, lexiconOf(language.time))
    matchers.set(language.code, matcher)
  }
  return matcher
}

function parsePublished(published: string | null): Partial | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '') ?? []
  return year ? { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null } : null
}
