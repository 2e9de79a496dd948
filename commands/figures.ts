import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import { languageOf } from '../src/language/index.ts'

/** Counts, tolls, distances, durations and shares, with who gives them. */
export const figures: Command = {
  name: 'figures',
  description: {
    en: 'How many, how far, how long, according to whom?',
    fr: 'Combien, à quelle distance, combien de temps, et selon qui ?',
  },
  options: [
    {
      name: 'topic',
      localName: { fr: 'sujet' },
      type: 'text',
      required: true,
      description: { en: 'What is counted or measured', fr: 'Ce qui est compté ou mesuré' },
    },
    ...narrowing,
  ],
  answer(request, library) {
    const answer = answerTopic({ intent: 'figures', topic: request.options.topic!, kind: 'figures' }, request, library)
    const none =
      answer.quotes.length > 0 &&
      !answer.quotes.some(quote => quote.values.some(({ kind }) => kind !== 'date' && kind !== 'time'))
    return none ? { ...answer, notes: [languageOf(request.language).answers.noFigure()] } : answer
  },
}
