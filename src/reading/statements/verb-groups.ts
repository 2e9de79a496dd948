/** Verbs of saying in a sentence, with their auxiliaries, adverbs and tied pronouns. */
import type { Cue } from '../../language/rules/statements.ts'
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'

export interface VerbGroup extends Range {
  readonly cue: Cue
  /** The verb itself. */
  readonly verb: number
  readonly passive: boolean
  readonly gerund: boolean
  /** A pronoun tied behind the verb or its auxiliary: `dit-il`, `a-t-elle ajouté`. */
  readonly pronoun: Range | null
}

export function verbGroups(frame: Frame, { from, to }: Range): VerbGroup[] {
  const { tokens, partner, rules } = frame
  const groups: VerbGroup[] = []
  for (let i = from; i < to; i++) {
    if (partner[i]! > i) i = partner[i]!
    else if (tokens.kind[i] === Kind.word && tokens.shape[i] !== Shape.upper) {
      const cue = rules.cues.get(tokens.key[i]!)
      const group = cue && groupAt(frame, cue, i, from)
      if (!group) continue
      if (groups.length && groups.at(-1)!.to > group.from) groups.pop()
      groups.push(group)
    }
  }
  return groups
}

function groupAt({ tokens, rules, nameRules, nameAt }: Frame, cue: Cue, verb: number, floor: number): VerbGroup | null {
  const { key, kind, shape, start, end, text } = tokens
  if (shape[verb] === Shape.capital && !tokens.first[verb] && verb > floor) return null
  if (nameAt[verb]! >= 0 && verb > floor) return null
  let auxiliary = false
  let passive = false
  let perfect = false
  let reflexive = false
  let pronoun: Range | null = null
  let from = verb
  for (let i = verb - 1; i >= floor && kind[i] === Kind.word; i--) {
    const word = key[i]!
    if (i === verb - 1 && rules.causatives.has(word) && rules.caused.has(key[verb]!)) {
      auxiliary = true
      perfect ||= word.endsWith('ant')
      from = i
      continue
    }
    if (rules.unsaid.has(word)) return wentOn(i) ? group(i - 2) : null
    if (rules.auxiliaries.has(word)) {
      auxiliary = true
      perfect ||= rules.perfect.has(word)
      passive ||= rules.passives.has(word) && cue.form !== 'gerund'
      from = i
    } else if (
      nameRules.enclitics.has(word) &&
      i > floor &&
      rules.auxiliaries.has(key[i - 1]!) &&
      text[end[i - 1]!] === '-'
    ) {
      pronoun = { from: i, to: i + 1 }
    } else if (rules.clitics.has(word) && isClitic(i)) {
      reflexive ||= word === "s'" || word === 'se'
      from = i
    } else if (isAdverb(i) && !(nameRules.determiners.has(word) && !auxiliary) && i > floor) {
      if (kind[i - 1] === Kind.mark && !auxiliary) break
    } else break
  }
  passive &&= !reflexive
  if (rules.caused.has(key[verb]!) && !rules.causatives.has(key[verb - 1] ?? '')) return null
  if (cue.form === 'participle' && !auxiliary) return null
  if (auxiliary && cue.form === 'finite' && key[verb - 1] === "'s") return null
  if (auxiliary && cue.form === 'finite' && cue.class !== 'rate' && !isPlainPast()) return null
  if (cue.reflexive !== 'maybe' && reflexive !== (cue.reflexive === 'always')) return null
  const before = key[from - 1] ?? ''
  if (cue.form === 'gerund' && !auxiliary && nameRules.determiners.has(before)) return null
  if (from === verb && !auxiliary && cue.form !== 'gerund' && nounLike(before)) return null
  if (!pronoun && nameRules.enclitics.has(key[verb + 1] ?? '') && text[end[verb]!] === '-')
    pronoun = { from: verb + 1, to: verb + 2 }
  return group(from)

  function group(first: number): VerbGroup {
    const to = pronoun && pronoun.from === verb + 1 ? verb + 2 : verb + 1
    return { from: first, to, verb, cue, passive, gerund: (cue.form === 'gerund' && !auxiliary) || perfect, pronoun }
  }

  function isAdverb(i: number): boolean {
    const word = key[i]!
    if (rules.adverbs.has(word)) return true
    return rules.adverbial.test(word) && !rules.institutions.has(word) && !nameRules.determiners.has(key[i - 1] ?? '')
  }

  function isHead(i: number): boolean {
    return (
      kind[i] === Kind.number ||
      kind[i] === Kind.break ||
      key[i] === '.' ||
      (cue.class === 'judge' && rules.coordinators.has(key[i]!))
    )
  }

  /** "went on to say". */
  function wentOn(i: number): boolean {
    return key[i] === 'to' && key[i - 1] === 'on' && i - 2 >= floor
  }

  /** A weak pronoun, not an article: the verb group goes on to its left only then. */
  function isClitic(i: number): boolean {
    if (!nameRules.determiners.has(key[i]!)) return true
    return auxiliary || key[i - 1] === 'comme'
  }

  /** English "does say", "did claim"; a present after an auxiliary of another verb is none. */
  function isPlainPast(): boolean {
    return !nameRules.adjective
  }

  function nounLike(before: string): boolean {
    if (nameRules.determiners.has(before) || before === "'s") return true
    if (rules.countable.has(key[verb]!) && (verb === floor || isHead(verb - 1))) return true
    if (rules.prepositions.has(before)) return !rules.times.has(before) || before === 'on'
    const next = key[verb + 1] ?? ''
    if (next === 'of' && rules.spokenOf.has(key[verb]!)) return false
    return shape[verb] === Shape.lower && (next === 'of' || next === 'by') && start[verb + 1]! > end[verb]!
  }
}
