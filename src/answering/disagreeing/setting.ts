/** Whether two sentences of a story tell of one setting, where they name too little to show it: the story's own event. */
import { contains, type Span } from '../../corpus/span.ts'
import type { Word } from '../../reading/claims/words.ts'
import { saysToo } from './holds.ts'
import { type Story, sameDay, type Told } from './story.ts'

/** Both tell of what the story is about, of no days that differ. */
export const sameSetting = (story: Story, a: Told, b: Told): boolean =>
  story.main.size > 0 && isCentral(story, a) && isCentral(story, b) && sameDay(a, b) !== -1

/** Of the event that the articles begin with; or naming none but the names that most of the articles share. */
export const isCentral = (story: Story, told: Told): boolean => {
  // Of more than half of the articles.
  const common = 0.51 + 0.5 / story.articles.length
  const speakers = told.statements.flatMap(({ speaker }) => speaker ?? [])
  const named = told.words.filter(
    word => told.names.has(word.word) && !speakers.some(speaker => introduces(speaker, word)),
  )
  return told.events.some(({ key }) => story.main.has(key)) || named.every(({ word }) => story.rarity(word) <= common)
}

/** `sa déléguée, Maud Perrin`: the name of whoever speaks is no place. */
const introduces = (speaker: Span, name: Span): boolean =>
  contains(speaker, name) || (name.start >= speaker.end && name.start - speaker.end < 25)

/** Words on either side of a verb or noun within which its subject or object stands. */
const before = 7
const after = 4

/** A word of content that stands near `a`'s mention and near `b`'s: what it happened to. `null` if none does. */
export function sharedThing(a: Told, at: Span, b: Told, where: Span): Word | null {
  const theirs = near(b, where)
  return near(a, at).find(word => theirs.some(other => saysToo(a, word, b, other))) ?? null
}

function near(told: Told, { start, end }: Span): Word[] {
  const { words, content, names } = told
  const first = words.findIndex(word => word.end > start)
  const last = words.findLastIndex(word => word.start < end)
  return words
    .slice(Math.max(0, first - before), last + 1 + after)
    .filter(word => word.end <= start || word.start >= end)
    .filter(word => content.has(word.stem) && !names.has(word.word) && word.word.length > 3)
}
