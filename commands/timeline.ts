import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTimeline } from '../src/answering/timeline.ts'

/** Dated events in order. */
export const timeline: Command = {
  name: 'timeline',
  description: { en: 'Dated events in order', fr: 'Les événements datés, dans l’ordre' },
  options: [
    {
      name: 'topic',
      localName: { fr: 'sujet' },
      type: 'text',
      description: { en: 'A topic; without it, everything', fr: 'Un sujet ; sans lui, tout' },
    },
    ...narrowing,
  ],
  answer: answerTimeline,
}
