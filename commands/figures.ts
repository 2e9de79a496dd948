import type { Command } from '../src/answering/command.ts'
import { figuresGiven } from '../src/answering/givers.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import { speakerOf } from '../src/answering/voice.ts'
import { languageOf } from '../src/language/index.ts'

/** The figures of further quotes stand in the quotes alone. */
const mostFigures = 8

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
    if (!answer.quotes.length) return answer
    const { given, noFigure, unknown } = languageOf(request.language).answers
    const lines = figuresGiven(library, answer.quotes).map(({ figure, voice, outlet }) =>
      given(figure, voice && speakerOf(voice), outlet ?? unknown),
    )
    return { ...answer, notes: lines.length ? [...new Set(lines)].slice(0, mostFigures) : [noFigure()] }
  },
}
