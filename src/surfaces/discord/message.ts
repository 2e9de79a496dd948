/** An answer as a Discord message: Components V2, as plain JSON, so that no other surface need load discord.js. */
import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Answer } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
import { languageOf } from '../../language/index.ts'
import { blocksOf } from './blocks.ts'
import { type Action, customId } from './custom-id.ts'
import { pagesOf } from './pages.ts'

export { escapeMarkdown } from './blocks.ts'

export interface MessagePayload {
  readonly flags: number
  readonly allowed_mentions: { readonly parse: [] }
  readonly components: APIMessageTopLevelComponent[]
}

const isComponentsV2 = 1 << 15
const isEphemeral = 1 << 6
const accent = 0x2f6f8f
/** Where the outlets differ. */
const accentDiffering = 0xb3541e

export interface MessageOptions {
  /** From 0; the last one when there are fewer. */
  readonly page?: number
  /** Where the reading room can be reached from outside. */
  readonly publicUrl?: string | null
}

export function toMessage(
  answer: Answer,
  request: CommandRequest,
  { page = 0, publicUrl = null }: MessageOptions = {},
): MessagePayload {
  const { language } = request
  const say = languageOf(language)
  const pages = pagesOf(blocksOf(answer, language, publicUrl))
  const shown = Math.max(0, Math.min(page, pages.length - 1))
  const isPrivate = request.options.private === 'true'
  const addressed = request.options.for && shown === 0 ? `<@${request.options.for.replace(/\D/g, '')}>\n` : ''
  const under = `-# ${say.answers.searched(answer.searched)}`.slice(0, 600)
  const components: APIMessageTopLevelComponent[] = [
    {
      type: 17,
      accent_color: answer.disagreements.length ? accentDiffering : accent,
      components: [
        { type: 10, content: `${addressed}${pages[shown]}` },
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: under },
      ],
    },
  ]
  const buttons = buttonsOf(answer, request, shown, pages.length, isPrivate)
  for (let i = 0; i < buttons.length; i += 5) components.push({ type: 1, components: buttons.slice(i, i + 5) })
  const menu = outletMenu(answer, request)
  if (menu) components.push(menu)
  return { flags: isComponentsV2 | (isPrivate ? isEphemeral : 0), allowed_mentions: { parse: [] }, components }
}

function buttonsOf(
  answer: Answer,
  request: CommandRequest,
  page: number,
  pages: number,
  isPrivate: boolean,
): APIButtonComponentWithCustomId[] {
  const say = languageOf(request.language).discord
  const button = (action: Action, label: string, at = 0, disabled = false): APIButtonComponentWithCustomId => ({
    type: 2,
    style: 2,
    label,
    custom_id: customId(action, at, request),
    ...(disabled && { disabled }),
  })
  const turning =
    pages > 1
      ? [
          button('page', '◀', Math.max(0, page - 1), page === 0),
          button('page', `▶ ${page + 1}/${pages}`, page + 1, page + 1 >= pages),
        ]
      : []
  // A page's own button and the one that leads to it must not have one id.
  const distinct = turning.filter((one, i) => turning.findIndex(other => other.custom_id === one.custom_id) === i)
  return [
    ...distinct,
    ...(answer.quotes.length && answer.intent !== 'read'
      ? [button('context', say.context), button('cite', say.cite)]
      : []),
    ...(answer.disagreements.length && answer.intent !== 'disagreements' ? [button('differ', say.differ)] : []),
    ...(answer.disagreements.length ? [button('why', say.why)] : []),
    ...(answer.quotes.length ? [button('file', say.file)] : []),
    ...(isPrivate ? [button('post', say.post)] : []),
  ]
}

/** Narrows a searching command to one outlet. */
function outletMenu(answer: Answer, request: CommandRequest): APIMessageTopLevelComponent | null {
  const outlets = [...new Set(answer.quotes.flatMap(({ outlet }) => outlet ?? []))]
  if (outlets.length < 2 || request.options.outlet || !narrowed.has(request.command)) return null
  return {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: customId('outlet', 0, request),
        placeholder: languageOf(request.language).discord.onlyOutlet,
        options: outlets.slice(0, 25).map(outlet => ({ label: outlet.slice(0, 100), value: outlet.slice(0, 100) })),
      },
    ],
  }
}

const narrowed = new Set([
  'ask',
  'when',
  'who',
  'said',
  'where',
  'figures',
  'timeline',
  'day',
  'sources',
  'disagreements',
  'naming',
  'compare',
])
