import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'

/** Places, and distances with their reference point. */
export const where: Command = {
  name: 'where',
  description: { en: 'Where was it, according to whom?', fr: 'Où était-ce, et selon qui ?' },
  options: [
    {
      name: 'event',
      localName: { fr: 'événement' },
      type: 'text',
      required: true,
      description: { en: 'An event, a person or a place', fr: 'Un événement, une personne ou un lieu' },
    },
    ...narrowing,
  ],
  answer: (request, library) =>
    answerTopic({ intent: 'where', topic: request.options.event!, kind: 'where' }, request, library),
}
