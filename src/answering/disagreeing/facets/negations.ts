/** What one article says there was none of, or was not done, and another says there was or was done, in the same setting. */
import type { Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { Word } from '../../../reading/claims/words.ts'
import { type Finding, speakerAt } from '../finding.ts'
import { saysToo } from '../holds.ts'
import { sameSetting, sharedThing } from '../setting.ts'
import { isQuestion, likeness, type Story, type Told } from '../story.ts'
import { type Absence, absences, isDone, isSaidOfNone, spared, undone } from './absences.ts'

export function negationFindings(story: Story): Finding[] {
  const missing = story.told.flatMap(told => [...absences(told), ...spared(told), ...undone(told)])
  return missing.flatMap(absent => story.told.flatMap(other => findingOf(story, absent, other)))
}

function findingOf(story: Story, absent: Absence, other: Told): Finding[] {
  if (other === absent.told || isQuestion(other)) return []
  const inside = other.article === absent.told.article
  if (!inside && other.article.outlet === absent.told.article.outlet) return []
  const present = presentIn(absent, other)
  if (present < 0) return []
  const span = phraseBefore(other, present)
  if (inside && !answers(absent, other, span)) return []
  const bond = bondOf(story, absent, other, other.words[present]!)
  if (bond < leastShared[absent.kind]) return []
  return [
    {
      facet: 'manner',
      kind: inside ? 'internal' : 'contradiction',
      rule: 'apart',
      confidence: Math.min(0.8, 0.4 + 0.45 * bond),
      about: absent.word.stem,
      sides: [
        { value: 'without', evidence: [{ told: absent.told, span: absent.span }] },
        { value: 'with', evidence: [{ told: other, span }] },
      ],
    },
  ]
}

/** Index of the word that says that there was what the other says there was not; -1 if none does. */
function presentIn({ told, word, kind }: Absence, other: Told): number {
  return other.words.findIndex((found, at) => {
    if (!saysToo(told, word, other, found) || isSaidOfNone(other, at)) return false
    if (kind === 'undone') return isDone(other, at)
    const same = told.article.language === other.article.language
    // A thing of the same name: `remplacer` is no `remplacement`.
    if (same && kind !== 'spared') return singular(found.word) === singular(word.word)
    return !languageOf(other.article.language).claims.doing.test(found.word)
  })
}

const singular = (word: string): string => word.replace(/[sx]$/, '')

/** Two voices of one article side by side; not what came first and what came after. */
function answers({ told, span, kind }: Absence, other: Told, where: Span): boolean {
  if (kind === 'without' || Math.abs(told.index - other.index) > 2) return false
  const mine = speakerAt(told, span)
  return (mine !== null || kind === 'undone') && mine !== speakerAt(other, where)
}

/** From which two sentences tell of one scene. */
const leastShared = { without: 0.3, lacking: 0.25, spared: 0.25, undone: 0.25 } as const

/** Share of content in common; more for an actor, an event, a date, a thing beside it in common. */
function bondOf(story: Story, { told, word, span, kind }: Absence, other: Told, present: Word): number {
  const like = likeness(story, told, other)
  const { events, names } = like
  // One voice answers the other in the next sentence.
  const content = like.content + (told.article === other.article ? 0.1 : 0)
  const setting = names.length > 0 || sameSetting(story, told, other)
  const thing = sharedThing(told, span, other, present)
  if (!setting) return kind === 'undone' ? 0 : content
  if (kind === 'undone') return thing || told.article === other.article ? content + 0.2 : 0
  const roles = new Set(told.roles.map(({ key }) => key))
  const known = other.roles.some(({ key }) => roles.has(key)) || events.length > 0
  const rare = story.weight(word.stem) >= rareWord && thing !== null
  return content + (known ? 0.15 : 0) + (rare ? 0.1 : 0) + (sameDate(told, other) ? 0.15 : 0)
}

/** A word of at most four sentences of the story. */
const rareWord = 0.5

/** One day or month named in both. */
const sameDate = (a: Told, b: Told): boolean =>
  a.timexes.some(({ value }) => /^\d{4}-\d\d/.test(value) && b.timexes.some(other => other.value === value))

/** The word with the two before it: `après plusieurs sommations`. */
const phraseBefore = ({ words }: Told, at: number): Span => ({
  start: words[Math.max(0, at - 2)]!.start,
  end: words[at]!.end,
})
