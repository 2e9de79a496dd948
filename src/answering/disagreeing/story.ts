/** Articles that tell of one event, and their sentences in a form that can be compared. Blocking: nothing outside a story is compared. */
import type { EventClass } from '../../language/rules/claims.ts'
import type { ReadArticle } from '../../library/library.ts'
import { type Frame, framesOf, pivotOf } from '../../reading/claims/frames.ts'

/** A sentence of a story. */
export interface Told extends Frame {
  readonly article: ReadArticle
}

export interface Story {
  readonly articles: readonly ReadArticle[]
  readonly told: readonly Told[]
  /** 0 (in every article) to 1 (in one): how much a shared name says. */
  rarity(name: string): number
  /** Likewise for a content stem of a language, by sentences. */
  weight(stem: string): number
  /** Classes of event that the beginnings of at least two of the articles share. */
  readonly main: ReadonlySet<EventClass>
}

const framed = new WeakMap<ReadArticle, Map<number, readonly Told[]>>()

/** The sentences of an article's passage, read once while the article is in memory. */
function toldBy(article: ReadArticle, passage: number): readonly Told[] {
  const ofArticle = framed.get(article) ?? new Map<number, readonly Told[]>()
  framed.set(article, ofArticle)
  const told =
    ofArticle.get(passage) ?? framesOf(article, article.reading, passage).map(frame => ({ ...frame, article }))
  ofArticle.set(passage, told)
  return told
}

/** `compared`: numbers of the passages whose sentences are; absent: all. */
export function storyOf(articles: readonly ReadArticle[], compared?: ReadonlySet<number>): Story {
  const told = articles.flatMap(article =>
    article.passages.flatMap((_, i) => ((compared?.has(article.firstPassage + i) ?? true) ? toldBy(article, i) : [])),
  )
  const carriers = new Map<string, number>()
  for (const article of articles)
    for (const name of new Set(article.properNames.flat())) carriers.set(name, (carriers.get(name) ?? 0) + 1)
  const sentences = new Map<string, number>()
  for (const { content } of told) for (const stem of content) sentences.set(stem, (sentences.get(stem) ?? 0) + 1)
  return {
    articles,
    told,
    rarity: name => (articles.length < 2 ? 1 : 1 - ((carriers.get(name) ?? 1) - 1) / articles.length),
    weight: stem => 1 / Math.sqrt(sentences.get(stem) ?? 1),
    main: mainClasses(articles),
  }
}

/** A headline and the sentence after it tell what the article is about. */
const beginning = 2

function mainClasses(articles: readonly ReadArticle[]): ReadonlySet<EventClass> {
  const counts = new Map<EventClass, number>()
  for (const article of articles) {
    const first = article.passages.slice(0, beginning).flatMap((_, i) => toldBy(article, i))
    for (const key of new Set(first.slice(0, beginning).flatMap(({ events }) => events.map(({ key }) => key))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])))
}

/** How surely two sentences speak of one event; about 1 for a shared event class with a rare name, 2 for near copies. */
export interface Likeness {
  readonly score: number
  readonly events: readonly string[]
  readonly names: readonly string[]
  /** Share of the shorter sentence's content, by weight, that the other has too. */
  readonly content: number
}

export function likeness(story: Story, a: Told, b: Told): Likeness {
  const classes = new Set(a.events.map(({ key }) => key))
  const events = [...new Set(b.events.map(({ key }) => key))].filter(key => classes.has(key))
  const names = [...a.names].filter(name => hasName(b, name))
  const content = sharedContent(story, a, b)
  const roles = new Set(a.roles.map(({ key }) => key))
  const sharedRoles = new Set(b.roles.map(({ key }) => key).filter(key => roles.has(key))).size
  const score =
    (events.length ? 0.4 + 0.1 * Math.min(events.length - 1, 3) : 0) +
    Math.min(
      0.6,
      names.reduce((sum, name) => sum + 0.15 + 0.3 * story.rarity(name), 0),
    ) +
    1.2 * content +
    0.08 * Math.min(sharedRoles, 3) +
    (sameDay(a, b) ?? 0) * 0.3
  return { score, events, names, content }
}

/** The same name, or one that only its language's spelling sets apart (`Algérie`, "Algeria"). */
const hasName = ({ names }: Told, name: string): boolean => {
  if (names.has(name)) return true
  if (name.length < 6) return false
  const beginning = name.slice(0, Math.ceil(name.length * 0.7))
  for (const other of names) if (other.startsWith(beginning) && Math.abs(other.length - name.length) <= 2) return true
  return false
}

function sharedContent(story: Story, a: Told, b: Told): number {
  const weigh = (stems: Iterable<string>) => {
    let sum = 0
    for (const stem of stems) sum += story.weight(stem)
    return sum
  }
  const least = Math.min(weigh(a.content), weigh(b.content))
  if (!least) return 0
  const same = a.article.language === b.article.language
  const others = same ? b.content : new Set([...b.content].flatMap(stem => [...pivotOf(stem, b.article.language)]))
  const shared = [...a.content].filter(stem =>
    same ? others.has(stem) : pivotOf(stem, a.article.language).some(pivot => others.has(pivot)) || isCognate(stem, b),
  )
  // Two words in common of two short sentences prove little.
  return (weigh(shared) / least) * Math.min(1, shared.length / 3)
}

const isCognate = (stem: string, { content }: Told): boolean => {
  if (stem.length < 6) return false
  if (content.has(stem)) return true
  for (const other of content) if (other.length > 5 && other.slice(0, 6) === stem.slice(0, 6)) return true
  return false
}

/** Both name years, none in common. */
export function differentYears(a: Told, b: Told): boolean {
  const years = ({ timexes }: Told) =>
    timexes.flatMap(({ text, value }) =>
      /\d{4}/.test(text) || /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 4) : [],
    )
  const mine = years(a)
  const theirs = years(b)
  return mine.length > 0 && theirs.length > 0 && !mine.some(year => theirs.includes(year))
}

/** Asks, and reports nothing. */
export const isQuestion = ({ article, sentence }: Told): boolean =>
  article.text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end).includes('?')

/** 1 when both name a day in common, -1 when both name days and none is common, `null` when one names none. */
export function sameDay(a: Told, b: Told): number | null {
  const days = ({ timexes }: Told) => timexes.flatMap(({ value }) => value.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? [])
  const mine = days(a)
  const theirs = days(b)
  if (!mine.length || !theirs.length) return null
  return mine.some(day => theirs.includes(day)) ? 1 : -1
}
