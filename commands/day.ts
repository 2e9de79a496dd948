import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerDay } from '../src/answering/timeline.ts'

/** One day: what happened, who spoke, what was published. */
export const day: Command = {
  name: 'day',
  description: {
    en: 'One day: what happened, who spoke, what was published',
    fr: 'Un jour : les faits, les déclarations, les parutions',
  },
  options: [
    {
      name: 'date',
      type: 'text',
      required: true,
      description: { en: 'For example 2023-05-31 or 31 May 2023', fr: 'Par exemple 2023-05-31 ou 31 mai 2023' },
    },
    ...narrowing.filter(({ name }) => name !== 'from' && name !== 'to'),
  ],
  answer: answerDay,
}
