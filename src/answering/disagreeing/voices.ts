/** Whose words a piece of evidence is, as a reader would name them. */
import { overlap } from '../../corpus/span.ts'
import { languageOf } from '../../language/index.ts'
import type { Statement } from '../../reading/reading.ts'
import type { Evidence } from './finding.ts'

/** Longer descriptions of a speaker are cut at their first comma. */
const longestSpeaker = 60

/**
 * The speaker of the narrowest statement that holds most of the evidence; `null` for the outlet's own words. `denying`:
 * only who denies, otherwise only who does not. `quoted`: only words in quotation marks are another's.
 */
export function voiceOf(
  { told, span }: Evidence,
  { denying, quoted }: { readonly denying: boolean; readonly quoted: boolean },
): string | null {
  const length = span.end - span.start
  const [said] = told.statements
    .filter(({ modality, speaker }) => speaker !== null && (modality === 'denied') === denying)
    .filter(({ kind }) => !quoted || kind !== 'indirect')
    .filter(({ content, cue }) => overlap(content, span) >= 0.6 * length || (denying && cue && overlap(cue, span) > 0))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  return said ? speakerOf(said, told.article.language) : null
}

function speakerOf({ speaker, name }: Statement, code: string): string | null {
  const { stopWords } = languageOf(code).words
  const text = speaker!.text.replace(/\s+/gu, ' ')
  // A pronoun names nobody to a reader.
  if (
    text
      .toLowerCase()
      .split(/[\s’']/u)
      .every(word => stopWords.has(word))
  )
    return name ?? null
  const short = [text, text.split(',')[0]!].find(words => words.length <= longestSpeaker)
  return short ?? name ?? null
}
