/** The picture that goes with a message where people would rather look than read. */
import type { Answer } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
import type { MessageFile } from './as-file.ts'
import { type MessagePayload, toMessage } from './message.ts'

export interface Message {
  readonly payload: MessagePayload
  readonly files: readonly MessageFile[]
}

/** The answer's first page, with its picture if the command has one. The drawing library is loaded when it is first needed. */
export async function toMessageWithPicture(
  answer: Answer,
  request: CommandRequest,
  publicUrl: string | null = null,
): Promise<Message> {
  const payload = toMessage(answer, request, { publicUrl })
  const picture = await pictureOf(answer, request)
  if (!picture) return { payload, files: [] }
  const name = `${answer.intent}.png`
  const gallery = {
    type: 12 as const,
    items: [{ media: { url: `attachment://${name}` }, description: picture.alt.slice(0, 1024) }],
  }
  const [container, ...rest] = payload.components
  return {
    payload: { ...payload, components: [container!, gallery, ...rest] },
    files: [{ name, data: picture.data }],
  }
}

async function pictureOf(answer: Answer, { language }: CommandRequest) {
  if (answer.intent === 'timeline')
    return (await import('../../picturing/timeline.ts')).timelinePicture(answer, language)
  if (answer.intent === 'compare') return (await import('../../picturing/matrix.ts')).matrixPicture(answer, language)
  return null
}
