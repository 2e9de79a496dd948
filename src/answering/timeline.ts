/** `/timeline` and `/day`: sentences by the date of what they tell. */
import { contains } from '../corpus/span.ts'
import { languageOf } from '../language/index.ts'
import type { Library } from '../library/library.ts'
import { dayInterval } from '../reading/time/query.ts'
import type { Answer } from './answer.ts'
import type { CommandRequest } from './command.ts'
import { compose } from './compose.ts'
import { everySentence, type Wanted } from './every-sentence.ts'
import { narrow, readDay } from './narrow.ts'
import { statementAt } from './quotes.ts'
import { type Candidate, select } from './select.ts'

/** Longest list of events in one answer; the earliest are kept and the note says how many there are. */
const mostEvents = 40

/** Dated sentences about a topic, or of the whole corpus, the earliest first. */
export function answerTimeline(request: CommandRequest, library: Library): Answer {
  const { topic } = request.options
  const { accept, inDates } = narrow(request, library)
  const dated = (candidate: Candidate): boolean => ownDays(candidate).length > 0 && (inDates?.(candidate) ?? true)
  const selection = topic
    ? select(library, {
        text: topic,
        language: request.language,
        answers: dated,
        narrowed: true,
        most: mostEvents,
        ...(accept && { accept }),
      })
    : { found: datedSentences(library, { accept }).filter(dated), near: [] }
  const found = [...selection.found].sort(byDay).slice(0, mostEvents)
  return compose({
    intent: 'timeline',
    asked: topic ?? '',
    selection: { ...selection, found },
    request,
    library,
    accept,
  })
}

/** What is told of one day: events first, then statements. */
export function answerDay(request: CommandRequest, library: Library): Answer {
  const days = readDay(request.options.date!, request.language)
  const { accept } = narrow(request, library)
  const say = languageOf(request.language).answers
  const onDay = datedSentences(library, { accept, days }).filter(candidate =>
    ownDays(candidate).some(({ from, to }) => from >= days.from && to <= days.to),
  )
  const spoken = (candidate: Candidate): number => Number(statementAt(candidate.article, candidate) !== null)
  const found = onDay.sort((a, b) => spoken(a) - spoken(b) || byDay(a, b)).slice(0, mostEvents)
  const answer = compose({
    intent: 'day',
    asked: say.date(request.options.date!),
    selection: { found, near: [] },
    request,
    library,
    accept,
  })
  const published = library.articles.filter(
    article =>
      article.published &&
      (dayInterval(article.published.slice(0, 10))?.from ?? '') >= days.from &&
      article.published.slice(0, 10) <= days.to &&
      article.published.length >= 10,
  )
  return {
    ...answer,
    references: published.map(({ file, country: _, ...article }) => ({ ...article, article: file, passages: 0 })),
  }
}

/** The days that the sentence itself names. */
function ownDays({ article, start, end }: Candidate): { from: string; to: string }[] {
  return article.reading.timexes
    .filter(timex => contains({ start, end }, timex))
    .flatMap(({ value }) => dayInterval(value) ?? [])
}

const byDay = (a: Candidate, b: Candidate): number => {
  const [first, second] = [a, b].map(candidate => ownDays(candidate)[0]?.from ?? '')
  return first! < second! ? -1 : first! > second! ? 1 : a.passage.number - b.passage.number || a.start - b.start
}

const datedSentences = (library: Library, wanted: Wanted): Candidate[] =>
  everySentence(library, wanted).filter(candidate => ownDays(candidate).length)
