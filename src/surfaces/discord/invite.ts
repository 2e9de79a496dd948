/** The link by which somebody adds the bot to a server or to their own account, and registering without running. */
import { REST, Routes } from 'discord.js'
import { registerCommands } from './register.ts'

/** View channels, send messages (also in threads), embed links, attach files: nothing more. */
const permissions = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 38n)

interface Settings {
  readonly token: string
  readonly guild: string | null
  readonly api: string | null
}

/** Asks Discord whose token it is. Rejects when the token is refused. */
export async function inviteLink(settings: Settings): Promise<string> {
  const query = new URLSearchParams({
    client_id: await applicationId(settings),
    scope: 'bot applications.commands',
    permissions: permissions.toString(),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}

/** Resolves with whether anything had to be changed. */
export const register = async (settings: Settings): Promise<boolean> =>
  registerCommands(restOf(settings), await applicationId(settings), settings.guild)

const restOf = ({ token, api }: Settings): REST => new REST({ version: '10', ...(api && { api }) }).setToken(token)

async function applicationId(settings: Settings): Promise<string> {
  const application = (await restOf(settings).get(Routes.currentApplication())) as { id: string }
  return application.id
}
