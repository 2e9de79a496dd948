/** Whom a sentence is about: its subject, where that is somebody. */
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'
import type { Phrases } from './phrases.ts'

export interface Subjects {
  /** The noun phrase that opens the clause from token `from` on, behind a fronted adjunct, if it is somebody; not after `before`. */
  subject(from: number, before: number): Range | null
  /**
   * Who is spoken of alone before sentence `n`: the subject of the sentence before it, a person by name or role, or a pronoun for
   * one; or that of one more before, where only a pronoun goes on about them.
   */
  onlyPerson(n: number): Range | null
}

export function subjectsOf(frame: Frame, phrases: Phrases): Subjects {
  const { tokens, rules, nameRules, nameAt, names, partner, sentences } = frame
  const { key, kind } = tokens
  return { subject, onlyPerson }

  function subject(from: number, before: number): Range | null {
    const phrase = opening(from, before)
    if (!phrase) return null
    for (let i = phrase.from; i < phrase.to; i++) {
      if (nameRules.roles.has(key[i]!) || rules.institutions.has(key[i]!) || rules.pronouns.has(key[i]!)) return phrase
      const name = names[nameAt[i]!]
      if (name && name.type !== 'place') return phrase
      // A heading: `Départ de Jeanne Petit`.
      if (rules.owners.has(key[i]!) && isBareNoun(phrase.from)) return null
    }
    return null
  }

  function isBareNoun(i: number): boolean {
    return tokens.shape[i] === Shape.capital && !nameRules.determiners.has(key[i]!)
  }

  function opening(from: number, before: number): Range | null {
    let first = from
    if (rules.prepositions.has(key[first] ?? '') || rules.times.has(key[first] ?? '')) {
      while (first < before && key[first] !== ',') first++
      first++
    }
    return first < before ? phrases.at(first, before) : null
  }

  function onlyPerson(n: number): Range | null {
    for (let at = n - 1; at >= 0 && at > n - 3; at--) {
      const person = soleSubject(sentences[at]!)
      if (person || !goesOn(sentences[at]!)) return person
    }
    return null
  }

  /** Whether nobody is named, and a pronoun stands for somebody named before. */
  function goesOn({ from, to }: Range): boolean {
    let pronoun = false
    for (let i = from; i < to; i++) {
      if (partner[i]! >= 0 || names[nameAt[i]!]?.type === 'person' || isRole(i)) return false
      pronoun ||= rules.persons.has(key[i]!)
    }
    return pronoun
  }

  function soleSubject(sentence: Range): Range | null {
    const phrase = opening(sentence.from, sentence.to)
    if (!phrase || !isPerson(phrase) || !isPredicate(phrase.to)) return null
    const own = new Set<string>()
    for (let i = sentence.from; i < sentence.to; i++) {
      if (partner[i]! >= 0) return null
      const name = names[nameAt[i]!]
      if (name?.type === 'person') own.add(name.name)
      else if (isRole(i) && (i < phrase.from || i >= phrase.to)) return null
    }
    return own.size < 2 ? phrase : null
  }

  /** Behind an apposition only what is surely a verb. */
  function isPredicate(i: number): boolean {
    if (key[i] !== ',') return kind[i] === Kind.word
    return rules.verbs.has(key[i + 1]!) || rules.auxiliaries.has(key[i + 1]!)
  }

  /** One person: a name, a role with its article, a pronoun before an auxiliary. */
  function isPerson({ from, to }: Range): boolean {
    if (rules.persons.has(key[from]!))
      return rules.auxiliaries.has(key[to] ?? '') || rules.verbal?.test(key[to]!) === true
    for (let i = from; i < to; i++) if (rules.coordinators.has(key[i]!)) return false
    const name = names[nameAt[from]!]
    if (name) return name.type === 'person'
    return nameRules.determiners.has(key[from]!) && isRole(from + 1)
  }

  function isRole(i: number): boolean {
    return kind[i] === Kind.word && nameRules.roles.has(key[i]!)
  }
}
