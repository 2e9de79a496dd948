/** One sentence: its verbs of saying, who says and what is said. */
import type { CueClass } from '../../language/rules/statements.ts'
import { isTerminator } from '../names/sentence-ends.ts'
import { Kind, Shape } from '../names/tokens.ts'
import { accordingAt } from './according.ts'
import { looksLikeClause } from './clauses.ts'
import { type Frame, type Range, trimmedEnd } from './frame.ts'
import type { Phrases } from './phrases.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'

export interface Attribution {
  readonly speaker: Range | null
  readonly cue: Range | null
  readonly content: Range
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly class: CueClass
  /** The cue itself does not vouch for what is said: `selon`, a present or a noun, after which a conditional is a hedge. */
  readonly viewpoint: boolean
}

interface Candidate {
  readonly group: VerbGroup
  readonly speaker: Range | null
  /** Whether the subject stands after the verb. */
  readonly inverted: boolean
  /** Where speaker and verb begin, and where they end. */
  readonly from: number
  readonly to: number
}

export function attributionsIn(frame: Frame, phrases: Phrases, sentence: Range): Attribution[] {
  const { tokens, rules, partner, nameRules } = frame
  const { key, kind, shape } = tokens
  const has = (among: ReadonlySet<string>, i: number): boolean => kind[i] === Kind.word && among.has(key[i]!)
  const groups = verbGroups(frame, sentence)
  const views = accordingAt(frame, phrases, sentence)
  if (!groups.length && !views.length) return []
  const found: Attribution[] = []
  const candidates = groups.map(candidate)
  let consumed = sentence.from
  for (const [n, each] of candidates.entries()) {
    const attribution = attribute(each, candidates.slice(n + 1, n + 4))
    if (!attribution) continue
    found.push(attribution)
    consumed = Math.max(attribution.content.to, attribution.cue?.to ?? 0, attribution.speaker?.to ?? 0)
  }
  for (const view of views) {
    const content = viewContent(view)
    if (content)
      found.push({
        speaker: view.speaker,
        cue: view.cue,
        content,
        kind: kindOf(content),
        class: 'assert',
        viewpoint: true,
      })
  }
  return found

  // --- who ---------------------------------------------------------------------------------------------------------

  function candidate(group: VerbGroup, n: number): Candidate {
    const floor = n > 0 ? groups[n - 1]!.to : sentence.from
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
      isWhich(group.from - 1)
    ) {
      const named = left === ',' && namedInQuotes(group.to) !== null && key[partner[group.to]! + 1] !== '\n'
      const opensClause = !named && opensContent(phrases.afterAdjuncts(group.to, sentence.to))
      const subject = speaker && !afterQuote && (opensClause || startsSentence(speaker, floor))
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

  function closesQuote(i: number): boolean {
    const at = key[i] === ',' ? i - 1 : i
    return partner[at] !== undefined && partner[at]! >= 0 && partner[at]! < at
  }

  /** `, rappelle « Le Titre »,`: a publication between quotation marks is the subject. */
  function namedInQuotes(open: number): Range | null {
    const close = partner[open] ?? -1
    return close > open && close - open < 6 && isCapital(open + 1) ? { from: open, to: close + 1 } : null
  }

  function isCapital(i: number): boolean {
    return kind[i] === Kind.word && shape[i] !== Shape.lower
  }

  function isWhich(i: number): boolean {
    return has(rules.that, i) && key[i - 1] === 'ce'
  }

  /** Whether the phrase is the first thing of its clause: nothing but a fronted adjunct before it. */
  function startsSentence(speaker: Range, floor: number): boolean {
    for (let i = speaker.from - 1; i >= floor; i--) {
      if (has(rules.verbs, i) || (rules.verbal?.test(key[i]!) && kind[i] === Kind.word)) return false
      if (partner[i]! >= 0) return false
    }
    return floor === sentence.from
  }

  /** Whether what is said begins at `i`. */
  function opensContent(i: number): boolean {
    return (
      i < sentence.to &&
      (has(rules.that, i) || partner[i]! > i || key[i] === ':' || (key[i] === ',' && partner[i + 1]! > i + 1))
    )
  }

  // --- what --------------------------------------------------------------------------------------------------------

  function attribute(each: Candidate, later: readonly Candidate[]): Attribution | null {
    const { group, inverted } = each
    const cue = { from: group.from, to: group.verb + 1 }
    let speaker = each.speaker
    if (!speaker && (group.gerund || coordinated(group.from))) speaker = found.at(-1)?.speaker ?? subject(group)
    const left = leftContent(each)
    const tagged = left !== null && (inverted || isTag(each))
    if (tagged && left)
      return { speaker, cue, content: left, kind: kindOf(left), class: group.cue.class, viewpoint: false }
    const right = rightContent(each, later)
    if (!right) return null
    if (!speaker && !group.passive && right.weak) return null
    if (group.passive && !right.clause) return null
    const { content } = right
    return {
      speaker: group.passive ? null : speaker,
      cue,
      content,
      kind: kindOf(content),
      class: group.cue.class,
      viewpoint: false,
    }
  }

  function coordinated(from: number): boolean {
    return has(rules.coordinators, from - 1) || key[from - 1] === ','
  }

  /** The subject of the sentence, for a verb that shares it: "X came and said". */
  function subject(group: VerbGroup): Range | null {
    for (let from = sentence.from, commas = 0; from < group.from && commas < 3; commas++) {
      const fronted = has(rules.prepositions, from) || has(rules.times, from) || has(rules.conjunctions, from)
      const phrase = fronted ? null : phrases.at(from, group.from)
      if (phrase) return phrase
      while (from < group.from && key[from] !== ',') from++
      from++
    }
    return null
  }

  /** Whether speaker and verb stand behind what is said: `…, X said.` */
  function isTag({ group, speaker, from }: Candidate): boolean {
    if (!speaker || group.gerund) return false
    const before = key[from - 1]
    const which = has(rules.relatives, from - 1) && (key[from - 2] === ',' || key[from - 2] === 'ce')
    if (which) return group.cue.class === 'deny' || group.cue.noun
    if (before !== ',' && !closesQuote(from - 1)) return false
    const next = phrases.afterAdjuncts(group.to, sentence.to)
    if (next < sentence.to && (has(rules.that, next) || key[next] === ':')) return false
    if (closesQuote(from - 1) && key[next] !== ':') return true
    const ends = next >= sentence.to || kind[next] === Kind.mark || kind[next] === Kind.break
    return (
      ends && !(partner[next]! > next) && !(key[next] === ',' && partner[next + 1]! > next + 1 && from - consumed < 6)
    )
  }

  /** What stands before speaker and verb. */
  function leftContent({ from, group, inverted }: Candidate): Range | null {
    let end = from
    if (has(rules.relatives, end - 1) || isWhich(end - 1)) end -= key[end - 2] === 'ce' ? 2 : 1
    const close = key[end - 1] === ',' ? end - 2 : end - 1
    if (partner[close]! >= 0 && partner[close]! < close) {
      const open = partner[close]!
      if (open >= consumed) return { from: wholeQuote(open) ? open : startOf(consumed), to: close + 1 }
    }
    if (
      key[end - 1] !== ',' &&
      key[end - 1] !== '–' &&
      key[end - 1] !== '—' &&
      !(inverted && isTerminator(key[end - 1] ?? ''))
    )
      return null
    const begin = startOf(consumed)
    const to = trimmedEnd(frame, begin, end)
    if (to - begin < 3 || (group.cue.form === 'gerund' && !inverted)) return null
    return { from: begin, to }
  }

  /** Whether nothing but an introduction stands before the quotation that opens at `open`. */
  function wholeQuote(open: number): boolean {
    const begin = startOf(consumed)
    if (open <= begin || key[open - 1] === ':' || isTerminator(key[open - 1]!)) return true
    return partner[open]! - open > 12 && key[open - 1] === ','
  }

  function startOf(from: number): number {
    let i = from
    while (i < sentence.to && (kind[i] === Kind.mark || has(rules.coordinators, i)) && key[i] !== '(') i++
    return i
  }

  function rightContent(
    { group, to, inverted }: Candidate,
    later: readonly Candidate[],
  ): { content: Range; clause: boolean; weak: boolean } | null {
    let at = phrases.afterAdjuncts(inverted ? to : group.to, sentence.to)
    const { cue } = group
    const end = (from: number): number => trimmedEnd(frame, from, clauseEnd(from, later))
    const said = (from: number, clause: boolean, weak: boolean) => {
      const until = end(from)
      return until - from >= 2 || partner[from]! > from
        ? { content: { from: startOf(from), to: until }, clause, weak }
        : null
    }
    if (key[at] === ',' && !(partner[at + 1]! > at + 1)) at = overParenthesis(at)
    if (addressee(at)) at = phrases.afterAdjuncts(phrases.at(at, sentence.to)!.to, sentence.to)
    if (key[at] === ':' || (key[at] === ',' && partner[at + 1]! > at + 1)) at++
    if (partner[at]! > at) return quoted(at, later)
    if (key[at - 1] === ':') return cue.class !== 'rate' ? said(at, true, false) : null
    if (has(rules.that, at) && !has(rules.notThat, at - 1)) return cue.clause ? said(at + 1, true, false) : null
    if (has(rules.whether, at) && cue.clause && (cue.class === 'ask' || at === group.to)) return said(at, true, true)
    if (group.passive) return null
    if (cue.infinitive) {
      const infinitive = infinitiveAfter(at)
      if (infinitive >= 0) return said(infinitive, true, true)
    }
    if (cue.bare && looksLikeClause(frame, group, at, end(at))) return said(at, true, true)
    if (cue.noun && kind[at] === Kind.word && !has(rules.prepositions, at) && !has(rules.conjunctions, at))
      return said(at, false, true)
    return fragment(at, later)
  }

  /** A quotation right after the verb: alone, or the start of a clause that goes on after it. */
  function quoted(
    open: number,
    later: readonly Candidate[],
  ): { content: Range; clause: boolean; weak: boolean } | null {
    let close = partner[open]!
    while (partner[close + 1]! > close + 1) close = partner[close + 1]!
    const next = close + 1
    const goesOn =
      next < sentence.to &&
      kind[next] === Kind.word &&
      !has(rules.coordinators, next) &&
      !later.some(({ from }) => from <= next + 1)
    const to = goesOn ? trimmedEnd(frame, open, clauseEnd(open, later)) : close + 1
    return { content: { from: open, to }, clause: true, weak: false }
  }

  /** Quoted words inside the object of the verb: `dénonce une mesure « injuste »`. */
  function fragment(
    at: number,
    later: readonly Candidate[],
  ): { content: Range; clause: boolean; weak: boolean } | null {
    const to = trimmedEnd(frame, at, clauseEnd(at, later))
    for (let i = at; i < to && i < at + 25 && key[i] !== ','; i++)
      if (partner[i]! > i && !isCapital(i + 1))
        return { content: { from: at, to: Math.max(to, partner[i]! + 1) }, clause: false, weak: true }
    return null
  }

  function overParenthesis(comma: number): number {
    for (let i = comma + 1; i < sentence.to && i < comma + 14; i++)
      if (key[i] === ',') return has(rules.that, i + 1) ? i + 1 : comma
    return comma
  }

  /** "told the agency that": the person spoken to stands between verb and clause. */
  function addressee(at: number): boolean {
    if (at >= sentence.to || !rules.addressed.size) return false
    const { to } = phrases.at(at, sentence.to) ?? { to: 0 }
    if (!to) return false
    const next = phrases.afterAdjuncts(to, sentence.to)
    if (has(rules.that, next)) return rules.addressed.has(key[at - 1]!) || !has(nameRules.determiners, at)
    return (
      rules.addressed.has(key[at - 1]!) &&
      (next >= sentence.to || partner[next]! > next || key[next] === ':' || key[next] === ',')
    )
  }

  function infinitiveAfter(at: number): number {
    for (let i = at; i < at + rules.infinitiveReach && i < sentence.to && kind[i] === Kind.word; i++) {
      if (rules.infinitive.test(key[i]!) && !has(nameRules.determiners, i)) {
        let opener = i - 1
        while (
          opener > at &&
          (rules.unsaid.has(key[opener]!) ||
            (rules.clitics.has(key[opener]!) && !nameRules.determiners.has(key[opener]!))) &&
          !has(rules.infinitiveOpeners, opener)
        )
          opener--
        if (i === at) return i
        if (has(rules.infinitiveOpeners, opener)) return opener
      }
      if (
        key[i] === 'to' &&
        kind[i + 1] === Kind.word &&
        !has(nameRules.determiners, i + 1) &&
        frame.nameAt[i + 1]! < 0
      )
        return i
    }
    return -1
  }

  /** Where what is said ends: before the next verb of saying that is not inside it, at the latest with the sentence. */
  function clauseEnd(from: number, later: readonly Candidate[]): number {
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

  function viewContent({ cue, speaker }: { cue: Range; speaker: Range }): Range | null {
    const opens = cue.from === sentence.from || startOf(sentence.from) === cue.from
    let from = opens ? speaker.to : startOf(Math.min(consumedBefore(cue.from), cue.from))
    if (opens && key[from] === ',') from++
    const to = trimmedEnd(frame, from, opens ? sentence.to : cue.from)
    if (to - from >= 3) return { from, to }
    const after = speaker.to + (key[speaker.to] === ',' ? 1 : 0)
    const rest = trimmedEnd(frame, after, sentence.to)
    return rest - after >= 3 ? { from: after, to: rest } : null
  }

  function consumedBefore(at: number): number {
    let from = sentence.from
    for (const { cue, content } of found)
      if (cue && cue.from < at && content.to <= at && content.from > cue.from)
        from = Math.max(from, cue.from > at ? from : sentence.from)
    return from
  }

  /** A few quoted words that are no sentence: `évoque « une victoire nette »`. */
  function isFragment(from: number, to: number): boolean {
    return partner[from] === to - 1 && to - from < 9 && shape[from + 1] === Shape.lower && !isTerminator(key[to - 2]!)
  }

  function kindOf({ from, to }: Range): Attribution['kind'] {
    let outside = 0
    let quotes = 0
    for (let i = from; i < to; i++) {
      if (partner[i]! > i) {
        quotes++
        i = partner[i]!
      } else if (kind[i] === Kind.word) outside++
    }
    if (!quotes) return 'indirect'
    return outside || isFragment(from, to) ? 'mixed' : 'direct'
  }
}
