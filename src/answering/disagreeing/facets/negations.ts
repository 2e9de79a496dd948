/** What one article says there was none of, or did not happen, and another says there was, in the same setting. */
import type { Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { Word } from '../../../reading/claims/words.ts'
import type { Finding } from '../finding.ts'
import { saysToo } from '../holds.ts'
import { likeness, type Story, type Told } from '../story.ts'

export function negationFindings(story: Story): Finding[] {
  const missing = story.told.flatMap(absences)
  return missing.flatMap(absent =>
    story.told.flatMap(other => {
      if (other.article.outlet === absent.told.article.outlet) return []
      const present = other.words.findIndex(word => saysToo(absent.told, absent.word, other, word))
      if (present < 0 || isAbsent(other, present)) return []
      const { content, events } = likeness(story, absent.told, other)
      const roles = new Set(absent.told.roles.map(({ key }) => key))
      const sameActor = other.roles.some(({ key }) => roles.has(key))
      if (content < (sameActor ? leastOfActor : leastShared)) return []
      return [
        {
          facet: 'manner' as const,
          kind: 'contradiction' as const,
          rule: 'apart' as const,
          confidence: Math.min(0.8, 0.4 + 0.5 * content + (sameActor || events.length ? 0.1 : 0)),
          about: absent.word.stem,
          sides: [
            { value: 'without', evidence: [{ told: absent.told, span: absent.span }] },
            { value: 'with', evidence: [{ told: other, span: phraseBefore(other, present) }] },
          ],
        },
      ]
    }),
  )
}

/** Share of content in common from which two sentences tell of one scene. */
const leastShared = 0.3
const leastOfActor = 0.15

interface Absence {
  readonly told: Told
  readonly word: Word
  readonly span: Span
}

/** `sans sommation`, "without warning": the preposition and the next word of content. */
function absences(told: Told): Absence[] {
  const { without } = languageOf(told.article.language).claims
  return told.words.flatMap((word, at) => {
    if (!without.has(word.word)) return []
    const found = told.words.slice(at + 1, at + 3).find(({ stem }) => told.content.has(stem))
    return found ? [{ told, word: found, span: { start: word.start, end: found.end } }] : []
  })
}

function isAbsent({ article, words }: Told, at: number): boolean {
  const { claims, contrasts } = languageOf(article.language)
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => claims.without.has(word) || contrasts.negation.has(word))
}

/** The word with the two before it: `après plusieurs sommations`. */
const phraseBefore = ({ words }: Told, at: number): Span => ({
  start: words[Math.max(0, at - 2)]!.start,
  end: words[at]!.end,
})
