/** The noun phrase in front of a verb, found by walking back. */
import { Kind, Shape } from '../names/tokens.ts'
import { type Frame, longestPhrase, type Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import type { Words } from './words.ts'

/** See `Phrases.before`. */
export function phrasesBefore(frame: Frame, { has, isAdverb, isGerund, hasHead }: Words): Phrases['before'] {
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key, kind, shape } = tokens
  return before

  function before(to: number, floor: number): Range | null {
    let end = to
    while (end > floor && (has(rules.adverbs, end - 1) || isAdverb(end - 1))) end--
    end = backOverTime(end, floor)
    if (end <= floor) return null
    if (key[end - 1] === ',') return beforeComma(end - 1, floor)
    if (has(rules.coordinators, end - 1)) return null
    const last = key[end - 1]!
    if (kind[end - 1] === Kind.word && rules.pronouns.has(last) && !has(nameRules.determiners, end - 2)) {
      if (!rules.relatives.has(last)) return { from: end - 1, to: end }
      return antecedent(end - 1, floor)
    }
    return segmentBefore(end, floor)
  }

  /** `NP, apposition,|` */
  function beforeComma(comma: number, floor: number): Range | null {
    let i = comma - 1
    const limit = Math.max(floor, comma - longestPhrase)
    while (i >= limit && key[i] !== ',') i = stepBack(i)
    if (i < limit || i <= floor) return null
    const inner = i + 1
    const head = segmentBefore(i, floor)
    if (!head) return null
    const relative =
      has(rules.relatives, inner) || has(rules.conjunctions, inner) || has(rules.prepositions, inner) || isGerund(inner)
    return relative ? head : { from: head.from, to: comma }
  }

  function antecedent(relative: number, floor: number): Range | null {
    const end = key[relative - 1] === ',' ? relative - 1 : relative
    return end > floor ? segmentBefore(end, floor) : null
  }

  /** Walks back to where the clause begins, then cuts what stands before the phrase in it. */
  function segmentBefore(end: number, floor: number): Range | null {
    const limit = Math.max(floor, end - longestPhrase)
    let from = end
    for (let i = end - 1; i >= limit; i = stepBack(i)) {
      if (isBoundary(i)) {
        const relative = has(rules.verbs, i) || isCue(i) ? relativeBefore(i, limit) : -1
        if (relative < 0) break
        i = relative
      }
      from = i
    }
    from = extendedLeft(from, floor)
    from = cutFront(from, end)
    return from < end && hasHead(from, end) ? { from, to: end } : null
  }

  function isBoundary(i: number): boolean {
    if (kind[i] === Kind.quote || kind[i] === Kind.break) return partner[i]! < 0 || partner[i]! > i
    if (kind[i] === Kind.mark)
      return !(key[i] === '.' || key[i] === '&' || key[i] === '%' || key[i] === ')' || key[i] === '/')
    if (kind[i] !== Kind.word) return false
    if (has(rules.relatives, i) && !has(rules.conjunctions, i)) return false
    if (has(rules.conjunctions, i)) return true
    if (has(rules.verbs, i) || isCue(i)) return true
    return rules.coordinators.has(key[i]!) && !joinsNouns(i)
  }

  function isCue(i: number): boolean {
    const cue = kind[i] === Kind.word && shape[i] === Shape.lower ? rules.cues.get(key[i]!) : undefined
    if (!cue || cue.form === 'gerund' || cue.form === 'participle') return false
    return !has(nameRules.determiners, i - 1) && !has(rules.prepositions, i - 1) && !nameRules.roles.has(key[i]!)
  }

  /** "A and B": both sides look like nouns. */
  function joinsNouns(i: number): boolean {
    const after = i + 1
    if (kind[after] === Kind.word && rules.pronouns.has(key[after]!)) return false
    return !has(rules.adverbs, after) && kind[i - 1] !== Kind.mark
  }

  function relativeBefore(i: number, limit: number): number {
    for (let at = i - 1; at >= limit && at > i - 5; at--) {
      if (has(rules.relatives, at)) return key[at - 1] === ',' ? -1 : at
      if (kind[at] !== Kind.word) return -1
    }
    return -1
  }

  /** `Le chef de l'état-major, le général X|`: a role before the comma belongs to the name after it. */
  function extendedLeft(from: number, floor: number): number {
    if (key[from - 1] !== ',' || !(nameAt[from]! >= 0 || has(nameRules.determiners, from))) return from
    let named = false
    for (let i = from; i < from + 4; i++) named ||= nameAt[i]! >= 0 && names[nameAt[i]!]!.type === 'person'
    if (!named) return from
    let role = false
    let i = from - 2
    for (; i >= floor && i > from - 16 && kind[i] === Kind.word && !isBoundary(i); i--)
      role ||= has(nameRules.roles, i) || nameAt[i]! >= 0
    const first = i + 1
    const opens = has(nameRules.determiners, first) || has(nameRules.roles, first)
    return role && opens && !has(rules.prepositions, first) ? first : from
  }

  /** Takes a fronted adjunct off the phrase: "On Tuesday the minister" → "the minister". */
  function cutFront(from: number, end: number): number {
    while (
      from < end &&
      (has(rules.adverbs, from) ||
        isAdverb(from) ||
        has(rules.coordinators, from) ||
        has(rules.conjunctions, from) ||
        (has(rules.relatives, from) && from + 1 < end) ||
        kind[from] === Kind.mark)
    )
      from++
    const dated = has(nameRules.determiners, from) && has(rules.times, from + 1) && !rules.pronouns.has(key[from + 1]!)
    const article = rules.partitives.has(key[from]!) && opensClause(from)
    const adjunct =
      (has(rules.prepositions, from) && !article) ||
      (has(rules.times, from) && !has(nameRules.determiners, from)) ||
      dated
    for (let i = from + 1; i < end; i++) {
      if (kind[i] !== Kind.word) continue
      const starts =
        has(nameRules.determiners, i) || (rules.pronouns.has(key[i]!) && i === end - 1) || (adjunct && nameStarts(i))
      if (!starts) continue
      const tied =
        has(rules.prepositions, i - 1) ||
        has(nameRules.determiners, i - 1) ||
        has(rules.coordinators, i - 1) ||
        kind[i - 1] === Kind.number ||
        has(rules.relatives, i - 1) ||
        key[i - 1] === "'s" ||
        key[i - 1] === 'all'
      if (!tied && (adjunct || has(rules.times, i - 1) || nameRules.adjective === null)) return cutFront(i, end)
    }
    return adjunct ? end : from
  }

  /** Whether a clause begins at `i`: `Des témoins`, not `la version des témoins`. */
  function opensClause(i: number): boolean {
    return kind[i - 1] !== Kind.word && kind[i - 1] !== Kind.number
  }

  function nameStarts(i: number): boolean {
    return (
      nameAt[i]! >= 0 &&
      nameAt[i] !== nameAt[i - 1] &&
      !has(rules.prepositions, i - 1) &&
      !has(nameRules.determiners, i - 1) &&
      !has(nameRules.roles, i - 1)
    )
  }

  function backOverTime(end: number, floor: number): number {
    let i = end
    while (i > floor && (has(rules.times, i - 1) || (kind[i - 1] === Kind.number && has(rules.times, i - 2)))) i--
    if (i === end || i <= floor) return end
    if (has(nameRules.determiners, i - 1) && !has(rules.prepositions, i - 1)) i--
    if (rules.owners.has(key[i - 1]!) && key[i - 1] !== 'by') return end
    if (has(rules.prepositions, i - 1)) i--
    return key[i - 1] === ',' || i <= floor ? end : i
  }

  function stepBack(i: number): number {
    const open = partner[i]!
    if (open >= 0 && open < i) return open - 1
    if (key[i] === ')') {
      for (let at = i - 1; at >= 0 && at > i - 16; at--) if (key[at] === '(') return at - 1
    }
    return i - 1
  }
}
