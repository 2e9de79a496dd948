/** A text laid out for attribution: quotations paired, sentences cut outside of them, names found by token. */
import type { NameRules } from '../../language/rules/names.ts'
import type { StatementRules } from '../../language/rules/statements.ts'
import { endsSentence, isTerminator } from '../names/sentence-ends.ts'
import { tokensOf } from '../names/tokenise.ts'
import { Kind, Shape, type Tokens } from '../names/tokens.ts'
import type { Name, ReadingContext } from '../reading.ts'
import { pairQuotations } from './quotations.ts'

/** Tokens `from` to `to`, `to` not included. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Frame {
  readonly tokens: Tokens
  readonly rules: StatementRules
  readonly nameRules: NameRules
  /** For the opening mark of a quotation its closing mark and the reverse; -1 for every other token. */
  readonly partner: Int32Array
  /** The index in `names` of the name that starts or continues at a token; -1 for none. */
  readonly nameAt: Int32Array
  readonly names: readonly Name[]
  readonly sentences: readonly Range[]
}

export function frameOf(text: string, context: ReadingContext, names: readonly Name[]): Frame {
  const tokens = tokensOf(text, context)
  const { statements: rules, names: nameRules } = tokens.language
  const partner = pairQuotations(tokens)
  return {
    tokens,
    rules,
    nameRules,
    partner,
    names,
    nameAt: placeNames(tokens, names),
    sentences: sentencesOf(tokens, partner, rules),
  }
}

/** How far a noun phrase is followed, in tokens. */
export const longestPhrase = 40

/** The last token before `to` that is not punctuation, plus one. */
export function trimmedEnd({ tokens: { key, kind } }: Frame, from: number, to: number): number {
  let end = to
  while (
    end > from &&
    (kind[end - 1] === Kind.break ||
      (kind[end - 1] === Kind.mark && (isTerminator(key[end - 1]!) || /^[,;:–—-]$/.test(key[end - 1]!))))
  )
    end--
  return end
}

/** The first token from `from` on that is no punctuation and joins nothing. */
export function contentStart({ tokens: { key, kind }, rules }: Frame, from: number, ceiling: number): number {
  let i = from
  while (
    i < ceiling &&
    (kind[i] === Kind.mark || (kind[i] === Kind.word && rules.coordinators.has(key[i]!))) &&
    key[i] !== '('
  )
    i++
  return i
}

function placeNames({ count, start, end }: Tokens, names: readonly Name[]): Int32Array {
  const at = new Int32Array(count).fill(-1)
  let i = 0
  for (const [n, name] of names.entries()) {
    while (i < count && end[i]! <= name.start) i++
    for (; i < count && start[i]! < name.end; i++) at[i] = n
  }
  return at
}

/** In tokens; what runs on further is no prose, and is read in pieces. */
const longestSentence = 500

/** Sentences with quotations as single pieces: the stops inside one do not end the sentence around it. */
function sentencesOf(tokens: Tokens, partner: Int32Array, rules: StatementRules): Range[] {
  const { key, kind, shape, count } = tokens
  const sentences: Range[] = []
  let from = 0
  for (let i = 0; i < count; i++) {
    if (i - from >= longestSentence) cut(i)
    const close = partner[i]!
    if (close > i) {
      const inner = key[close - 1]!
      i = close
      if (!isTerminator(inner) || goesOn(close + 1, inner)) continue
      cut(i + 1)
    } else if (kind[i] === Kind.break) {
      cut(i)
      from = i + 1
    } else if (
      kind[i] === Kind.mark &&
      isTerminator(key[i]!) &&
      endsSentence(tokens, i) &&
      !isTerminator(key[i + 1] ?? '')
    ) {
      if (kind[i + 1] === Kind.word && shape[i + 1] === Shape.lower) continue
      if (key[i + 1] === ',' || key[i + 1] === ')') continue
      cut(i + 1)
    }
  }
  cut(count)
  return sentences

  function cut(to: number): void {
    if (to > from) sentences.push({ from, to })
    from = to
  }

  /** Whether the sentence goes on after a quotation that ended with `stop`: `"No!" said X`, `"Who?" Smith asked`. */
  function goesOn(next: number, stop: string): boolean {
    if (next >= count || kind[next] === Kind.break || partner[next]! > next) return false
    if (kind[next] !== Kind.word || shape[next] === Shape.lower) return true
    if (stop === '.' || stop === '…') return false
    for (let at = next + 1; at < next + 5 && kind[at] === Kind.word; at++) {
      const cue = rules.cues.get(key[at]!)
      if (cue && cue.form !== 'gerund' && (key[at + 1] === '.' || key[at + 1] === ',' || key[at + 1] === '\n'))
        return true
    }
    return false
  }
}
