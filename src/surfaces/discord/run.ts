/** The bot over the gateway: registers the commands when they have changed, answers until told to stop. */
import { Client, Events, GatewayIntentBits } from 'discord.js'
import type { Library } from '../../library/library.ts'
import { serveHealth } from './health.ts'
import { handler } from './interactions.ts'
import { type Logger, openLog } from './log.ts'
import { registerCommands } from './register.ts'

export interface BotSettings {
  readonly token: string
  readonly guild: string | null
  /** Base address of the REST interface; `null`: Discord's. */
  readonly api: string | null
  readonly healthPort: number | null
  /** Where the reading room can be reached from outside; quotes link to it. */
  readonly publicUrl: string | null
  readonly logLevel: string
}

/** A reconnect in progress ignores the first `destroy`; the second one, so many milliseconds later, does not. */
const reconnectPause = 700

/** Resolves with the exit status once the bot has stopped: 0 when it was told to, 1 when Discord closed for good, 2 when it refuses the token. */
export async function runBot(settings: BotSettings, library: Library): Promise<number> {
  const { token, guild, api, healthPort, logLevel } = settings
  const log = openLog(logLevel, token)
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { retries: 1, timeout: 10_000, ...(api && { api }) },
  })
  const handle = handler({ library, publicUrl: settings.publicUrl }, log)
  const health = healthPort === null ? null : await serveHealth(healthPort, () => client.isReady(), library)
  const stopped = untilStopped(client, log)
  client.on(Events.Error, error => log.error({ error: error.message }, 'gateway'))
  client.on(Events.Warn, message => log.warn({ message }, 'gateway'))
  client.on(Events.InteractionCreate, interaction => void handle.serve(interaction))
  client.once(Events.ClientReady, async ready => {
    log.info({ user: ready.user.tag }, 'connected')
    try {
      const changed = await registerCommands(ready.rest, ready.application.id, guild)
      log.info(changed ? 'the commands were registered' : 'the commands were already registered')
    } catch (error) {
      log.error({ error: (error as Error).message }, 'the commands could not be registered')
    }
  })
  try {
    await client.login(token)
  } catch (error) {
    console.error(
      `Discord does not accept the connection (${(error as Error).message.replaceAll(token, '…')}); check DISCORD_TOKEN.`,
    )
    await health?.close()
    await client.destroy()
    return 2
  }
  const status = await stopped
  await handle.finished()
  await client.destroy()
  await new Promise(resolve => setTimeout(resolve, reconnectPause))
  await client.destroy()
  await health?.close()
  return status
}

function untilStopped(client: Client, log: Logger): Promise<number> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0))
    client.once(Events.ShardDisconnect, ({ code }) => {
      log.error(
        { code },
        'Discord closed the connection for good; check the token and the settings in the developer portal',
      )
      resolve(1)
    })
    client.once(Events.Invalidated, () => resolve(1))
  })
}
