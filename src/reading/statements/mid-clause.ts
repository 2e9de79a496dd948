/** A view in the middle of a clause: `Ces bassins disposent selon l'éleveur d'atouts`, "The toll, according to police, stands at 12". */
import { Kind, Shape } from '../names/tokens.ts'
import type { View } from './according.ts'
import type { Boundaries } from './boundaries.ts'
import { contentStart, type Frame, type Range, trimmedEnd } from './frame.ts'
import type { Words } from './words.ts'

export interface MidClause {
  /** Where the view begins, with an adverb of its own: `toujours selon X`. */
  edge(view: View, sentence: Range): number
  /** The view with its speaker cut where the clause goes on after it. */
  cut(view: Pick<View, 'cue' | 'speaker'>, sentence: Range): View
  /** The whole clause around a view, which stands in it; `null` where the clause does not go on. */
  around(view: View, sentence: Range): Range | null
  /** Whether `from` to `to` says nothing by itself: `En effet`, `Cependant`. */
  isConnective(from: number, to: number): boolean
}

/** In tokens: a subject that stands before a view has seldom more. */
const shortSubject = 8

export function midClauseOf(frame: Frame, words: Words, { isFiniteVerb, isCue }: Boundaries): MidClause {
  const { tokens, rules, nameRules, partner, nameAt } = frame
  const { key, kind, shape } = tokens
  const { has } = words
  return { edge, cut, around, isConnective }

  function edge({ cue }: View, sentence: Range): number {
    const adverb = cue.from - 1
    const apart = adverb === sentence.from || (adverb > sentence.from && key[adverb - 1] === ',')
    return apart && has(rules.adverbs, adverb) ? adverb : cue.from
  }

  function cut({ cue, speaker }: Pick<View, 'cue' | 'speaker'>, sentence: Range): View {
    const last = cue.from - 1
    const opens = last < sentence.from
    if (!opens && kind[last] !== Kind.word) return { cue, speaker, to: speaker.to }
    const verbLast = !opens && !hasVerb(clauseStart(last, sentence), last)
    const auxiliary = !opens && has(rules.auxiliaries, last)
    for (let i = speaker.from + 1; i < speaker.to; i++)
      if (key[i] === ',') break
      else if (opensSubject(i) || (!opens && leaves(i, speaker.from, { verbLast, auxiliary })))
        return { cue, speaker: { from: speaker.from, to: i }, to: i }
    return { cue, speaker, to: speaker.to }
  }

  /** `Selon la mairie le pont fermera`: a noun phrase holds no second article without a preposition. */
  function opensSubject(i: number): boolean {
    if (!has(nameRules.determiners, i) || shape[i] !== Shape.lower || nameAt[i]! >= 0) return false
    return !has(rules.prepositions, i) && isNoun(i - 1) && !has(rules.coordinators, i - 1)
  }

  /** Whether the noun phrase ends before `i`, where what the verb before the view asks for begins. */
  function leaves(i: number, from: number, before: { verbLast: boolean; auxiliary: boolean }): boolean {
    if (has(rules.agents, i)) return !has(rules.documents, i - 1) && !hasParticiple(from, i)
    if (kind[i] === Kind.number) return isNoun(i - 1) && shape[i - 1] === Shape.lower
    if (kind[i] !== Kind.word || nameAt[i]! >= 0) return false
    if (opensNumber(i)) return true
    const opener = has(rules.infinitiveOpeners, i) ? i + 1 : i
    if (rules.infinitive.test(key[opener] ?? '') && !has(nameRules.roles, opener) && (opener > i || isNoun(i - 1)))
      if (opensObject(opener + 1) || before.verbLast) return true
    if (before.auxiliary && rules.participle.test(key[i]!) && isNoun(i - 1)) return true
    return before.verbLast && opensPlural(i)
  }

  /** `à 12 morts`, `d'au moins 12 morts`: an amount, not a part of a name. */
  function opensNumber(i: number): boolean {
    if (has(rules.partial, i)) return has(rules.prepositions, i + 1)
    return has(rules.prepositions, i) && !has(rules.owners, i) && kind[i + 1] === Kind.number
  }

  function opensObject(i: number): boolean {
    return kind[i] === Kind.number || (has(nameRules.determiners, i) && !has(rules.owners, i))
  }

  /** `d'atouts`: things in the plural that nothing determines. */
  function opensPlural(i: number): boolean {
    const noun = i + 1
    if (!has(rules.partial, i) || kind[noun] !== Kind.word || shape[noun] !== Shape.lower) return false
    return /\p{L}{3}[sx]$/u.test(key[noun]!) && !has(nameRules.roles, noun) && !has(nameRules.determiners, noun)
  }

  function isNoun(i: number): boolean {
    return kind[i] === Kind.word && !has(nameRules.determiners, i) && !has(rules.prepositions, i)
  }

  function around(view: View, sentence: Range): Range | null {
    const { speaker, to: end } = view
    const begin = edge(view, sentence)
    const comma = key[begin - 1] === ','
    const last = comma ? begin - 2 : begin - 1
    const next = key[end] === ',' ? end + 1 : end
    if (comma !== (key[end] === ',') || next >= sentence.to || last < sentence.from) return null
    if (kind[last] === Kind.mark && key[last] !== ')' && key[last] !== '%') return null
    if (!(kind[next] === Kind.word || kind[next] === Kind.number || partner[next]! > next)) return null
    if (has(rules.conjunctions, next) || has(rules.relatives, next) || has(rules.coordinators, next)) return null
    const from = contentStart(frame, clauseStart(last, sentence), sentence.to)
    const until = clauseEnd(next, sentence)
    if (isConnective(from, last + 1) || !(comma ? isOpen(from, last, next, until, speaker) : follows(next, speaker)))
      return null
    const to = trimmedEnd(frame, from, until)
    return to - next >= 1 ? { from, to } : null
  }

  /** Whether what stands before the comma is no clause yet, and becomes one after the second comma. */
  function isOpen(from: number, last: number, next: number, until: number, speaker: Range): boolean {
    if (isVerb(last)) return true
    if (hasVerb(from, last)) return false
    if (rules.pronouns.has(key[speaker.from]!) && speaker.to - speaker.from === 1) return true
    if (rules.participle.test(key[next]!)) return false
    return last - from < shortSubject || hasVerb(next, Math.min(until, next + shortSubject))
  }

  /** Whether what stands after the speaker without a comma belongs to the clause, not to a participle of the speaker's. */
  function follows(next: number, { from, to }: Range): boolean {
    return !hasParticiple(from, to) && !words.isGerund(next)
  }

  function hasParticiple(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++)
      if (rules.participle.test(key[i]!) && isNoun(i - 1) && nameAt[i]! < 0) return true
    return false
  }

  function isConnective(from: number, to: number): boolean {
    if (to - from === 1) return nameAt[from]! < 0 && !rules.pronouns.has(key[from]!)
    return to - from < 4 && (has(rules.prepositions, from) || has(rules.adverbs, from))
  }

  function clauseStart(last: number, sentence: Range): number {
    let i = last
    for (; i >= sentence.from; i--) {
      if (partner[i]! >= 0 && partner[i]! < i) i = partner[i]!
      else if (key[i] === ';' || key[i] === ':' || (has(rules.that, i) && isVerb(i - 1))) return i + 1
    }
    return sentence.from
  }

  /** Up to a semicolon, or a comma before another clause. */
  function clauseEnd(from: number, sentence: Range): number {
    for (let i = from; i < sentence.to; i++) {
      if (partner[i]! > i) i = partner[i]!
      else if (key[i] === ';') return i
      else if (key[i] === ',' && (has(rules.coordinators, i + 1) || isOtherClause(i + 1))) return i
    }
    return sentence.to
  }

  function isOtherClause(i: number): boolean {
    return has(rules.conjunctions, i) && !has(rules.relatives, i)
  }

  function hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (partner[i]! > i) i = partner[i]!
      else if (isVerb(i)) return true
    return false
  }

  function isVerb(i: number): boolean {
    return (
      has(rules.verbs, i) ||
      has(rules.auxiliaries, i) ||
      isFiniteVerb(i) ||
      isCue(i) ||
      (kind[i] === Kind.word && nameAt[i]! < 0 && rules.verbal?.test(key[i]!) === true)
    )
  }
}
