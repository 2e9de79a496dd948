/** What a press of a button or menu does: the request is answered again, and another view of the answer is sent. */
import { answerRequest } from '../../../commands/registry.ts'
import type { Answer, Quote } from '../../answering/answer.ts'
import { type CommandRequest, InputError, type InterfaceLanguage } from '../../answering/command.ts'
import { quoteAt } from '../../answering/quotes.ts'
import { languageOf } from '../../language/index.ts'
import type { Library } from '../../library/library.ts'
import { asFile, type MessageFile } from './as-file.ts'
import { readCustomId } from './custom-id.ts'
import { escapeMarkdown, type MessagePayload, toMessage } from './message.ts'

/** What is asked, and where its quotes can be read. */
export interface Place {
  readonly library: Library
  readonly publicUrl: string | null
}

export interface Reaction {
  readonly payload: MessagePayload
  readonly files: readonly MessageFile[]
  /** The message that was pressed changes, or another one follows it. */
  readonly effect: 'update' | 'reply'
}

const quotesInContext = 3

/** `values`: what was chosen from a menu. Throws `InputError` when the button is too old or not ours. */
export function press(
  id: string,
  values: readonly string[],
  language: InterfaceLanguage,
  { library, publicUrl }: Place,
): Reaction {
  const pressed = readCustomId(id)
  const say = languageOf(language).discord
  if (!pressed) throw new InputError(say.tooOld)
  const { action, page, request } = pressed
  if (action === 'outlet') {
    const narrowed = { ...request, options: { ...request.options, outlet: values[0] ?? '' } }
    return {
      payload: toMessage(answerRequest(narrowed, library), narrowed, { publicUrl }),
      files: [],
      effect: 'update',
    }
  }
  const answer = answerRequest(request, library)
  if (action === 'page')
    return { payload: toMessage(answer, request, { page, publicUrl }), files: [], effect: 'update' }
  if (action === 'post') {
    const open = { ...request, options: without(request.options, 'private') }
    return { payload: toMessage(answer, open, { publicUrl }), files: [], effect: 'reply' }
  }
  if (action === 'file') return fileReply(answer, request)
  if (action === 'cite')
    return asked(
      { command: 'cite', options: { quote: answer.quotes[0]?.id ?? '', private: 'true' }, language },
      { library, publicUrl },
    )
  if (action === 'why') {
    const own = { command: request.command, options: { private: 'true' }, language }
    return { payload: toMessage(explained(answer), own, { publicUrl }), files: [], effect: 'reply' }
  }
  if (action === 'differ') {
    const topic = topicOf(request)
    return asked(
      { command: 'disagreements', options: { ...(topic && { topic }), private: 'true' }, language },
      { library, publicUrl },
    )
  }
  const own = { command: request.command, options: { private: 'true' }, language }
  return { payload: toMessage(inContext(answer, library), own, { publicUrl }), files: [], effect: 'reply' }
}

function asked(request: CommandRequest, { library, publicUrl }: Place): Reaction {
  return { payload: toMessage(answerRequest(request, library), request, { publicUrl }), files: [], effect: 'reply' }
}

const without = (options: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(options).filter(([key]) => key !== name))

/** The option that says what a request is about. */
function topicOf({ options }: CommandRequest): string | undefined {
  return (
    options.topic ?? options.event ?? options.question ?? options.about ?? options.name ?? options.actor ?? options.text
  )
}

/** Which claims and which rule each difference rests on. */
const explained = (answer: Answer): Answer => ({
  ...answer,
  quotes: [],
  near: [],
  agreements: [],
  disagreements: [],
  notes: [],
  texts: answer.disagreements.map(({ summary, explanation }) => ({
    heading: null,
    text: `${summary}\n-# ${escapeMarkdown(explanation ?? '')}`,
    form: 'plain' as const,
  })),
})

/** The first quotes with the whole passage that each stands in. */
function inContext(answer: Answer, library: Library): Answer {
  const quotes = answer.quotes.slice(0, quotesInContext).flatMap((quote): Quote[] => {
    const article = library.articleByFile(quote.article)
    const passage = article?.passages.find(({ start, end }) => start <= quote.start && quote.end <= end)
    return article && passage ? [quoteAt(article, passage)] : []
  })
  return { ...answer, quotes, notes: [], disagreements: [], agreements: [], near: [] }
}

function fileReply(answer: Answer, request: CommandRequest): Reaction {
  const files = [asFile(answer, request, 'md'), asFile(answer, request, 'csv'), asFile(answer, request, 'json')]
  const say = languageOf(request.language).discord
  return {
    payload: {
      flags: (1 << 15) | (1 << 6),
      allowed_mentions: { parse: [] },
      components: [
        { type: 10, content: say.asFile },
        ...files.map(({ name }) => ({ type: 13 as const, file: { url: `attachment://${name}` } })),
      ],
    },
    files,
    effect: 'reply',
  }
}
