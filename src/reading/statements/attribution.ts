/** One sentence: its verbs of saying, who says and what is said. */
import type { CueClass } from '../../language/rules/statements.ts'
import { Kind } from '../names/tokens.ts'
import { type View, viewContent, viewsOf } from './according.ts'
import { boundariesOf } from './boundaries.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { contentsAfter } from './contents-after.ts'
import { contentsBefore } from './contents-before.ts'
import { type Frame, type Range, trimmedEnd } from './frame.ts'
import { frontedOf } from './fronted.ts'
import { judgedOf } from './judged.ts'
import { kindOf } from './kinds.ts'
import { midClauseOf } from './mid-clause.ts'
import type { Phrases } from './phrases.ts'
import type { VerbGroup } from './verb-groups.ts'
import { wordsOf } from './words.ts'

export interface Attribution {
  readonly speaker: Range | null
  readonly cue: Range | null
  readonly content: Range
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly class: CueClass
  /** The cue itself does not vouch for what is said: `selon`, a present or a noun, after which a conditional is a hedge. */
  readonly viewpoint: boolean
}

/** Finds the attributions of a sentence that a verb of saying or a phrase such as `selon` makes. */
export function attributionsOf(frame: Frame, phrases: Phrases): (sentence: Range) => Attribution[] {
  const { tokens, rules, partner } = frame
  const { key, kind } = tokens
  const words = wordsOf(frame)
  const { has, closesQuote, coordinated } = words
  const candidates = candidatesOf(frame, phrases)
  const midClause = midClauseOf(frame, words, boundariesOf(frame, words))
  const views = viewsOf(frame, phrases, midClause)
  const before = contentsBefore(frame)
  const after = contentsAfter(frame, phrases)
  const judged = judgedOf(frame, phrases)
  const fronted = frontedOf(frame, phrases)
  return inSentence

  function inSentence(sentence: Range): Attribution[] {
    const found: Attribution[] = []
    const saying = candidates(sentence)
    const viewed = views(sentence)
    let consumed = sentence.from
    for (const [n, each] of saying.entries()) {
      const attribution = attribute(each, saying.slice(n + 1, n + 4))
      if (!attribution) continue
      found.push(attribution)
      consumed = Math.max(attribution.content.to, attribution.cue?.to ?? 0, attribution.speaker?.to ?? 0)
    }
    for (const view of viewed) {
      const content = viewContent(frame, view, sentence, midClause)
      if (!content) continue
      const { cue } = view
      const speaker = has(rules.relatives, view.speaker.from) ? antecedent(view, saying, sentence) : view.speaker
      found.push({ cue, speaker, content, kind: kindOf(frame, content), class: 'assert', viewpoint: true })
    }
    return found

    function attribute(each: Candidate, later: readonly Candidate[]): Attribution | null {
      const { group } = each
      const plain = { cue: { from: group.from, to: group.verb + 1 }, class: group.cue.class, viewpoint: false }
      const shared = !each.speaker && (group.gerund || coordinated(group.from))
      const speaker = shared ? (found.at(-1)?.speaker ?? subject(group, sentence)) : each.speaker
      if (speaker && has(rules.nobody, speaker.from)) return null
      const left = before(each, consumed, sentence.to)
      if (left && (each.inverted || isTag(each, consumed, sentence.to)))
        return { ...plain, speaker, content: left, kind: kindOf(frame, left) }
      const opens = group.gerund && !speaker && (group.from === sentence.from || group.from === sentence.from + 1)
      if (!speaker && !opens && !group.passive && group.cue.class === 'rate') return null
      const inserted = insertedContent(each, sentence)
      if (inserted) return { ...plain, speaker, content: inserted, kind: kindOf(frame, inserted) }
      const right = after(each, { sentence, views: viewed, later })
      const told = !right && group.passive && group.cue.object ? passiveSubject(each, sentence) : null
      if (told) return { ...plain, speaker: each.speaker, content: told, kind: kindOf(frame, told) }
      if (!right || (!speaker && !group.passive && right.weak) || (group.passive && !right.clause)) return null
      if (right.judged && speaker && !words.canSpeak(speaker)) return null
      const main = opens ? fronted(right.content, sentence.to) : null
      if (main) return { ...plain, ...main, kind: kindOf(frame, main.content) }
      const { content } = right
      const agent = group.passive && speaker && speaker.from > group.verb ? speaker : null
      return { ...plain, speaker: group.passive ? agent : speaker, content, kind: kindOf(frame, content) }
    }
  }

  /** `…, indique le préfet, selon qui`: who spoke right before, else the noun phrase there. */
  function antecedent({ cue, speaker }: View, saying: readonly Candidate[], sentence: Range): Range {
    const before = saying.findLast(({ to }) => to <= cue.from)
    const near = before?.inverted && cue.from - before.to <= 2 ? before.speaker : null
    return near ?? phrases.before(cue.from, before?.to ?? sentence.from) ?? speaker
  }

  /** "The bridge, he said, will close": what goes on after speaker and verb, where too little stands before them. */
  function insertedContent({ from, to, group, speaker, inverted }: Candidate, sentence: Range): Range | null {
    if (!speaker || group.gerund || group.passive || key[from - 1] !== ',' || key[to] !== ',') return null
    if (!inverted && !rules.plain.has(key[group.verb]!)) return null
    if (from - sentence.from > 4 || partner[to + 1]! > to || kind[to + 1] !== Kind.word) return null
    const end = trimmedEnd(frame, to + 1, sentence.to)
    return end - to > 3 ? { from: to + 1, to: end } : null
  }

  /** "The raid was condemned by the union": what is judged stands before the verb. */
  function passiveSubject({ group, speaker }: Candidate, sentence: Range): Range | null {
    if (!speaker || speaker.from < group.verb) return null
    // Whom a court condemns.
    for (let i = speaker.from; i < speaker.to; i++) if (has(rules.courts, i)) return null
    const phrase = phrases.before(group.from, sentence.from)
    return phrase && judged(phrase.from, phrase.to)
  }

  /** The subject of the sentence, for a verb that shares it: "X came and said". */
  function subject(group: VerbGroup, sentence: Range): Range | null {
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
  function isTag({ group, speaker, from }: Candidate, consumed: number, ceiling: number): boolean {
    if (!speaker || group.gerund) return false
    const left = key[from - 1]
    if (!rules.tags && !closesQuote(from - 1) && left === ',') return false
    const which = has(rules.relatives, from - 1) && (key[from - 2] === ',' || key[from - 2] === 'ce')
    if (which) return group.cue.class === 'deny' || group.cue.noun
    if (group.passive) return false
    if (has(rules.as, from - 1) && key[from - 2] === ',') return true
    if (left !== ',' && !closesQuote(from - 1)) return false
    const next = phrases.afterAdjuncts(group.to, ceiling)
    if (next < ceiling && (has(rules.that, next) || key[next] === ':')) return false
    if (closesQuote(from - 1) && key[next] !== ':') return true
    const ends = next >= ceiling || kind[next] === Kind.mark || kind[next] === Kind.break
    return (
      ends && !(partner[next]! > next) && !(key[next] === ',' && partner[next + 1]! > next + 1 && from - consumed < 6)
    )
  }
}
