/** Whether words are asserted, hedged, or denied. */
import type { Span } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { StatementRules } from '../../language/rules/statements.ts'
import { tokenise } from '../names/tokenise.ts'
import { Kind, type Tokens } from '../names/tokens.ts'
import type { Modality } from '../reading.ts'
import type { Range } from './frame.ts'
import { pairQuotations } from './quotations.ts'

/**
 * The modality of a sentence of the text itself: denied when a verb of denial governs it, hedged by the journalistic
 * conditional (`aurait`, `seraient`) or an adverb ("reportedly"), outside quotation marks.
 */
export function modalityOf(text: string, span: Span, languageCode: string): Modality {
  const tokens = tokenise(text, [span], languageOf(languageCode))
  const { statements: rules } = tokens.language
  const partner = pairQuotations(tokens)
  for (let i = 0; i < tokens.count; i++) {
    if (partner[i]! > i) i = partner[i]!
    else if (tokens.kind[i] === Kind.word && rules.cues.get(tokens.key[i]!)?.class === 'deny') return 'denied'
  }
  return isHedged(tokens, rules, partner, { from: 0, to: tokens.count }, true) ? 'hedged' : 'asserted'
}

/** `conditional`: whether a plain conditional counts; the compound one (`aurait été`) always does. */
export function isHedged(
  tokens: Tokens,
  rules: StatementRules,
  partner: Int32Array,
  { from, to }: Range,
  conditional: boolean,
): boolean {
  const { key, kind } = tokens
  const whole = partner[from]! >= to - 1
  if (whole) return false
  let conditions = false
  for (let i = from; i < to; i++) {
    if (partner[i]! > i) {
      i = partner[i]!
      continue
    }
    if (kind[i] !== Kind.word) continue
    const word = key[i]!
    if (rules.hedges.has(word)) return true
    if (rules.hedgePhrases.some(phrase => phrase.every((part, at) => key[i + at] === part))) return true
    if (rules.if.has(word)) conditions = true
    if (conditions || !rules.conditional?.test(word)) continue
    if (
      rules.auxiliaries.has(word)
        ? conditional || word.startsWith('a')
        : conditional && !rules.modal.has(word) && !rules.determined.has(key[i - 1] ?? '')
    )
      return true
  }
  return false
}
