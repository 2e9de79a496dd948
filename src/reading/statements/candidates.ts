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
  const { tokens, rules, nameRules, partner } = frame
  const { key, kind } = tokens
  const words = wordsOf(frame)
  const { has, closesQuote, coordinated } = words
  return sentence => {
    const groups = verbGroups(frame, sentence)
    const found: Candidate[] = []
    for (const [n, group] of groups.entries()) {
      const each = candidate(group, n > 0 ? groups[n - 1]!.to : sentence.from, sentence)
      const speaker = sameSpeaker(group.from - 1, found.at(-1))
      found.push(speaker ? { ...each, speaker, inverted: false, from: group.from, to: group.to } : each)
    }
    return found
  }

  /** `…, indique la préfecture sur son site, qui ajoute que`: who spoke just before goes on in a relative clause that begins at `i`. */
  function sameSpeaker(i: number, last: Candidate | undefined): Range | null {
    if (!last?.inverted || !last.speaker || !has(rules.relatives, i) || !rules.pronouns.has(key[i]!)) return null
    if (last.speaker.to > i || i - last.speaker.to > 10) return null
    for (let at = last.speaker.to; at < i; at++)
      if (has(rules.verbs, at) || partner[at]! >= 0 || key[at] === ';') return null
    return last.speaker
  }

  function candidate(group: VerbGroup, floor: number, sentence: Range): Candidate {
    const { pronoun } = group
    if (pronoun) return { group, speaker: pronoun, inverted: true, from: group.from, to: group.to }
    const plain = { group, inverted: false, from: group.from, to: group.to }
    if (group.gerund) {
      const own =
        coordinated(group.from) || has(rules.prepositions, group.from - 1)
          ? null
          : phrases.before(group.from, afterPreposition(group.from, floor))
      const absolute = own && (key[own.from - 1] === ',' || has(rules.prepositions, own.from - 1))
      return absolute ? { ...plain, speaker: own, from: own.from } : { ...plain, speaker: null }
    }
    if (group.passive) {
      const by = has(rules.agents, group.to) ? phrases.at(group.to + 1, sentence.to) : null
      const agent = by && words.canSpeak(by) ? by : null
      return { ...plain, to: agent?.to ?? group.to, speaker: agent ?? phrases.before(group.from, floor) }
    }
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
      const follows = phrases.afterAdjuncts(group.to, sentence.to)
      const titled = namedInQuotes(group.to) ?? namedInQuotes(follows)
      const named = left === ',' && titled !== null && key[titled.to] !== '\n'
      const opensClause = !named && opensContent(follows, sentence.to)
      const subject =
        speaker &&
        !afterQuote &&
        (opensClause ||
          (floor === sentence.from && startsSentence(speaker, floor)) ||
          hasApposition(speaker) ||
          rules.addressed.has(key[group.verb]!) ||
          (rules.tags && speaker.to < group.from - 1))
      if (!subject && !opensClause) {
        const next = titled ?? phrases.at(follows, sentence.to) ?? phrases.at(group.to, sentence.to)
        if (next && group.from > sentence.from && (afterQuote || mayFollow(group, next)))
          return { group, speaker: next, inverted: true, from: group.from, to: next.to }
      }
    }
    if (speaker) return { group, speaker, inverted: false, from: speaker.from, to: group.to }
    return { ...plain, speaker: null }
  }

  /** Where the phrase begins that a preposition opens before `to`: "with X saying"; `floor` where there is none near by. */
  function afterPreposition(to: number, floor: number): number {
    for (let i = to - 1; i > floor && i > to - 12 && kind[i] === Kind.word; i--)
      if (has(rules.absolute, i)) return i + 1
    return floor
  }

  function hasApposition({ from, to }: Range): boolean {
    for (let i = from; i < to; i++) if (key[i] === ',') return words.hasRole(from, to)
    return false
  }

  /** Whether a phrase after a verb that follows no quotation is its subject, not its object. */
  function mayFollow({ verb, cue }: VerbGroup, next: Range): boolean {
    if (rules.plain.has(key[verb]!)) return true
    if (words.canSpeak(next)) return true
    if (cue.class === 'rate' || rules.tags) return false
    const bare = next.to - next.from < 3 && (kind[next.to] !== Kind.word || has(rules.times, next.to))
    return rules.definite.has(key[next.from]!) || (bare && !has(nameRules.determiners, next.from))
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
