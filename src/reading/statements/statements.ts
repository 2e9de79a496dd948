/** Who said what: direct, indirect and mixed speech with its speaker and cue. */
import { slice, type TextSpan } from '../../corpus/span.ts'
import { Kind } from '../names/tokens.ts'
import type { Modality, Name, ReadingContext, Statement } from '../reading.ts'
import { type Attribution, attributionsOf } from './attribution.ts'
import { type Frame, frameOf, type Range } from './frame.ts'
import { isHedged } from './modality.ts'
import { nounAttributions } from './noun-cues.ts'
import { phrasesOf } from './phrases.ts'
import { speakersOf } from './speakers.ts'
import { postsIn, unattributed } from './unattributed.ts'

export { modalityOf } from './modality.ts'

/**
 * The statements in `context.body` of `text`, in the order of their contents. Attribution after Pareti (2015): source, cue and
 * content are spans as written; a quotation's content has its marks. Found by cue lexicons and the order of words, no parser.
 */
export function readStatements(text: string, context: ReadingContext, names: readonly Name[]): Statement[] {
  const frame = frameOf(text, context, names)
  const phrases = phrasesOf(frame)
  const attributions = attributionsOf(frame, phrases)
  const posts = postsIn(frame)
  const all: Attribution[] = []
  let last: Attribution | null = null
  let age = 0
  let post = 0
  for (const [n, sentence] of frame.sentences.entries()) {
    while (post < posts.length && posts[post]!.content.to <= sentence.from) post++
    const inPost =
      post < posts.length &&
      posts[post]!.content.from <= sentence.from &&
      sentence.from <= (posts[post]!.speaker?.to ?? 0)
    if (inPost) continue
    const known = attributions(sentence)
    known.push(...nounAttributions(frame, phrases, sentence, known))
    const more = unattributed(frame, phrases, n, known, age < 2 ? last : null)
    const found = [...known, ...more]
    all.push(...found)
    age++
    const newest = [...found].reverse().find(({ speaker, cue }) => speaker && !(cue && inPassing(frame, cue)))
    if (newest) [last, age] = [newest, 0]
  }
  all.push(...posts)
  all.sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to)
  return statementsOf(frame, all)
}

/** `comme le rappelle X`: what is quoted next is not X's. */
function inPassing({ tokens: { key }, rules }: Frame, cue: Range): boolean {
  return rules.as.has(key[cue.from - 1] ?? '')
}

function statementsOf(frame: Frame, attributions: readonly Attribution[]): Statement[] {
  const { tokens } = frame
  const speakers = speakersOf(frame)
  const span = ({ from, to }: Range): TextSpan =>
    slice(tokens.text, { start: tokens.start[from]!, end: tokens.end[to - 1]! })
  return attributions.map(attribution => {
    const { cue, content, kind } = attribution
    const speaker = attribution.speaker && withoutMarks(frame, attribution.speaker)
    return {
      speaker: speaker && span(speaker),
      cue: cue && span(cue),
      content: span(content),
      kind,
      modality: modality(frame, attribution),
      name: speaker && speakers.resolve(speaker),
    }
  })
}

/** The quotation marks around a speaker, or a closing one before, are not part of the name. */
function withoutMarks({ tokens: { kind }, partner }: Frame, { from, to }: Range): Range | null {
  let first = from
  while (first < to && (kind[first] === Kind.quote || kind[first] === Kind.mark)) first++
  const last = partner[from] === to - 1 ? to - 1 : to
  return first < last ? { from: first, to: last } : null
}

function modality(
  { tokens, rules, partner }: Frame,
  { class: of, cue, content, kind, viewpoint }: Attribution,
): Modality {
  if (of === 'deny') return 'denied'
  if (of === 'claim') return 'hedged'
  if (kind !== 'direct' && isHedged(tokens, rules, partner, content, viewpoint)) return 'hedged'
  return cue && isHedged(tokens, rules, partner, cue, false) ? 'hedged' : 'asserted'
}
