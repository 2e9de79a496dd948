import type { Answer } from '../src/answering/answer.ts'
import type { Command, CommandRequest } from '../src/answering/command.ts'
import { narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import { shorten } from '../src/answering/shorten.ts'
import { type AskedFor, understand } from '../src/answering/understand.ts'
import { languageOf } from '../src/language/index.ts'
import type { Library } from '../src/library/library.ts'
import { figures } from './figures.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'

/** Says how it understood the question, and answers as that command would. */
export const ask: Command = {
  name: 'ask',
  description: { en: 'Ask a question in your own words', fr: 'Posez une question avec vos mots' },
  options: [
    {
      name: 'question',
      type: 'text',
      required: true,
      description: { en: 'In French or English', fr: 'En français ou en anglais' },
    },
    ...narrowing,
  ],
  answer(request, library) {
    const question = request.options.question!
    const kind = understand(question, request.language)
    const answer = answerAs(kind, question, request, library)
    if (!kind || answer.status === 'nothing-found') return answer
    return {
      ...answer,
      notes: [languageOf(request.language).answers.understoodAs(kind, shorten(question)), ...answer.notes],
    }
  },
}

/** The option of each command that takes the topic. */
const commandFor: Record<AskedFor, { readonly command: Command; readonly option: string }> = {
  when: { command: when, option: 'event' },
  who: { command: who, option: 'name' },
  where: { command: where, option: 'event' },
  figures: { command: figures, option: 'topic' },
}

function answerAs(kind: AskedFor | null, question: string, request: CommandRequest, library: Library): Answer {
  if (!kind) return answerTopic({ intent: 'search', topic: question }, request, library)
  const { command, option } = commandFor[kind]
  const { question: _, ...rest } = request.options
  return command.answer({ ...request, command: command.name, options: { ...rest, [option]: question } }, library)
}
