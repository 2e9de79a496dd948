/** The noun phrase that starts at a token, with its apposition. */
import { Kind, Shape } from '../names/tokens.ts'
import { type Frame, longestPhrase, type Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import type { Words } from './words.ts'

/** See `Phrases.at`. */
export function phrasesAt(
  frame: Frame,
  { has, isAdverb, isGerund, isApposition, isLatter, hasRole, hasHead, closing }: Words,
): Phrases['at'] {
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key, kind, shape } = tokens
  return at

  function at(from: number, ceiling: number): Range | null {
    let i = from
    while (i < ceiling && (has(rules.adverbs, i) || isAdverb(i)) && !has(nameRules.determiners, i)) i++
    if (i >= ceiling || (kind[i] !== Kind.word && kind[i] !== Kind.number)) return null
    if (isLatter(i)) return { from: i, to: i + 2 }
    if (rules.pronouns.has(key[i]!) && !has(nameRules.determiners, i)) return { from: i, to: i + 1 }
    if (has(rules.prepositions, i) && !has(nameRules.determiners, i)) return null
    const begin = i
    const end = phraseEnd(begin, ceiling)
    if (end === begin || !hasHead(begin, end)) return null
    return { from: begin, to: appositionEnd(begin, end, ceiling) }
  }

  /** The end of a plain noun phrase. */
  function phraseEnd(from: number, ceiling: number): number {
    let i = from
    while (i < ceiling && i < from + longestPhrase) {
      if (kind[i] === Kind.number || key[i] === '%' || key[i] === '&' || key[i] === '/') i++
      else if (key[i] === '.' && kind[i + 1] === Kind.word && shape[i - 1] !== Shape.lower && i + 1 < ceiling) i++
      else if (key[i] === '(') {
        const close = closing(i, ceiling)
        if (close < 0) break
        i = close + 1
      } else if (partner[i]! > i && partner[i]! - i < 8 && i > from) i = partner[i]! + 1
      else if (kind[i] !== Kind.word || stops(i, from)) break
      else i++
    }
    while (
      i > from &&
      kind[i - 1] === Kind.word &&
      (has(rules.prepositions, i - 1) || has(rules.coordinators, i - 1) || has(nameRules.determiners, i - 1)) &&
      nameAt[i - 1]! < 0
    )
      i--
    return i
  }

  function stops(i: number, from: number): boolean {
    if (nameAt[i]! >= 0 && i > from && nameAt[i] === nameAt[i - 1]) return false
    if (
      has(rules.conjunctions, i) ||
      has(rules.relatives, i) ||
      has(rules.verbs, i) ||
      (has(rules.clitics, i) && !has(nameRules.determiners, i))
    )
      return true
    if (i > from && (isCueHere(i) || isGerund(i) || (rules.verbal?.test(key[i]!) && nameAt[i - 1]! >= 0))) return true
    if (i > from && nameAt[i]! < 0 && (rules.finite?.test(key[i]!) || takesObject(i))) return true
    if (
      i > from &&
      ((has(rules.times, i) && !qualifies(i, from)) ||
        isAdverb(i) ||
        (rules.pronouns.has(key[i]!) && !has(nameRules.determiners, i) && !has(rules.owners, i - 1)))
    )
      return true
    if (rules.coordinators.has(key[i]!))
      return !(
        has(nameRules.determiners, i + 1) ||
        nameAt[i + 1]! >= 0 ||
        has(nameRules.roles, i + 1) ||
        has(nameRules.roles, i + 2)
      )
    if (!has(rules.prepositions, i) || i === from) return false
    if (!rules.nounLinks.has(key[i]!))
      return !(hasRole(i - 3, i) && hasRole(i + 1, i + 4) && rules.owners.has(key[i + 1]!))
    return adjunctStarts(i)
  }

  function endsFullName(i: number): boolean {
    return names[nameAt[i - 1]!]?.type === 'person' && nameAt[i - 2] === nameAt[i - 1]
  }

  /** `le dernier bilan`: a word of time that stands between article and noun. */
  function qualifies(i: number, from: number): boolean {
    const noun = i + 1
    if (
      i !== from + 1 ||
      !has(nameRules.determiners, from) ||
      rules.pronouns.has(key[from]!) ||
      kind[noun] !== Kind.word
    )
      return false
    if (shape[noun] !== Shape.lower || has(rules.times, noun) || has(rules.prepositions, noun)) return false
    return !(has(rules.verbs, noun) || has(rules.clitics, noun) || has(rules.adverbs, noun) || isCueHere(noun))
  }

  /** "released a statement": a past tense before an article, not before what its participle is followed by. */
  function takesObject(i: number): boolean {
    return rules.verbal?.test(key[i]!) === true && shape[i] === Shape.lower && has(nameRules.determiners, i + 1)
  }

  function isCueHere(i: number): boolean {
    const cue = rules.cues.get(key[i]!)
    return (
      cue !== undefined &&
      cue.form !== 'participle' &&
      !has(nameRules.determiners, i - 1) &&
      !has(rules.prepositions, i - 1) &&
      shape[i] === Shape.lower
    )
  }

  /** A preposition that ties to the verb, not to the noun: "in a statement", `à l'AFP`, "on Tuesday". */
  function adjunctStarts(i: number): boolean {
    if ((key[i] === 'au' || key[i] === 'aux') && endsFullName(i)) return true
    for (let next = i + 1; next < i + 5 && kind[next] === Kind.word; next++) {
      if (has(rules.documents, next)) return true
      if (has(rules.times, next)) return next === i + 1 || !rules.owners.has(key[i]!)
      if (nameAt[next]! >= 0) return (key[i] === 'to' || key[i] === 'à') && names[nameAt[next]!]!.type !== 'place'
      if (has(rules.prepositions, next)) return false
    }
    return key[i] === 'to' || key[i] === 'on' || (key[i] === 'à' && !has(nameRules.roles, i - 1))
  }

  /** "X, a spokesman for Y" and `le ministre de la Défense, X`. */
  function appositionEnd(from: number, end: number, ceiling: number): number {
    if (key[end] !== ',' || end + 1 >= ceiling) return end
    const next = end + 1
    const determined = has(nameRules.determiners, next) && !has(rules.prepositions, next)
    const named = nameAt[next]! >= 0 && names[nameAt[next]!]!.type === 'person' && hasRole(from, end)
    const role = kind[next] === Kind.word && !isGerund(next) && !nameIn(next, next + 1) && isApposition(next)
    if (!(named || (role && hasRole(next, next + 4)) || (determined && nameIn(from, end)))) return end
    const close = phraseEnd(next, ceiling)
    if (close === next) return end
    const after = key[close]
    const fits =
      close >= ceiling ||
      kind[close] !== Kind.word ||
      has(rules.relatives, close) ||
      has(rules.prepositions, close) ||
      has(rules.times, close)
    if (!fits || (after === undefined && close < ceiling)) return end
    return close
  }

  function nameIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (nameAt[i]! >= 0) return true
    return false
  }
}
