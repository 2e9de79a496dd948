/** What the rules of numbers say, laid out for look-up: once for each language. */
import type { Bound, NumberRules } from '../../language/rules/numbers.ts'

type Phrase = readonly [words: readonly string[], bound: Bound]

export interface NumberLexicon {
  /** Words that a number, or money, may begin with. */
  readonly begins: ReadonlySet<string>
  /** See `NumberRules.before` and `after`. */
  readonly before: readonly Phrase[]
  readonly after: readonly Phrase[]
}

const known = new WeakMap<NumberRules, NumberLexicon>()

export function lexiconOf(rules: NumberRules): NumberLexicon {
  let lexicon = known.get(rules)
  if (!lexicon) {
    const { cardinals, scales, plurals, vague, currencies } = rules
    const phrases = (entries: NumberRules['before']) =>
      entries.map(([words, bound]): Phrase => [words.split(' '), bound])
    lexicon = {
      begins: new Set([...articles, ...[cardinals, scales, plurals, vague, currencies].flatMap(Object.keys)]),
      before: phrases(rules.before),
      after: phrases(rules.after),
    }
    known.set(rules, lexicon)
  }
  return lexicon
}

/** Before a round number (`une vingtaine`) or a scale ("a hundred"). */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'une', 'un'])

/** What the rules give for a word, which may be one that every object has (`constructor`). */
export const entry = <T>(record: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined
