/** The noun phrase in front of a verb, found by walking back. */
import { Kind } from '../names/tokens.ts'
import { antecedentsOf } from './antecedents.ts'
import { boundariesOf } from './boundaries.ts'
import { type Frame, longestPhrase, type Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import type { Words } from './words.ts'

/** See `Phrases.before`. */
export function phrasesBefore(frame: Frame, words: Words): Phrases['before'] {
  const { has, isAdverb, isGerund, isApposition, hasHead } = words
  const { tokens, rules, nameRules, nameAt, names } = frame
  const { key, kind } = tokens
  const edges = boundariesOf(frame, words)
  const { isBoundary, isFiniteVerb, isCue, relativeBefore, stepBack } = edges
  const antecedent = antecedentsOf(frame, words, edges)
  return before

  function before(to: number, floor: number): Range | null {
    let end = to
    while (end > floor && (has(rules.adverbs, end - 1) || isAdverb(end - 1))) end--
    if (end - 2 >= floor && words.isLatter(end - 2)) return { from: end - 2, to: end }
    end = backOverTime(end, floor)
    if (end <= floor) return null
    if (key[end - 1] === ',') return beforeComma(end - 1, floor)
    if (has(rules.coordinators, end - 1)) return null
    const last = key[end - 1]!
    if (kind[end - 1] === Kind.word && rules.pronouns.has(last) && !has(nameRules.determiners, end - 2)) {
      if (last === 'ce' || last === "c'") return null
      if (!rules.relatives.has(last)) return { from: end - 1, to: end }
      return antecedent(end - 1, floor)
    }
    const segment = segmentBefore(end, floor)
    if (!segment || !isAside(segment.from) || key[segment.from - 1] !== ',' || segment.from - 1 <= floor) return segment
    const head = overAsides(segment.from - 1, floor)
    return head && words.canSpeak({ from: head.from, to: Math.min(head.to, head.from + 4) }) ? head : segment
  }

  /** The noun phrase before one comma or several: "X, 45, of Leeds,|". */
  function overAsides(comma: number, floor: number): Range | null {
    let at = comma
    for (let steps = 0; steps < 3 && at > floor; steps++) {
      const head = segmentBefore(at, floor)
      if (head && !isAside(head.from)) return head
      let i = at - 1
      while (i > floor && i > at - longestPhrase && key[i] !== ',' && !isBoundary(i)) i = stepBack(i)
      if (key[i] !== ',') return null
      at = i
    }
    return null
  }

  /** Whether what begins at `i` describes the noun before it and is none itself: a participle, an age, an adjective. */
  function isAside(i: number): boolean {
    if (kind[i] === Kind.number) return key[i + 1] === ',' || key[i + 1] === 'ans'
    if (kind[i] !== Kind.word || words.isCapital(i) || nameAt[i]! >= 0) return false
    if (has(nameRules.determiners, i) || has(nameRules.roles, i) || rules.pronouns.has(key[i]!)) return false
    return rules.verbal ? rules.verbal.test(key[i]!) : !has(rules.institutions, i)
  }

  /** `NP, apposition,|` */
  function beforeComma(comma: number, floor: number): Range | null {
    let i = comma - 1
    const limit = Math.max(floor, comma - longestPhrase)
    while (i >= limit && key[i] !== ',') i = stepBack(i)
    if (i < limit || i <= floor) return null
    const inner = i + 1
    const opens = has(rules.relatives, inner) || has(rules.conjunctions, inner)
    for (let at = comma - 1; at > inner && !opens; at = stepBack(at)) {
      if (!isBoundary(at)) continue
      at = relativeBefore(at, inner)
      if (at < 0) return null
    }
    const head = overAsides(i, floor)
    if (!head) return null
    if (head.to < i) return head
    const aside =
      has(rules.relatives, inner) || has(rules.conjunctions, inner) || isGerund(inner) || !isApposition(inner)
    return aside ? head : { from: head.from, to: comma }
  }

  /** Walks back to where the clause begins, then cuts what stands before the phrase in it. */
  function segmentBefore(end: number, floor: number): Range | null {
    const limit = Math.max(floor, end - longestPhrase)
    let from = end
    for (let i = end - 1; i >= limit; i = stepBack(i)) {
      if (isBoundary(i)) {
        const relative = has(rules.verbs, i) || isCue(i) || isFiniteVerb(i) ? relativeBefore(i, limit) : -1
        if (relative < 0) break
        i = relative
      }
      from = i
    }
    const owner = ownerBefore(from, floor)
    if (owner >= 0) return { from: owner, to: end }
    from = cutFront(extendedLeft(from, floor), end)
    return from < end && hasHead(from, end) ? { from, to: end } : null
  }

  /** `Le chef de l'état-major, le général X|`: a role before the comma belongs to the name after it. */
  function extendedLeft(from: number, floor: number): number {
    if (key[from - 1] !== ',' || !(nameAt[from]! >= 0 || has(nameRules.determiners, from))) return from
    let named = false
    for (let i = from; i < from + 6; i++) named ||= nameAt[i]! >= 0 && names[nameAt[i]!]!.type === 'person'
    if (!named) return from
    let role = false
    let i = from - 2
    for (; i >= floor && i > from - 16 && kind[i] === Kind.word && !isBoundary(i); i--)
      role ||= has(nameRules.roles, i) || nameAt[i]! >= 0
    const first = i + 1
    const opens = has(nameRules.determiners, first) || has(nameRules.roles, first)
    const inAdjunct = first > floor && (has(rules.prepositions, first - 1) || key[first - 1] === 'a')
    return role && opens && !inAdjunct && !has(rules.prepositions, first) ? first : from
  }

  /** `X, le président de Y|`: where the person's name begins that stands before such a role, at the head of its clause; or -1. */
  function ownerBefore(from: number, floor: number): number {
    if (key[from - 1] !== ',' || !has(nameRules.determiners, from) || !words.hasRole(from + 1, from + 4)) return -1
    const name = nameAt[from - 2] ?? -1
    if (name < 0 || names[name]!.type !== 'person') return -1
    let first = from - 2
    while (first > floor && nameAt[first - 1] === name) first--
    return first === floor || kind[first - 1] === Kind.break || has(rules.that, first - 1) ? first : -1
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
        has(nameRules.determiners, i) ||
        (rules.pronouns.has(key[i]!) && i === end - 1) ||
        (adjunct && (nameStarts(i) || roleStarts(i)))
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

  /** "in reply to the news Commissioner X said": a role written like a name. */
  function roleStarts(i: number): boolean {
    if (!words.isCapital(i)) return false
    return words.isCapital(i - 1) ? has(nameRules.roles, i) && nameAt[i - 1]! >= 0 : words.hasRole(i, i + 3)
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
}
