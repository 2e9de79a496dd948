/** Telling Discord which commands there are: only when they differ from what it has. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { commands } from '../../../commands/registry.ts'
import type { Command, CommandOption } from '../../answering/command.ts'
import { type MessageCommand, messageCommands } from './message-commands.ts'

const optionTypes = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
  member: ApplicationCommandOptionType.User,
} as const

/** Registers everywhere, or in one server. Resolves with whether anything had to be changed. */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  guild: string | null,
): Promise<boolean> {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application)
  const wanted = [...commands.map(definition), ...messageCommands.map(messageDefinition)]
  const present = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as object[]
  if (present.length === wanted.length && wanted.every(command => present.some(other => includes(other, command))))
    return false
  await rest.put(route, { body: wanted })
  return true
}

export function definition(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description.en,
    description_localizations: { fr: command.description.fr },
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    // Discord wants the required options first.
    options: [...command.options]
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(optionDefinition) as never,
  }
}

const messageDefinition = ({ name, localName }: MessageCommand): object => ({
  type: ApplicationCommandType.Message,
  name,
  name_localizations: { fr: localName.fr },
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
})

const optionDefinition = (option: CommandOption): object => ({
  type: optionTypes[option.type],
  name: option.name,
  ...(option.localName?.fr && { name_localizations: { fr: option.localName.fr } }),
  description: option.description.en,
  description_localizations: { fr: option.description.fr },
  ...(option.required && { required: true }),
  ...(option.completes && { autocomplete: true }),
  ...(option.choices && {
    choices: option.choices.map(({ value, words }) => ({
      name: words.en,
      value,
      name_localizations: { fr: words.fr },
    })),
  }),
})

/** Whether `actual` holds everything that `wanted` says; Discord adds fields of its own, and leaves out what is empty. */
function includes(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(actual ?? []) &&
      ((actual ?? []) as unknown[]).length === wanted.length &&
      wanted.every((value, i) => includes((actual as unknown[])[i], value))
    )
  if (wanted === null || typeof wanted !== 'object') return actual === wanted
  return (
    actual !== null &&
    typeof actual === 'object' &&
    Object.entries(wanted).every(([key, value]) => includes((actual as Record<string, unknown>)[key], value))
  )
}
