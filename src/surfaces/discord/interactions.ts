/** What comes in over the gateway, and what goes out: commands, completion, buttons, menus, message commands. */
import {
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { answerRequest, commands, complete as completeValue, interfaceLanguage } from '../../../commands/registry.ts'
import { type CommandRequest, InputError } from '../../answering/command.ts'
import { languageOf } from '../../language/index.ts'
import type { Library } from '../../library/library.ts'
import type { MessageFile } from './as-file.ts'
import { readCustomId } from './custom-id.ts'
import { answered, answerSeconds } from './health.ts'
import type { Logger } from './log.ts'
import type { MessagePayload } from './message.ts'
import { messageCommands } from './message-commands.ts'
import { toMessageWithPicture } from './picture.ts'
import { type Place, press } from './press.ts'

export interface Handler {
  serve(interaction: Interaction): Promise<void>
  /** Resolves when every interaction that has begun is answered. */
  finished(): Promise<void>
}

/** Discord's error code for a second reply to one interaction. */
const alreadyAnswered = 40060

/** Questions and presses of one person: so many in so many seconds. */
const limit = { points: 8, duration: 10 }

export function handler(place: Place, log: Logger): Handler {
  const { library } = place
  const limiter = new RateLimiterMemory(limit)
  const running = new Set<Promise<void>>()
  return {
    serve(interaction) {
      const served = serve(interaction).finally(() => running.delete(served))
      running.add(served)
      return served
    },
    finished: async () => void (await Promise.allSettled(running)),
  }

  async function serve(interaction: Interaction): Promise<void> {
    const began = performance.now()
    const name = nameOf(interaction)
    let outcome = 'answered'
    try {
      if (interaction.isAutocomplete()) return await complete(interaction, library)
      if (!interaction.isRepliable()) return
      const wait = await tooMany(interaction)
      if (wait) {
        outcome = 'limited'
        return await sayPrivately(interaction, languageOf(interfaceLanguage(interaction.locale)).discord.tooMany(wait))
      }
      await answer(interaction)
    } catch (error) {
      outcome = await apologise(error, interaction)
    } finally {
      const seconds = (performance.now() - began) / 1000
      answered.inc({ command: name, outcome })
      answerSeconds.observe(seconds)
      log.info(
        { interaction: interaction.id, command: name, outcome, milliseconds: Math.round(seconds * 1000) },
        'interaction',
      )
    }
  }

  async function answer(interaction: RepliableInteraction): Promise<void> {
    const language = interfaceLanguage(interaction.locale)
    if (interaction.isChatInputCommand()) {
      const options = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value)]))
      await reply(interaction, { command: interaction.commandName, options, language }, place)
    } else if (interaction.isMessageContextMenuCommand()) {
      const text = interaction.targetMessage.content.trim()
      if (!text) throw new InputError(languageOf(language).discord.noText)
      const command = messageCommands.find(({ name }) => name === interaction.commandName)
      if (!command) throw new InputError(languageOf(language).discord.tooOld)
      await reply(interaction, command.request(text.slice(0, 4000), language), place)
    } else if (interaction.isMessageComponent()) await pressed(interaction)
  }

  async function pressed(interaction: MessageComponentInteraction): Promise<void> {
    const language = interfaceLanguage(interaction.locale)
    const turns = ['page', 'outlet'].includes(readCustomId(interaction.customId)?.action ?? '')
    const asker = interaction.message.interactionMetadata?.user.id
    if (turns && asker && asker !== interaction.user.id) throw new InputError(languageOf(language).discord.notYours)
    const values = interaction.isStringSelectMenu() ? interaction.values : []
    const { payload, files, effect } = press(interaction.customId, values, language, place)
    if (effect === 'update')
      await interaction.update({ ...body(payload, files), flags: MessageFlags.IsComponentsV2 } as never)
    else await interaction.reply(body(payload, files) as never)
  }

  async function tooMany({ user }: RepliableInteraction): Promise<number> {
    try {
      await limiter.consume(user.id)
      return 0
    } catch (refused) {
      return Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000)
    }
  }

  /** A mistake of the asker is told; anything else is a bug: a reference for the asker, the rest for the log. */
  async function apologise(error: unknown, interaction: Interaction): Promise<string> {
    const say = languageOf(interfaceLanguage(interaction.locale)).discord
    // The reply had arrived, only its receipt was lost: the retry is told that there is one already.
    if ((error as { code?: unknown }).code === alreadyAnswered) return 'answered'
    const known = error instanceof InputError
    const reference = Date.now().toString(36)
    if (!known) log.error({ reference, error: (error as Error)?.stack ?? String(error) }, 'an answer failed')
    if (interaction.isRepliable() && !interaction.replied)
      await sayPrivately(interaction, known ? (error as Error).message : say.failed(reference)).catch(
        (failure: Error) => log.warn({ reference, error: failure.message }, 'the apology could not be sent'),
      )
    return known ? 'refused' : 'failed'
  }
}

async function reply(
  interaction: RepliableInteraction,
  request: CommandRequest,
  { library, publicUrl }: Place,
): Promise<void> {
  const { payload, files } = await toMessageWithPicture(answerRequest(request, library), request, publicUrl)
  await interaction.reply(body(payload, files) as never)
}

const body = ({ flags, components }: MessagePayload, files: readonly MessageFile[]): object => ({
  flags,
  components,
  allowedMentions: { parse: [] },
  files: files.map(({ name, data }) => ({ name, attachment: Buffer.from(data) })),
})

const sayPrivately = async (interaction: RepliableInteraction, content: string): Promise<void> => {
  const message = {
    content: content.slice(0, 2000),
    flags: MessageFlags.Ephemeral,
    allowedMentions: { parse: [] },
  } as const
  await (interaction.deferred ? interaction.followUp(message) : interaction.reply(message))
}

async function complete(interaction: AutocompleteInteraction, library: Library): Promise<void> {
  const focused = interaction.options.getFocused(true)
  const option = commands
    .find(({ name }) => name === interaction.commandName)
    ?.options.find(({ name }) => name === focused.name)
  const choices = option?.completes ? completeValue(option.completes, focused.value, library) : []
  await interaction.respond(
    choices.map(({ name, value }) => ({ name: name.slice(0, 100) || value.slice(0, 100), value: value.slice(0, 100) })),
  )
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete()
    ? interaction.commandName
    : interaction.isMessageComponent()
      ? `button:${readCustomId(interaction.customId)?.action ?? 'unknown'}`
      : 'other'
