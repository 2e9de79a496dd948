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
    const script = scripts[name]
    if (!script)
      throw new InputError(`There is no script ${name}; there are start, ${Object.keys(scripts).join(', ')}.`)
    await script(args, {
      open: ({ seeds, index = config.index }) => {
        if (seeds && !existsSync(seeds)) throw new InputError(`There is no folder ${seeds}.`)
        return open({ ...config, seeds: seeds ?? config.seeds, index })
      },
      toMessage: (answer, request) => toMessage(answer, request),
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
  try {
    if (config.token) {
      const { runBot } = await import('./surfaces/discord/run.ts')
      return await runBot({ ...config, token: config.token }, library)
    }
    console.error(
      'No DISCORD_TOKEN is set, so this is the terminal: type a command such as /when, or a question. Ctrl-C leaves.',
    )
    const { prompt } = await import('./surfaces/terminal/prompt.ts')
    await prompt(library)
    return 0
  } finally {
    library.close()
  }
}
