import type { Answer } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
export const toMessage = (answer: Answer, _request: CommandRequest): object => ({
  content: answer.notes.join('\n').slice(0, 2000),
  allowed_mentions: { parse: [] },
})
