import type { Disagreement } from '../src/answering/answer.ts'
import type { Command } from '../src/answering/command.ts'
import { differencesAnswer } from '../src/answering/disagreeing/answer.ts'
import { narrowing } from '../src/answering/narrow.ts'

/** Every disagreement found, strongest first; without a topic, in the whole corpus. */
export const disagreements: Command = {
  name: 'disagreements',
  description: { en: 'Where do the outlets differ?', fr: 'Sur quoi les titres divergent-ils ?' },
  options: [
    {
      name: 'topic',
      localName: { fr: 'sujet' },
      type: 'text',
      description: { en: 'A topic; without it, the whole corpus', fr: 'Un sujet ; sans lui, tout le corpus' },
    },
    {
      name: 'kind',
      localName: { fr: 'genre' },
      type: 'text',
      description: { en: 'Only this kind', fr: 'Seulement ce genre' },
      choices: [
        { value: 'contradiction', words: { en: 'Contradiction', fr: 'Contradiction' } },
        { value: 'denial', words: { en: 'Denial', fr: 'Démenti' } },
        { value: 'internal', words: { en: 'Within one article', fr: 'Dans un même article' } },
        { value: 'precision', words: { en: 'More precise', fr: 'Plus précis' } },
        { value: 'framing', words: { en: 'Other words', fr: 'Autres mots' } },
        { value: 'omission', words: { en: 'Left out', fr: 'Passé sous silence' } },
      ],
    },
    ...narrowing,
  ],
  answer: (request, library) =>
    differencesAnswer(
      {
        intent: 'disagreements',
        topic: request.options.topic ?? null,
        keep: ({ kind }: Disagreement) => !request.options.kind || kind === request.options.kind,
      },
      request,
      library,
    ),
}
