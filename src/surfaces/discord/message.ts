/** An answer as a Discord message: Components V2, as plain JSON, so that no other surface need load discord.js. */
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Answer, Quote } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
import { languageOf } from '../../language/index.ts'

export interface MessagePayload {
  readonly flags: number
  readonly allowed_mentions: { readonly parse: [] }
  readonly components: APIMessageTopLevelComponent[]
}

/** Discord takes 4,000 characters over all text of a message; some room is left for the line under the answer. */
const mostText = 3600
const isComponentsV2 = 1 << 15

export function toMessage(answer: Answer, request: CommandRequest): MessagePayload {
  const say = languageOf(request.language).answers
  const lines = [
    `## ${say.intents[answer.intent]}${answer.asked ? ` — ${escapeMarkdown(answer.asked.slice(0, 200))}` : ''}`,
    ...answer.notes.map(note => note.slice(0, 600)),
  ]
  const quotes = answer.quotes.length ? answer.quotes : answer.near
  if (!answer.quotes.length && quotes.length) lines.push(say.near)
  lines.push(...quotes.map((quote, i) => quoteText(quote, i + 1, request.language)))
  lines.push(
    ...(answer.references ?? []).map(
      ({ outlet, headline, article }) =>
        `• ${escapeMarkdown(`${outlet ?? say.unknown} — ${(headline ?? article).slice(0, 300)}`)}`,
    ),
  )
  const text: string[] = []
  let length = 0
  for (const line of lines) {
    if (length + line.length > mostText) break
    text.push(line)
    length += line.length + 2
  }
  const components: APIMessageTopLevelComponent[] = [
    {
      type: 17,
      accent_color: 0x2f6f8f,
      components: [
        { type: 10, content: text.join('\n\n') },
        { type: 10, content: `-# ${say.searched(answer.searched)}`.slice(0, 390) },
      ],
    },
  ]
  return { flags: isComponentsV2, allowed_mentions: { parse: [] }, components }
}

function quoteText(quote: Quote, number: number, language: CommandRequest['language']): string {
  const say = languageOf(language).answers
  const [open, close] = languageOf(quote.language).answers.quotationMarks
  const words = quote.text.length > 1500 ? `${quote.text.slice(0, quote.text.lastIndexOf(' ', 1500))} […]` : quote.text
  const date = quote.published ? say.date(quote.published) : say.undated
  return `${open}${escapeMarkdown(words)}${close}\n-# \`Q${number}\` ${escapeMarkdown(quote.outlet ?? say.unknown)} · ${date} · \`${quote.id}\``
}

/** Text shown as it is: no formatting, no mention, no link, no line that starts a list or heading. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\*_~`|<>[\]()#@:-]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
