/** Who may have said something: each verb of saying with its subject, before it or after. */
import { Kind } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'
import { wordsOf } from './words.ts'

export interface Candidate {
  readonly group: VerbGroup
  readonly speaker: Range | null
  /** Whether the subject stands after the verb. */
  readonly inverted: boolean
  /** Where speaker and verb begin, and where they end. */
  readonly from: number
  readonly to: number
}

/** Finds the candidates of a sentence, in the order of their verbs. */
export function candidatesOf(frame: Frame, phrases: Phrases): (sentence: Range) => Candidate[] {
  const { tokens, rules, partner } = frame
  const { key, kind } = tokens
  const words = wordsOf(frame)
  const { has, closesQuote, coordinated } = words
  return sentence => {
    const groups = verbGroups(frame, sentence)
    return groups.map((group, n) => candidate(group, n > 0 ? groups[n - 1]!.to : sentence.from, sentence))
  }

  function candidate(group: VerbGroup, floor: number, sentence: Range): Candidate {
    const { pronoun } = group
    if (pronoun) return { group, speaker: pronoun, inverted: true, from: group.from, to: group.to }
    const plain = { group, inverted: false, from: group.from, to: group.to }
    if (group.gerund) {
      const own =
        coordinated(group.from) || has(rules.prepositions, group.from - 1) ? null : phrases.before(group.from, floor)
      const absolute = own && (key[own.from - 1] === ',' || has(rules.prepositions, own.from - 1))
      return absolute ? { ...plain, speaker: own, from: own.from } : { ...plain, speaker: null }
    }
    if (group.passive) return { ...plain, speaker: phrases.before(group.from, floor) }
    const left = key[group.from - 1]
    const afterQuote = closesQuote(group.from - 1)
    const speaker = phrases.before(group.from, floor)
    if (
      left === ',' ||
      afterQuote ||
      group.from === sentence.from ||
      left === '-' ||
      left === '–' ||
      left === '—' ||
      left === 'comme' ||
      words.isWhich(group.from - 1)
    ) {
      const named = left === ',' && namedInQuotes(group.to) !== null && key[partner[group.to]! + 1] !== '\n'
      const opensClause = !named && opensContent(phrases.afterAdjuncts(group.to, sentence.to), sentence.to)
      const subject =
        speaker && !afterQuote && (opensClause || (floor === sentence.from && startsSentence(speaker, floor)))
      if (!subject && !opensClause) {
        const next =
          namedInQuotes(group.to) ??
          phrases.at(phrases.afterAdjuncts(group.to, sentence.to), sentence.to) ??
          phrases.at(group.to, sentence.to)
        if (next && group.from > sentence.from)
          return { group, speaker: next, inverted: true, from: group.from, to: next.to }
      }
    }
    if (speaker) return { group, speaker, inverted: false, from: speaker.from, to: group.to }
    return { ...plain, speaker: null }
  }

  /** `, rappelle « Le Titre »,`: a publication between quotation marks is the subject. */
  function namedInQuotes(open: number): Range | null {
    const close = partner[open] ?? -1
    return close > open && close - open < 6 && words.isCapital(open + 1) ? { from: open, to: close + 1 } : null
  }

  /** Whether the phrase is the first thing of its clause: nothing but a fronted adjunct before it. */
  function startsSentence(speaker: Range, floor: number): boolean {
    for (let i = speaker.from - 1; i >= floor; i--) {
      if (has(rules.verbs, i) || (rules.verbal?.test(key[i]!) && kind[i] === Kind.word)) return false
      if (partner[i]! >= 0) return false
    }
    return true
  }

  /** Whether what is said begins at `i`. */
  function opensContent(i: number, ceiling: number): boolean {
    return (
      i < ceiling &&
      (has(rules.that, i) || partner[i]! > i || key[i] === ':' || (key[i] === ',' && partner[i + 1]! > i + 1))
    )
  }
}
