/** Nouns of saying: "the army's claim that …", `les affirmations de X selon lesquelles …`. */
import { Kind } from '../names/tokens.ts'
import type { Attribution } from './attribution.ts'
import { type Frame, type Range, trimmedEnd } from './frame.ts'
import type { Phrases } from './phrases.ts'

export function nounAttributions(
  frame: Frame,
  phrases: Phrases,
  sentence: Range,
  known: readonly Attribution[],
): Attribution[] {
  const { tokens, rules, partner, nameRules } = frame
  const { key, kind } = tokens
  const found: Attribution[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (partner[i]! > i) {
      i = partner[i]!
      continue
    }
    const of = kind[i] === Kind.word ? rules.nouns.get(key[i]!) : undefined
    if (!of) continue
    const possessor = key[i - 1] === "'s" ? phrases.before(i - 1, sentence.from) : null
    const tied = kind[i + 1] === Kind.word && rules.owners.has(key[i + 1]!) ? phrases.at(i + 2, sentence.to) : null
    const speaker = possessor ?? tied
    const open = opener(tied?.to ?? i + 1)
    if (!speaker || open < 0) continue
    const content = { from: open, to: trimmedEnd(frame, open, sentence.to) }
    if (content.to - content.from < 3 || known.some(each => each.content.from === content.from)) continue
    found.push({ speaker, cue: { from: i, to: i + 1 }, content, kind: 'indirect', class: of, viewpoint: true })
  }
  return found

  /** Where the clause after the noun begins; -1 when there is none. */
  function opener(at: number): number {
    if (kind[at] !== Kind.word) return -1
    if (rules.completing.some(words => words.every((word, n) => key[at + n] === word)))
      return at + rules.completing.find(words => words.every((word, n) => key[at + n] === word))!.length
    return nameRules.determiners.has(key[at]!) ? -1 : -1
  }
}
