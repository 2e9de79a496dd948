/** What somebody judges: the object of a verb such as `dénonce`, "hailed", to the end of its clause. */
import { Kind } from '../names/tokens.ts'
import { type Frame, type Range, trimmedEnd } from './frame.ts'
import type { Phrases } from './phrases.ts'
import { wordsOf } from './words.ts'

/** Finds the object that begins at a token, not after `ceiling`; `null` for people and bodies, unless it is said what for. */
export function judgedOf(frame: Frame, phrases: Phrases): (at: number, ceiling: number) => Range | null {
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key, kind } = tokens
  const { has } = wordsOf(frame)
  return (at, ceiling) => {
    if (!has(nameRules.determiners, at) && (nameRules.adjective || !isBareNoun(at))) return null
    let to = trimmedEnd(frame, at, end(at, ceiling))
    while (to > at && (has(rules.relatives, to - 1) || has(rules.prepositions, to - 1))) to--
    const phrase = phrases.at(at, to)
    const somebody = phrase ? isSomebody(phrase) && !hasGrounds(phrase.from, to) : !has(rules.whether, at)
    return somebody || to - at < 2 || isSentence(at, to) ? null : { from: at, to }
  }

  /** Without an article: "violence", also "what" as in "denounced what they called …". */
  function isBareNoun(i: number): boolean {
    if (kind[i] !== Kind.word || has(rules.prepositions, i) || rules.pronouns.has(key[i]!)) return false
    return !has(rules.relatives, i) && !has(rules.conjunctions, i) && !has(rules.adverbs, i)
  }

  /** The object goes on over the list that it opens, not over what a comma adds or a coordinated verb says. */
  function end(at: number, ceiling: number): number {
    for (let i = at; i < ceiling; i++) {
      if (partner[i]! > i) i = partner[i]!
      else if (kind[i] === Kind.mark && /^[;:–—-]$/.test(key[i]!)) return i
      else if (key[i] === ',' && !goesOnAfter(i, ceiling)) return i
      else if (rules.coordinators.has(key[i]!) && opensPredicate(i + 1)) return i
    }
    return ceiling
  }

  /** Whether another item of a list stands between the comma and the next comma or coordinator. */
  function goesOnAfter(comma: number, ceiling: number): boolean {
    if (!has(nameRules.determiners, comma + 1)) return false
    for (let i = comma + 1; i < ceiling && key[i] !== ','; i++) {
      if (has(rules.coordinators, i)) return !opensPredicate(i + 1)
      if (kind[i] !== Kind.word || has(rules.verbs, i) || has(rules.relatives, i)) return false
    }
    return false
  }

  function opensPredicate(i: number): boolean {
    if (has(rules.verbs, i) || has(rules.auxiliaries, i)) return true
    if (rules.pronouns.has(key[i]!) || has(rules.clitics, i)) return !has(nameRules.determiners, i)
    const finite = kind[i] === Kind.word && nameAt[i]! < 0 && (rules.finite ?? rules.verbal)?.test(key[i]!)
    return finite === true || rules.cues.get(key[i] ?? '')?.form === 'finite'
  }

  /** Whether the head of the phrase is a person or a body: the first noun in French, the last in English. */
  function isSomebody({ from, to }: Range): boolean {
    let first = from
    while (first < to && has(nameRules.determiners, first)) first++
    let last = first
    while (last + 1 < to && kind[last + 1] === Kind.word && !has(rules.prepositions, last + 1)) last++
    const head = nameRules.adjective ? first : last
    const name = names[nameAt[head]!]
    const alone = nameAt[head] === nameAt[to - 1]
    return (
      (name !== undefined && (alone || name.type !== 'place')) ||
      has(nameRules.roles, head) ||
      has(rules.institutions, head)
    )
  }

  function hasGrounds(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (has(rules.grounds, i)) return true
    return false
  }

  /** `condamne l'homme à deux ans`, `à verser`: a court's. */
  function isSentence(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (has(rules.verdicts, i) && (kind[i + 1] === Kind.number || isAmount(i + 1) || isInfinitive(i + 1))) return true
    return false
  }

  function isAmount(i: number): boolean {
    return has(nameRules.determiners, i) && !has(rules.definite, i) && !has(rules.prepositions, i)
  }

  function isInfinitive(i: number): boolean {
    return kind[i] === Kind.word && rules.infinitive.test(key[i]!) && !has(nameRules.roles, i) && nameAt[i]! < 0
  }
}
