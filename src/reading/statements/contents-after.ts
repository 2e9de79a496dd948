/** What is said, where it stands after the verb: a quotation, a clause, an infinitive, an object with quoted words. */
import { Kind } from '../names/tokens.ts'
import type { View } from './according.ts'
import type { Candidate } from './candidates.ts'
import { looksLikeClause } from './clauses.ts'
import { contentStart, type Frame, type Range, trimmedEnd } from './frame.ts'
import { judgedOf } from './judged.ts'
import type { Phrases } from './phrases.ts'
import { wordsOf } from './words.ts'

export interface Content {
  readonly content: Range
  /** A conjunction, a colon or quotation marks say that it is said. */
  readonly clause: boolean
  /** Nothing but the verb says so: it needs a speaker. */
  readonly weak: boolean
  /** It is what somebody judges: the speaker must be one who can. */
  readonly judged?: boolean
}

/** The sentence around a verb of saying: its attributions without verb, and the verbs of saying that follow. */
export interface Scene {
  readonly sentence: Range
  readonly views: readonly View[]
  readonly later: readonly Candidate[]
}

/** Finds what stands after a verb of saying; `null` when nothing there is said. */
export function contentsAfter(frame: Frame, phrases: Phrases): (candidate: Candidate, scene: Scene) => Content | null {
  const { tokens, rules, nameRules, partner, nameAt } = frame
  const { key, kind } = tokens
  const words = wordsOf(frame)
  const { has } = words
  const judged = judgedOf(frame, phrases)
  return after

  function after({ group, from, to, inverted }: Candidate, scene: Scene): Content | null {
    const ceiling = scene.sentence.to
    let at = phrases.afterAdjuncts(inverted ? to : group.to, ceiling)
    const { cue } = group
    const agent = group.passive && to > group.to
    const end = (from: number): number => trimmedEnd(frame, from, clauseEnd(from, scene))
    const said = (from: number, clause: boolean, weak: boolean) => {
      const until = end(from)
      return until - from >= 2 || partner[from]! > from
        ? { content: { from: contentStart(frame, from, ceiling), to: until }, clause, weak }
        : null
    }
    const passing = has(rules.as, (inverted ? group.from : from) - 1)
    if (key[at] === ',' && passing) return said(at + 1, true, false)
    if (key[at] === ',' && !(partner[at + 1]! > at + 1)) at = overParenthesis(at, ceiling)
    if (addressee(at, ceiling)) at = phrases.afterAdjuncts(phrases.at(at, ceiling)!.to, ceiling)
    if (key[at] === ':' || (key[at] === ',' && partner[at + 1]! > at + 1)) at++
    const vouched = !group.passive || agent
    if (partner[at]! > at && vouched) return quoted(at, scene)
    if (key[at - 1] === ':' && vouched) return cue.class !== 'rate' ? said(at, true, false) : null
    const far = group.passive && at > group.to && !agent && !has(rules.times, at - 1) && kind[at - 1] !== Kind.number
    if (has(rules.that, at) && (far || key[at - 1] === 'fact' || key[at - 1] === 'fait')) return null
    if (has(rules.that, at) && !has(rules.notThat, at - 1)) return cue.clause ? said(at + 1, true, false) : null
    if (group.passive) return null
    if (has(rules.whether, at) && cue.clause && (cue.class === 'ask' || at === group.to)) return said(at, true, true)
    const colon = colonAfter(at, ceiling)
    if (colon >= 0) return quoted(colon + 1, scene)
    if (cue.infinitive) {
      const infinitive = infinitiveAfter(at, ceiling)
      if (infinitive >= 0) return said(infinitive, true, true)
    }
    if (cue.bare && looksLikeClause(frame, group, at, end(at))) return said(at, true, true)
    if (cue.noun && kind[at] === Kind.word && !has(rules.prepositions, at) && !has(rules.conjunctions, at))
      return said(at, false, true)
    return fragment(at, scene) ?? (cue.object ? object(at, scene) : null)
  }

  /** A quotation right after the verb: alone, or the start of a clause that goes on after it. */
  function quoted(open: number, scene: Scene): Content | null {
    let close = partner[open]!
    while (partner[close + 1]! > close + 1) close = partner[close + 1]!
    const next = close + 1
    const goesOn =
      next < scene.sentence.to &&
      kind[next] === Kind.word &&
      !has(rules.coordinators, next) &&
      !scene.later.some(({ from }) => from <= next + 1)
    const to = goesOn ? trimmedEnd(frame, open, clauseEnd(open, scene)) : close + 1
    return { content: { from: open, to }, clause: true, weak: false }
  }

  /** Quoted words inside the object of the verb: `dénonce une mesure « injuste »`. */
  function fragment(at: number, scene: Scene): Content | null {
    const to = trimmedEnd(frame, at, clauseEnd(at, scene))
    const next = scene.later[0]?.from ?? to
    for (let i = at; i < to && i < at + 25 && i < next && key[i] !== ','; i++)
      if (partner[i]! > i && !words.isCapital(i + 1))
        return { content: { from: at, to: fragmentEnd(partner[i]! + 1, to) }, clause: false, weak: true }
    return null
  }

  function object(at: number, scene: Scene): Content | null {
    const content = judged(at, clauseEnd(at, scene))
    return content && { content, clause: false, weak: true, judged: true }
  }

  /** Quoted words, and what hangs on them up to a comma with nothing quoted after it: `un « incident majeur », déclenchant …`. */
  function fragmentEnd(close: number, to: number): number {
    let end = Math.max(close, to)
    for (let i = close; i < to; i++) {
      if (partner[i]! > i) {
        i = partner[i]!
        end = Math.max(close, to)
      } else if (key[i] === ',' && end === Math.max(close, to)) end = i
    }
    return end
  }

  function overParenthesis(comma: number, ceiling: number): number {
    for (let i = comma + 1; i < ceiling && i < comma + 20 && !has(rules.verbs, i); i++)
      if (has(rules.that, i) && !has(rules.notThat, i - 1) && i > comma + 2) return i
      else if (key[i] === ',')
        return has(rules.that, i + 1) || partner[i + 1]! > i || opensInfinitive(i + 1) ? i + 1 : comma
    return comma
  }

  /** `précisait sa pensée : « … »`: the colon before a quotation, past the object of the verb; or -1. */
  function colonAfter(at: number, ceiling: number): number {
    for (let i = at; i < ceiling && i < at + 16; i++) {
      if (key[i] === ':') return partner[i + 1]! > i + 1 ? i : -1
      if (partner[i]! > i) i = partner[i]!
      else if (kind[i] !== Kind.word && kind[i] !== Kind.number) return -1
      else if (has(rules.verbs, i) || has(rules.that, i) || has(rules.conjunctions, i)) return -1
    }
    return -1
  }

  function opensInfinitive(i: number): boolean {
    return has(rules.infinitiveOpeners, i) && kind[i + 1] === Kind.word && !has(nameRules.determiners, i + 1)
  }

  /** "told the agency that": the person spoken to stands between verb and clause. */
  function addressee(at: number, ceiling: number): boolean {
    if (at >= ceiling || !rules.addressed.size) return false
    const { to } = phrases.at(at, ceiling) ?? { to: 0 }
    if (!to) return false
    const next = phrases.afterAdjuncts(to, ceiling)
    if (has(rules.that, next)) return rules.addressed.has(key[at - 1]!) || !has(nameRules.determiners, at)
    return (
      rules.addressed.has(key[at - 1]!) &&
      (next >= ceiling || partner[next]! > next || key[next] === ':' || key[next] === ',')
    )
  }

  function infinitiveAfter(at: number, ceiling: number): number {
    for (let i = at; i < at + rules.infinitiveReach && i < ceiling && kind[i] === Kind.word; i++) {
      if (rules.infinitive.test(key[i]!) && !has(nameRules.determiners, i)) {
        let opener = i - 1
        while (
          opener >= at &&
          (rules.unsaid.has(key[opener]!) ||
            rules.negations.has(key[opener]!) ||
            (rules.clitics.has(key[opener]!) &&
              (!nameRules.determiners.has(key[opener]!) || has(rules.infinitiveOpeners, i)))) &&
          !has(rules.infinitiveOpeners, opener)
        )
          opener--
        if (i === at || opener < at) return at
        if (has(rules.infinitiveOpeners, opener)) return opener
      }
      if (key[i] === 'to' && kind[i + 1] === Kind.word && !has(nameRules.determiners, i + 1) && nameAt[i + 1]! < 0)
        return i
    }
    return -1
  }

  /** Where what is said ends: before the next verb of saying that is not inside it, at the latest with the sentence. */
  function clauseEnd(from: number, { sentence, views, later }: Scene): number {
    let end = sentence.to
    for (const next of later) {
      const edge = next.inverted ? next.group.from : next.from
      if (edge <= from) continue
      const before = key[edge - 1]
      if (
        before === ',' ||
        before === ';' ||
        has(rules.coordinators, edge - 1) ||
        (has(rules.conjunctions, edge - 1) && !has(rules.that, edge - 1))
      ) {
        end = Math.min(end, edge - 1)
        break
      }
      if (next.group.gerund) {
        end = Math.min(end, edge)
        break
      }
    }
    for (const view of views)
      if (view.cue.from > from && view.cue.from < end && key[view.cue.from - 1] === ',') end = view.cue.from - 1
    for (let i = from; i < end; i++) {
      if (partner[i]! > i) i = partner[i]!
      else if (key[i] === ';') return i
    }
    return end
  }
}
