/** Quotations that no verb of saying claims: speech that goes on, speech after a colon, words out of a communiqué, posts. */
import { isTerminator } from '../names/sentence-ends.ts'
import { Kind } from '../names/tokens.ts'
import type { Attribution } from './attribution.ts'
import type { Frame, Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import { subjectsOf } from './subjects.ts'

/** The attribution of what is quoted in sentence `n` outside of `known`; `last` is the one before it if it is close. */
export function unattributed(
  frame: Frame,
  phrases: Phrases,
  n: number,
  known: readonly Attribution[],
  last: Attribution | null,
): Attribution[] {
  const sentence = frame.sentences[n]!
  const { tokens, rules, partner, nameAt } = frame
  const { subject, onlyPerson } = subjectsOf(frame, phrases)
  const { key, kind } = tokens
  const found: Attribution[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const close = partner[i]!
    if (close <= i) continue
    const content = { from: i, to: close + 1 }
    const taken = known.some(({ content: { from, to } }) => from < content.to && content.from < to)
    if (!taken) {
      const before = known.findLast(each => each.content.to <= i && each.speaker)
      const attribution = stands(content, before ?? last)
      if (attribution) found.push(attribution)
    }
    i = close
  }
  return found

  function stands(content: Range, last: Attribution | null): Attribution | null {
    const words = content.to - content.from - 2
    const whole = { content, kind: 'direct' as const, class: 'assert' as const, viewpoint: false }
    const alone = onlyQuoted(content)
    const sentences = isTerminator(key[content.to - 2]!)
    if (alone)
      return words >= 4 || (sentences && last?.kind === 'direct')
        ? { ...whole, speaker: last ? last.speaker : aboutOther(content) ? null : onlyPerson(n), cue: null }
        : null
    if (key[content.from - 1] === ':' && words >= 3)
      return { ...whole, speaker: subject(sentence.from, content.from) ?? last?.speaker ?? null, cue: null }
    const document = documentIn(sentence.from, content.from)
    if (document >= 0 && words >= 2) {
      const speaker = subject(sentence.from, content.from)
      const to = lastQuote(content)
      if (speaker)
        return {
          ...whole,
          content: { from: content.from, to },
          kind: to > content.to ? 'mixed' : 'direct',
          speaker,
          cue: { from: document, to: document + 1 },
        }
    }
    return words >= 8 &&
      (sentences || last !== null) &&
      (content.from === sentence.from || key[content.from - 1] === ',')
      ? { ...whole, speaker: last?.speaker ?? null, cue: null }
      : null
  }

  function onlyQuoted({ from, to }: Range): boolean {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i === from) i = to - 1
      else if (kind[i] === Kind.word || kind[i] === Kind.number) return partner[i] !== undefined && insideQuote(i)
    }
    return true
  }

  function insideQuote(at: number): boolean {
    for (let i = sentence.from; i < at; i++) if (partner[i]! > at) return true
    return false
  }

  function documentIn(from: number, to: number): number {
    for (let i = from; i < to; i++)
      if (kind[i] === Kind.word && rules.documents.has(key[i]!) && nameAt[i]! < 0) return i
    return -1
  }

  /** Whether the words begin with a pronoun for somebody: hardly for who says them. */
  function aboutOther({ from }: Range): boolean {
    return rules.persons.has(key[from + 1]!) && !rules.impersonal.has(key[from + 1]!)
  }

  /** The end of the last quotation of a series: `« a » et « b »`. */
  function lastQuote({ to }: Range): number {
    let end = to
    for (let i = to; i < sentence.to && i < end + 5; i++)
      if (partner[i]! > i) {
        end = partner[i]! + 1
        i = end - 1
      }
    return end
  }
}

/** An embedded post: a paragraph that ends in a dash, a name and a handle: `text — Name (@handle) date`. */
export function postsIn({ tokens: { key, kind, count, start, end } }: Frame): Attribution[] {
  const posts: Attribution[] = []
  let paragraph = 0
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.break) paragraph = i + 1
    if (key[i] !== '@' || key[i - 1] !== '(' || end[i] !== start[i + 1]) continue
    let dash = i - 2
    while (dash > paragraph && dash > i - 14 && !/^[—–-]$/.test(key[dash]!)) dash--
    if (!/^[—–-]$/.test(key[dash] ?? '')) continue
    let from = paragraph
    if (dash === paragraph && paragraph > 1) {
      from = paragraph - 1
      while (from > 0 && kind[from - 1] !== Kind.break) from--
    }
    let to = dash
    while (to > from && kind[to - 1] === Kind.break) to--
    if (to - from >= 2)
      posts.push({
        speaker: { from: dash + 1, to: i - 1 },
        cue: null,
        content: { from, to },
        kind: 'direct',
        class: 'assert',
        viewpoint: false,
      })
  }
  return posts
}
