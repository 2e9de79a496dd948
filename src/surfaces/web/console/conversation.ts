/** The conversation that an address stands for: a request, its reply, and the presses since, played again in order. */
import { answerRequest, commands } from '../../../../commands/registry.ts'
import { type Command, type CommandRequest, InputError } from '../../../answering/command.ts'
import type { Message, WebContext } from '../context.ts'
import type { View } from '../view.ts'

/** What the address asks for. */
export interface Asked {
  /** The command whose form is shown. */
  readonly command: Command | null
  /** The typed line, as typed. */
  readonly line: string
  /** Options as filled in, by their own names. */
  readonly options: Readonly<Record<string, string>>
  /** Whether there is something to answer yet, or only a form to fill. */
  readonly sent: boolean
  readonly presses: readonly PressOf[]
}

interface PressOf {
  /** Index of the message that was pressed. */
  readonly message: number
  readonly customId: string
  readonly values: readonly string[]
}

export interface Conversation {
  readonly request: CommandRequest | null
  readonly messages: readonly Message[]
  /** Why the last step was refused, in the asker's language. */
  readonly refusal: string | null
}

/** Form fields of options begin with this, so that an option may have any name. */
export const optionField = 'o.'
const mostPresses = 30

export function askedBy({ searchParams }: URL): Asked {
  const options: Record<string, string> = {}
  for (const [name, value] of searchParams) {
    if (name.startsWith(optionField) && value.trim()) options[name.slice(optionField.length)] = value
  }
  const line = searchParams.get('line')?.trim() ?? ''
  return {
    command: commands.find(({ name }) => name === searchParams.get('command')) ?? null,
    line,
    options,
    sent: line !== '' || searchParams.has('go') || Object.keys(options).length > 0,
    presses: searchParams.getAll('press').flatMap(readPress).slice(0, mostPresses),
  }
}

/** `[message, customId, value?]` as JSON. Anything else was not written by this site and is passed over. */
function readPress(text: string): PressOf[] {
  try {
    const [message, customId, value] = JSON.parse(text) as unknown[]
    if (!Number.isSafeInteger(message) || typeof customId !== 'string') return []
    return [{ message: message as number, customId, values: typeof value === 'string' ? [value] : [] }]
  } catch {
    return []
  }
}

export const writePress = (message: number, customId: string, value?: string): string =>
  JSON.stringify(value === undefined ? [message, customId] : [message, customId, value])

/** Answers and replays. Mistakes of the asker are a refusal, not thrown. */
export async function converse(asked: Asked, { language }: View, context: WebContext): Promise<Conversation> {
  const messages: Message[] = []
  let request: CommandRequest | null = null
  try {
    request = requestOf(asked, language, context)
    if (!request) return { request, messages, refusal: null }
    messages.push(await context.toMessage(answerRequest(request, context.library), request))
    for (const { message, customId, values } of asked.presses) {
      if (!messages[message]) continue
      const { effect, ...next } = await context.press({ customId, values, language })
      if (effect === 'update') messages[message] = next
      else messages.push(next)
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { request, messages, refusal: error.message }
  }
  return { request, messages, refusal: null }
}

function requestOf(asked: Asked, language: View['language'], context: WebContext): CommandRequest | null {
  if (!asked.sent) return null
  if (asked.line) return context.parseLine(asked.line, language)
  return asked.command && { command: asked.command.name, options: asked.options, language }
}
