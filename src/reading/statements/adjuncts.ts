/** What stands between a verb and what depends on it: times, addressees, occasions. */
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame } from './frame.ts'
import type { Phrases } from './phrases.ts'
import type { Words } from './words.ts'

/** See `Phrases.afterAdjuncts`. */
export function adjunctsOf(frame: Frame, { has, isAdverb, closing }: Words): Phrases['afterAdjuncts'] {
  const { tokens, rules, nameRules, nameAt, names } = frame
  const { key, kind, shape } = tokens
  return afterAdjuncts

  function afterAdjuncts(from: number, ceiling: number): number {
    let i = from
    for (let steps = 0; steps < 4 && i < ceiling; steps++) {
      const next = oneAdjunct(i, ceiling)
      if (next === i) break
      i = next
    }
    return i
  }

  function isInfinitive(i: number): boolean {
    const at = has(rules.clitics, i) && !has(nameRules.determiners, i) ? i + 1 : i
    return kind[at] === Kind.word && rules.infinitive.test(key[at]!) && nameAt[at]! < 0
  }

  function oneAdjunct(from: number, ceiling: number): number {
    if (key[from] === '(') {
      const close = closing(from, ceiling)
      return close < 0 ? from : close + 1
    }
    if (kind[from] !== Kind.word) return from
    if (has(rules.infinitiveOpeners, from) && has(rules.adjuncts, from) && isInfinitive(from + 1)) return from
    if (has(rules.adjuncts, from) && has(nameRules.determiners, from) && !has(rules.prepositions, from)) {
      let i = from + 1
      while (i < ceiling && (has(rules.times, i) || kind[i] === Kind.number)) i++
      return i === from + 1 ? from : i
    }
    const opensAdjunct = has(rules.adjuncts, from) && !has(rules.times, from + 1) && kind[from + 1] === Kind.word
    if (!opensAdjunct && (has(rules.times, from) || has(rules.adverbs, from) || isAdverb(from))) {
      let i = from + 1
      while (i < ceiling && (has(rules.times, i) || kind[i] === Kind.number)) i++
      return i
    }
    if (!has(rules.adjuncts, from)) return from
    // `a dit mardi le maire`: a day alone.
    if (has(rules.times, from) && has(nameRules.determiners, from + 1) && !has(rules.prepositions, from + 1))
      return from + 1
    let i = from + 1
    while (i < ceiling && i < from + 16 && (kind[i] === Kind.word || kind[i] === Kind.number)) {
      if (has(rules.that, i) || (has(rules.whether, i) && !has(rules.prepositions, i)) || has(rules.verbs, i)) break
      if (i > from + 1 && rules.pronouns.has(key[i]!) && !has(nameRules.determiners, i)) break
      if (
        has(nameRules.determiners, i) &&
        i > from + 1 &&
        !has(rules.prepositions, i - 1) &&
        !has(nameRules.determiners, i - 1) &&
        !has(rules.prepositions, i)
      )
        break
      if (
        i > from + 1 &&
        nameAt[i]! >= 0 &&
        nameAt[i] !== nameAt[i - 1] &&
        !has(rules.prepositions, i - 1) &&
        !has(nameRules.determiners, i - 1) &&
        (shape[i - 1] === Shape.lower || nameAt[i - 1]! >= 0) &&
        (nameRules.adjective === null || names[nameAt[i]!]!.type === 'person')
      )
        break
      i++
    }
    return i
  }
}
