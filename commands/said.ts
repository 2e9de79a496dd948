import type { Command } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerStatements } from '../src/answering/statements.ts'

/** Who said what: speaker as written, cue, words, date. */
export const said: Command = {
  name: 'said',
  description: { en: 'Who said what, when?', fr: 'Qui a dit quoi, et quand ?' },
  options: [
    {
      name: 'speaker',
      localName: { fr: 'auteur' },
      type: 'text',
      completes: 'person',
      description: { en: 'A person, a group or a role', fr: 'Une personne, un groupe ou une fonction' },
    },
    {
      name: 'date',
      type: 'text',
      description: { en: 'The day it was said or is about', fr: 'Le jour où c’était dit, ou dont il s’agit' },
    },
    {
      name: 'about',
      localName: { fr: 'sujet' },
      type: 'text',
      description: { en: 'What it is about', fr: 'De quoi il s’agit' },
    },
    ...narrowing,
  ],
  anyOf: ['speaker', 'date', 'about'],
  answer: answerStatements,
}
