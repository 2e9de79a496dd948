/** Puts the parts together: configuration, library, and the surface that was asked for. */
import { existsSync } from 'node:fs'
import { InputError } from './answering/command.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import type { Library } from './library/library.ts'
import { type BuildFigures, openLibrary } from './library/open.ts'
import { toMessage } from './surfaces/discord/message.ts'
import { showProgress } from './surfaces/terminal/progress.ts'
import { scripts } from './surfaces/terminal/scripts.ts'

/** Runs the script `name`, or the bot. Resolves with the exit status: 0 answered, 1 the bot failed, 2 the input was wrong. */
export async function main([name = 'start', ...args]: string[]): Promise<number> {
  try {
    const config = readConfig()
    if (name === 'start') return await start(config)
    if (name === 'register' || name === 'invite') return await withDiscord(name, config)
    const script = scripts[name]
    if (!script)
      throw new InputError(`There is no script ${name}; there are start, ${Object.keys(scripts).join(', ')}.`)
    await script(args, {
      open: ({ seeds, index = config.index }) => {
        if (seeds && !existsSync(seeds)) throw new InputError(`There is no folder ${seeds}.`)
        return open({ ...config, seeds: seeds ?? config.seeds, index })
      },
      toMessage: (answer, request) => toMessage(answer, request, { publicUrl: config.publicUrl }),
    })
    return 0
  } catch (error) {
    const wrongInput =
      error instanceof InputError || error instanceof ConfigError || (error as NodeJS.ErrnoException).code === 'ENOENT'
    console.error(wrongInput ? (error as Error).message : error)
    return wrongInput ? 2 : 1
  }
}

/** Opens the library; progress and problems go to standard error. */
function open({ seeds, index }: Config): { library: Library; figures: BuildFigures } {
  const progress = showProgress()
  const opened = openLibrary({ seeds, index }, progress.show)
  progress.end()
  for (const problem of opened.library.problems) console.error(problem)
  return opened
}

async function start(config: Config): Promise<number> {
  const { library, figures } = open(config)
  const { articles, passages, milliseconds, built } = figures
  console.error(
    `${articles} articles, ${passages} passages, index ${built ? 'built' : 'loaded'} in ${milliseconds} ms.`,
  )
  const page = config.token && config.webPort === null ? null : await servePage(config, library)
  if (page) console.error(`The page is at ${page.address}`)
  try {
    if (config.token) {
      const { runBot } = await import('./surfaces/discord/run.ts')
      return await runBot({ ...config, token: config.token }, library)
    }
    if (!process.stdin.isTTY) {
      console.error('No DISCORD_TOKEN is set: only the page is served. Ctrl-C leaves.')
      await new Promise<void>(resolve => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      return 0
    }
    console.error(
      'No DISCORD_TOKEN is set, so this is the terminal: type a command such as /when, or a question. Ctrl-C leaves.',
    )
    const { prompt } = await import('./surfaces/terminal/prompt.ts')
    await prompt(library)
    return 0
  } finally {
    await page?.close()
    library.close()
  }
}

/** The page in the browser; what it needs of other surfaces is put in here. */
async function servePage(
  { webPort, publicUrl }: Config,
  library: Library,
): Promise<{ address: string; close(): Promise<void> }> {
  const [{ startServer }, { press }, { toMessageWithPicture }, { parseCommandLine }] = await Promise.all([
    import('./surfaces/web/server.ts'),
    import('./surfaces/discord/press.ts'),
    import('./surfaces/discord/picture.ts'),
    import('./surfaces/terminal/command-line.ts'),
  ])
  return startServer(
    {
      library,
      publicUrl,
      parseLine: parseCommandLine,
      toMessage: (answer, request) => toMessageWithPicture(answer, request, publicUrl),
      press: ({ customId, values, language }) => press(customId, values, language, { library, publicUrl }),
    },
    webPort,
  )
}

/** `register` tells Discord the commands, `invite` prints the link that adds the bot to a server. */
async function withDiscord(script: 'register' | 'invite', { token, guild, api }: Config): Promise<number> {
  if (!token) throw new InputError(`npm run ${script} needs DISCORD_TOKEN, in the environment or in .env.`)
  const { inviteLink, register } = await import('./surfaces/discord/invite.ts')
  const settings = { token, guild, api }
  try {
    if (script === 'invite') console.log(await inviteLink(settings))
    else
      console.log(
        (await register(settings)) ? 'The commands were registered.' : 'The commands were already registered.',
      )
    return 0
  } catch (error) {
    console.error(`Discord refused (${(error as Error).message.replaceAll(token, '…')}); check DISCORD_TOKEN.`)
    return 2
  }
}
