/** The bot over the gateway: registers the commands when they have changed, answers until told to stop. */
import { Client, Events, GatewayIntentBits, type Interaction, MessageFlags } from 'discord.js'
import { answerRequest, commands, interfaceLanguage } from '../../../commands/registry.ts'
import { InputError } from '../../answering/command.ts'
import { suggest } from '../../answering/completion.ts'
import type { Library } from '../../library/library.ts'
import { toMessage } from './message.ts'
import { registerCommands } from './register.ts'

export interface BotSettings {
  readonly token: string
  readonly guild: string | null
  /** Base address of the REST interface; `null`: Discord's. */
  readonly api: string | null
}

/** Resolves with the exit status once the bot has stopped: 0 when it was told to, 2 when Discord refuses the token. */
export async function runBot({ token, guild, api }: BotSettings, library: Library): Promise<number> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...(api && { rest: { api } }) })
  const stopped = new Promise<number>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0))
    client.once(Events.ShardDisconnect, ({ code }) => {
      console.error(
        `Discord closed the connection for good (code ${code}); check the token and the bot's settings in the developer portal.`,
      )
      resolve(1)
    })
  })
  client.on(Events.Error, error => console.error(`Discord: ${error.message}`))
  client.on(Events.InteractionCreate, interaction => void answer(interaction, library))
  client.once(Events.ClientReady, async ready => {
    console.error(`Connected to Discord as ${ready.user.tag}.`)
    try {
      const changed = await registerCommands(ready, guild)
      console.error(changed ? 'The commands were registered.' : 'The commands were already registered.')
    } catch (error) {
      console.error(`The commands could not be registered: ${(error as Error).message}`)
    }
  })
  try {
    await client.login(token)
  } catch (error) {
    console.error(
      `Discord does not accept the connection (${(error as Error).message.replaceAll(token, '…')}); check DISCORD_TOKEN.`,
    )
    return 2
  }
  const status = await stopped
  await client.destroy()
  return status
}

async function answer(interaction: Interaction, library: Library): Promise<void> {
  const language = interfaceLanguage(interaction.locale)
  try {
    if (interaction.isAutocomplete()) {
      const focused = interaction.options.getFocused(true)
      const option = commands
        .find(({ name }) => name === interaction.commandName)
        ?.options.find(({ name }) => name === focused.name)
      const choices = option?.completes ? suggest(option.completes, focused.value, library) : []
      await interaction.respond(
        choices.map(({ name, value }) => ({ name: name.slice(0, 100), value: value.slice(0, 100) })),
      )
    } else if (interaction.isChatInputCommand()) {
      const options = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value)]))
      const request = { command: interaction.commandName, options, language }
      const payload = toMessage(answerRequest(request, library), request)
      const flags = payload.flags | (options.private === 'true' ? MessageFlags.Ephemeral : 0)
      await interaction.reply({ flags, components: payload.components, allowedMentions: { parse: [] } } as never)
    }
  } catch (error) {
    const reference = Date.now().toString(36)
    const known = error instanceof InputError
    if (!known) console.error(`Answer ${reference} failed:`, error)
    if (!interaction.isRepliable() || interaction.replied) return
    const content = known
      ? (error as Error).message
      : language === 'fr'
        ? `Désolé, la réponse a échoué (référence ${reference}).`
        : `Sorry, the answer failed (reference ${reference}).`
    await interaction
      .reply({ content: content.slice(0, 2000), flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } })
      .catch(() => {})
  }
}
