/** `/said`: statements by speaker, by date, by topic, the best first. */
import { overlap, type Span } from '../corpus/span.ts'
import { languageOf } from '../language/index.ts'
import type { Library } from '../library/library.ts'
import { analyse } from '../search/analysis.ts'
import type { Query } from '../search/passage-index.ts'
import { coverage, toQuery } from '../search/query.ts'
import type { Answer } from './answer.ts'
import type { CommandRequest } from './command.ts'
import { compose } from './compose.ts'
import { everySentence } from './every-sentence.ts'
import { articlesNear, datesOf, narrow, readDay } from './narrow.ts'
import { questionLanguage } from './question-language.ts'
import { statementAt } from './quotes.ts'
import { sharedStatements, together } from './same-statement.ts'
import { type Candidate, select } from './select.ts'

/** Sentences that report what somebody said, narrowed to a speaker, a day and a topic, as far as they are given. */
export function answerStatements(request: CommandRequest, library: Library): Answer {
  const { speaker, date, about } = request.options
  const { accept, inDates } = narrow(request, library)
  const days = date ? readDay(date, request.language) : null
  const topic = [speaker, about].filter(Boolean).join(' ')
  const onDay = (candidate: Candidate): boolean =>
    !days || datesOf(candidate).some(({ from, to }) => from <= days.to && to >= days.from)
  const answers = (candidate: Candidate): boolean => (inDates?.(candidate) ?? true) && onDay(candidate)
  const wanted = speaker ? toQuery(speaker, questionLanguage(speaker, request.language, library), library.index) : null
  const fits = (candidate: Candidate): number => reportedness(candidate, wanted)
  const selection = topic
    ? select(library, {
        text: topic,
        language: request.language,
        answers,
        fits,
        narrowed: true,
        ...(accept && { accept }),
      })
    : {
        found: everySentence(library, { accept, days })
          .filter(answers)
          .map(candidate => ({ ...candidate, score: dayScore(candidate, days!) + statementWeight * fits(candidate) }))
          .sort(byScore)
          .slice(0, 10),
        near: [],
      }
  const answer = compose({
    intent: 'said',
    asked: [speaker, about, date].filter(Boolean).join(' · '),
    selection,
    request,
    library,
    accept,
  })
  const shared = sharedStatements(articlesNear(library, request, answer.quotes), answer.quotes)
  return { ...answer, quotes: together(answer.quotes, shared), agreements: [...shared, ...answer.agreements] }
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.passage.number - b.passage.number || a.start - b.start

/** 1 for a statement of the speaker asked for, in whichever language; less for anybody's when none is; least for another's. */
function reportedness({ article, start, end }: Candidate, wanted: Query | null): number {
  const statement = statementAt(article, { start, end })
  if (!statement) return 0
  if (!wanted || !statement.speaker) return 0.6
  const words = new Set(analyse(`${statement.speaker.text} ${statement.name ?? ''}`, languageOf(article.language)))
  return coverage(wanted, words, article.language) >= 0.4 ? 1 : 0.3
}

/** A statement with a day from its passage stands before a mere event of that day. */
const statementWeight = 1.5

/** A date of the sentence itself counts more than one that its passage lends it, and that more than the publication's. */
function dayScore({ article, passage, start, end }: Candidate, days: { from: string; to: string }): number {
  const onDay = (span: Span): boolean =>
    article.reading.timexes.some(
      timex => overlap(timex, span) && timex.value.slice(0, 10) >= days.from && timex.value.slice(0, 10) <= days.to,
    )
  if (onDay({ start, end })) return 1
  if (onDay(passage)) return 0.6
  return article.published && article.published.length >= 10 ? 0.4 : 0.05
}
