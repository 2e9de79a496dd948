/** A gerund that opens a sentence: `Estimant que …, le préfet a fermé la route`, whose speaker is the subject after the comma. */
import { Kind } from '../names/tokens.ts'
import { type Frame, longestPhrase, type Range } from './frame.ts'
import type { Phrases } from './phrases.ts'
import { wordsOf } from './words.ts'

/** What is said and by whom. */
export interface Fronted {
  readonly speaker: Range
  readonly content: Range
}

/** Finds the subject after the first comma that ends what is said; `null` where no clause begins after one. */
export function frontedOf(frame: Frame, phrases: Phrases): (content: Range, ceiling: number) => Fronted | null {
  const { tokens, rules, partner } = frame
  const { key, kind } = tokens
  const { has } = wordsOf(frame)
  return (content, ceiling) => {
    const until = Math.min(ceiling, content.from + 2 * longestPhrase)
    for (let i = content.from; i < until; i++) {
      if (partner[i]! > i) i = partner[i]!
      else if (key[i] === ',' && kind[i + 1] === Kind.word) {
        const speaker = phrases.at(i + 1, ceiling)
        if (speaker && isVerb(speaker.to)) return { speaker, content: { from: content.from, to: i } }
      }
    }
    return null
  }

  /** Whether a finite verb stands at `i`, with its weak pronouns and asides. */
  function isVerb(i: number): boolean {
    let at = i
    if (key[at] === ',') at++
    while (has(rules.clitics, at) || has(rules.adverbs, at)) at++
    const cue = rules.cues.get(key[at] ?? '')
    return has(rules.verbs, at) || (cue !== undefined && cue.form !== 'gerund' && cue.form !== 'participle')
  }
}
