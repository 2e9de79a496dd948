/** Noun phrases beside a verb, and the adjuncts between it and what depends on it, found without a parser. */

import { isTerminator } from '../names/sentence-ends.ts'
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'

/** How far a noun phrase is followed, in tokens. */
const longest = 40

export interface Phrases {
  /** The noun phrase that ends before token `to`, not before `floor`; apposition between commas included. */
  before(to: number, floor: number): Range | null
  /** The noun phrase that starts at token `from`, not after `ceiling`. */
  at(from: number, ceiling: number): Range | null
  /** Skips times, addressees and occasions after a verb: the token after them. */
  afterAdjuncts(from: number, ceiling: number): number
}

export function phrasesOf(frame: Frame): Phrases {
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key, kind, shape } = tokens
  const has = (among: ReadonlySet<string>, i: number): boolean => kind[i] === Kind.word && among.has(key[i]!)
  return { before, at, afterAdjuncts }

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
    const limit = Math.max(floor, comma - longest)
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
    const limit = Math.max(floor, end - longest)
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

  function hasHead(from: number, end: number): boolean {
    for (let i = from; i < end; i++)
      if (kind[i] === Kind.word && !has(nameRules.determiners, i) && !has(rules.prepositions, i)) return true
    return false
  }

  function at(from: number, ceiling: number): Range | null {
    let i = from
    while (i < ceiling && (has(rules.adverbs, i) || isAdverb(i)) && !has(nameRules.determiners, i)) i++
    if (i >= ceiling || (kind[i] !== Kind.word && kind[i] !== Kind.number)) return null
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
    while (i < ceiling && i < from + longest) {
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
    if (
      i > from &&
      (has(rules.times, i) || isAdverb(i) || (rules.pronouns.has(key[i]!) && !has(nameRules.determiners, i)))
    )
      return true
    if (rules.coordinators.has(key[i]!))
      return !(has(nameRules.determiners, i + 1) || nameAt[i + 1]! >= 0 || has(nameRules.roles, i + 1))
    if (!has(rules.prepositions, i) || i === from) return false
    if (!rules.nounLinks.has(key[i]!)) return true
    return adjunctStarts(i)
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
    for (let next = i + 1; next < i + 5 && kind[next] === Kind.word; next++) {
      if (has(rules.documents, next) || has(rules.times, next)) return true
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
    const role =
      hasRole(next, Math.min(next + 4, ceiling)) &&
      kind[next] === Kind.word &&
      !has(rules.prepositions, next) &&
      !isGerund(next)
    if (!(named || role || (determined && nameIn(from, end)))) return end
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

  function hasRole(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (has(nameRules.roles, i)) return true
    return false
  }

  function nameIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (nameAt[i]! >= 0) return true
    return false
  }

  function afterAdjuncts(from: number, ceiling: number): number {
    let i = from
    for (let steps = 0; steps < 4 && i < ceiling; steps++) {
      const next = oneAdjunct(i, ceiling)
      if (next === i) break
      i = next
    }
    return i
  }

  function oneAdjunct(from: number, ceiling: number): number {
    if (key[from] === '(') {
      const close = closing(from, ceiling)
      return close < 0 ? from : close + 1
    }
    if (kind[from] !== Kind.word) return from
    const opensAdjunct = has(rules.adjuncts, from) && !has(rules.times, from + 1) && kind[from + 1] === Kind.word
    if (!opensAdjunct && (has(rules.times, from) || has(rules.adverbs, from) || isAdverb(from))) {
      let i = from + 1
      while (i < ceiling && (has(rules.times, i) || kind[i] === Kind.number)) i++
      return i
    }
    if (!has(rules.adjuncts, from)) return from
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
        shape[i - 1] === Shape.lower &&
        (nameRules.adjective === null || names[nameAt[i]!]!.type === 'person')
      )
        break
      i++
    }
    return i
  }

  function closing(i: number, ceiling: number): number {
    for (let at = i + 1; at < ceiling && at < i + 12; at++) if (key[at] === ')') return at
    return -1
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

  function isAdverb(i: number): boolean {
    return (
      kind[i] === Kind.word &&
      shape[i] === Shape.lower &&
      rules.adverbial.test(key[i]!) &&
      nameAt[i]! < 0 &&
      !has(nameRules.determiners, i - 1) &&
      !has(nameRules.groups, i)
    )
  }

  function isGerund(i: number): boolean {
    return kind[i] === Kind.word && rules.cues.get(key[i]!)?.form === 'gerund'
  }
}

/** The last token before `to` that is not punctuation, plus one. */
export function trimmedEnd({ tokens: { key, kind } }: Frame, from: number, to: number): number {
  let end = to
  while (
    end > from &&
    (kind[end - 1] === Kind.break ||
      (kind[end - 1] === Kind.mark && (isTerminator(key[end - 1]!) || /^[,;:–—-]$/.test(key[end - 1]!))))
  )
    end--
  return end
}
