/** Attribution without a verb: `selon X`, "according to X", `d'après X`, and `pour X,` at the start of a sentence. */
import { Kind, Shape } from '../names/tokens.ts'
import { contentStart, type Frame, type Range, trimmedEnd } from './frame.ts'
import type { MidClause } from './mid-clause.ts'
import type { Phrases } from './phrases.ts'
import { wordsOf } from './words.ts'

export interface View {
  readonly cue: Range
  readonly speaker: Range
  /** The token after cue and speaker. */
  readonly to: number
}

/** Finds the views of a sentence. */
export function viewsOf(frame: Frame, phrases: Phrases, midClause: MidClause): (sentence: Range) => View[] {
  const { tokens, rules, nameRules, partner, nameAt, names } = frame
  const { key, kind, shape, first } = tokens
  const words = wordsOf(frame)
  return inSentence

  function inSentence(sentence: Range): View[] {
    const views: View[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      if (partner[i]! > i) {
        i = partner[i]!
        continue
      }
      if (kind[i] !== Kind.word) continue
      const length = words.according(i)
      const viewpoint = !length && first[i]! && rules.viewpoint.has(key[i]!)
      if (!length && !viewpoint) continue
      const end = i + (length || 1)
      // `de source policière`: the last word of the phrase is who says it.
      const from = length > 1 && words.has(nameRules.roles, end - 1) ? end - 1 : end
      let noun = from
      while (nameRules.determiners.has(key[noun]!) && noun < from + 2) noun++
      if (rules.notSource.has(key[from]!) || rules.notSource.has(key[noun]!)) continue
      if (
        viewpoint &&
        shape[from] === Shape.lower &&
        rules.infinitive.test(key[from]!) &&
        !words.has(nameRules.roles, from)
      )
        continue
      const speaker = withParticiple(phrases.at(from, sentence.to), sentence.to)
      if (!speaker || (viewpoint && !(key[speaker.to] === ',' && canSpeak(speaker)))) continue
      const view = midClause.cut({ cue: { from: i, to: from }, speaker }, sentence)
      views.push(view)
      i = view.to - 1
    }
    return views
  }

  /** "figures released by the bank", `un rapport publié dans la revue`: what the participle after a noun ties to it. */
  function withParticiple(phrase: Range | null, ceiling: number): Range | null {
    if (!phrase) return null
    let at = phrase.to
    if (rules.participle.test(key[at - 1]!) && at - phrase.from > 1) at--
    if (!words.has(rules.agents, at)) {
      if (kind[at] !== Kind.word || !rules.participle.test(key[at]!)) return phrase
      at++
      while (
        at < ceiling &&
        !words.has(rules.prepositions, at) &&
        (words.has(rules.times, at) || kind[at] === Kind.number)
      )
        at++
    }
    while (words.has(rules.prepositions, at) && words.has(rules.times, at + 1))
      at += kind[at + 2] === Kind.number ? 3 : 2
    const tied = words.has(rules.prepositions, at) ? phrases.at(at + 1, ceiling) : null
    return { from: phrase.from, to: tied?.to ?? Math.max(at, phrase.to) }
  }

  function canSpeak({ from, to }: Range): boolean {
    if (to - from === 1 && rules.pronouns.has(key[from]!)) return key[from] !== 'ce' && key[from] !== "c'"
    let head = from
    while (head < to && nameRules.determiners.has(key[head]!)) head++
    for (let i = head; i < to && i < head + 3; i++)
      if (nameRules.roles.has(key[i]!) || rules.institutions.has(key[i]!)) return true
    const name = names[nameAt[head]!]
    return name !== undefined && name.type !== 'place'
  }
}

/** What is viewed so: the rest of the sentence after a view that opens it, the clause around it, else what stands before it. */
export function viewContent(frame: Frame, view: View, sentence: Range, midClause: MidClause): Range | null {
  const { to: behind } = view
  const { key } = frame.tokens
  const edge = midClause.edge(view, sentence)
  const left = key[edge - 1] ?? ''
  if (left === '(' || frame.rules.relatives.has(left)) {
    const bracket = left === '(' || key[edge - 2] === '('
    const from = behind + (bracket && key[behind] === ',' ? 1 : 0)
    let end = from
    while (end < sentence.to && key[end] !== (bracket ? ')' : ',')) end++
    return end - from >= 3 ? { from, to: trimmedEnd(frame, from, end) } : null
  }
  if (frame.rules.relatives.has(key[behind - 1]!)) {
    const end = trimmedEnd(frame, behind, sentence.to)
    return end - behind >= 3 ? { from: behind, to: end } : null
  }
  const start = contentStart(frame, sentence.from, sentence.to)
  const opens =
    edge === sentence.from ||
    start === edge ||
    (left === ',' && key[behind] === ',' && midClause.isConnective(start, edge - 1))
  const whole = opens ? null : midClause.around(view, sentence)
  if (whole) return whole
  let from = opens ? behind : Math.min(start, edge)
  if (opens && key[from] === ',') from++
  const to = trimmedEnd(frame, from, opens ? sentence.to : edge)
  if (to - from >= (opens ? 3 : 2)) return { from, to }
  const after = behind + (key[behind] === ',' ? 1 : 0)
  const rest = trimmedEnd(frame, after, sentence.to)
  return rest - after >= 3 ? { from: after, to: rest } : null
}
