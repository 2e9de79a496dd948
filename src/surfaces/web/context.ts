/** What the page needs from the rest of the application, put in by `src/app.ts`: surfaces do not know each other. */
import type { Answer } from '../../answering/answer.ts'
import type { CommandRequest, InterfaceLanguage } from '../../answering/command.ts'
import type { Library } from '../../library/library.ts'
import type { MessageFile, MessagePayload } from './message/message.ts'

export interface WebContext {
  readonly library: Library
  /** Where the page can be reached from outside; its host is answered to beside the loopback names. */
  readonly publicUrl: string | null
  /** A typed line such as `/when event:the flood`. Throws `InputError`. */
  parseLine(line: string, language: InterfaceLanguage): CommandRequest
  /** The message that Discord would be sent. */
  toMessage(answer: Answer, request: CommandRequest): Message | Promise<Message>
  /** What a press of a button or menu of such a message does. Throws `InputError` when it can no longer be served. */
  press(press: Press): Reaction | Promise<Reaction>
}

export interface Message {
  readonly payload: MessagePayload
  readonly files: readonly MessageFile[]
}

export interface Press {
  readonly customId: string
  /** What was chosen from a menu; empty for a button. */
  readonly values: readonly string[]
  readonly language: InterfaceLanguage
}

export interface Reaction extends Message {
  /** The message that was pressed changes, or another one follows it. */
  readonly effect: 'update' | 'reply'
}
