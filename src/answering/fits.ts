/** How well a sentence fits the kind of question, 0 to 1. */
import { overlap } from '../corpus/span.ts'
import { fold } from '../language/fold.ts'
import { languageOf, languages } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { Query } from '../search/passage-index.ts'
import { holdersIn, officesIn } from './evidence.ts'
import type { Candidate } from './select.ts'
import { type AskedFor, understand } from './understand.ts'

export type Fit = (candidate: Candidate, query: Query) => number

export function fitOf(kind: AskedFor, question: string, language: Language): Fit {
  if (kind === 'when') return asksForHour(question) ? givesHour : givesTime
  if (kind === 'where') return givesPlace
  if (kind === 'figures') return givesFigure
  const offices = officesIn(question, language)
  return offices.size ? namesHolder(offices) : namesSomebody
}

/** By the words of a topic: `date of the ruling`, `heure d'arrivée`; none when they ask for nothing in particular. */
export function fitOfTopic(topic: string, language: string): Fit | undefined {
  const kind = understand(topic, language)
  return kind ? fitOf(kind, topic, languageOf(language)) : undefined
}

function asksForHour(question: string): boolean {
  const words = ` ${
    fold(question)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
  return languages.some(({ questions }) => questions.hour.some(phrase => words.includes(` ${phrase} `)))
}

/** A calendar date or an hour in the sentence answers better than a duration, and that better than none. */
function givesTime({ article, start, end }: Candidate): number {
  const timexes = article.reading.timexes.filter(timex => overlap(timex, { start, end }))
  if (timexes.some(({ value }) => /^\d{4}-(\d\d|W\d\d)/.test(value))) return 1
  return timexes.length ? 0.5 : 0
}

/** A clock's time, then a part of the day, then a date. */
function givesHour(candidate: Candidate): number {
  const { article, start, end } = candidate
  const hours = article.reading.timexes.filter(timex => timex.type === 'TIME' && overlap(timex, { start, end }))
  if (hours.some(({ value }) => /T\d/.test(value))) return 1
  return hours.length ? 0.85 : 0.4 * givesTime(candidate)
}

function givesFigure({ article, start, end }: Candidate): number {
  const span = { start, end }
  const { quantities, timexes } = article.reading
  return quantities.some(quantity => overlap(quantity, span)) ||
    timexes.some(timex => timex.type === 'DURATION' && overlap(timex, span))
    ? 1
    : 0
}

function givesPlace({ article, start, end }: Candidate): number {
  const span = { start, end }
  if (article.reading.quantities.some(quantity => quantity.kind === 'distance' && overlap(quantity, span))) return 1
  return article.reading.names.some(name => name.type === 'place' && overlap(name, span)) ? 0.6 : 0
}

/** A named person or group in the sentence; one with a title or role beside the name says most. */
function namesSomebody({ article, start, end }: Candidate): number {
  const named = article.reading.names.filter(name => name.type !== 'place' && overlap(name, { start, end }))
  if (named.some(name => name.title)) return 1
  return named.length ? 0.7 : 0
}

/** Asked for an office, it decides who of several holders is meant, above all other words. */
const deciding = 4

/** Named beside an office that is asked for: the more of the question stands there too, the better. */
const namesHolder =
  (offices: ReadonlySet<string>): Fit =>
  (candidate, query) =>
    deciding * Math.max(0, ...holdersIn(candidate, query, offices))
