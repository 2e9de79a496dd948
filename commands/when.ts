import type { Quote } from '../src/answering/answer.ts'
import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import type { Candidate } from '../src/answering/select.ts'
import { overlap } from '../src/corpus/span.ts'
import { languageOf } from '../src/language/index.ts'
import type { AnswerWording } from '../src/language/rules/answers.ts'

/** The dates and times that each outlet gives for an event. */
export const when: Command = {
  name: 'when',
  description: { en: 'When did it happen, according to whom?', fr: 'Quand était-ce, et selon qui ?' },
  options: [
    {
      name: 'event',
      localName: { fr: 'événement' },
      type: 'text',
      required: true,
      description: { en: 'The event, in French or English', fr: 'L’événement, en français ou en anglais' },
    },
    ...narrowing,
  ],
  answer(request, library) {
    const answer = answerTopic(
      { intent: 'when', topic: request.options.event!, kind: 'when', answers: isDated },
      request,
      library,
    )
    // What the outlets agree on counts all their sentences; the summary only those that are shown.
    if (!answer.quotes.length || answer.agreements.some(({ facet }) => facet === 'date')) return answer
    return { ...answer, notes: summary(answer.quotes, languageOf(request.language).answers) }
  },
}

/** A date, an hour or a duration in the sentence, or beside it in its passage: what has none nowhere near does not say when. */
const isDated = ({ article, passage }: Candidate): boolean =>
  article.reading.timexes.some(timex => overlap(timex, passage) && timex.type !== 'SET' && !/REF$/.test(timex.value))

/** "3 of the 4 outlets that give a day: **14 November 2023**." or the days side by side. */
function summary(quotes: readonly Quote[], say: AnswerWording): string[] {
  const outlets = new Map<string, Set<string>>()
  for (const quote of quotes) {
    const day = quote.values
      .find(({ kind, value }) => (kind === 'date' || kind === 'time') && /^\d{4}-\d\d-\d\d/.test(value))
      ?.value.slice(0, 10)
    if (day && quote.outlet) outlets.set(day, (outlets.get(day) ?? new Set()).add(quote.outlet))
  }
  const giving = new Set([...outlets.values()].flatMap(set => [...set]))
  const days = [...outlets].sort((a, b) => b[1].size - a[1].size)
  if (!days.length) return [say.noTime()]
  const [day, agreeing] = days[0]!
  if (days.length === 1 || agreeing.size > days[1]![1].size)
    return [say.agreeOnDate(agreeing.size, giving.size, say.date(day))]
  return [say.differOnDates(days.slice(0, 5).map(([date, from]) => ({ date: say.date(date), outlets: [...from] })))]
}
