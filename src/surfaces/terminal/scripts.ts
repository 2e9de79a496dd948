/** The headless commands: `ask`, `inspect`, `compare-texts`, `index`. Results on standard output, the rest on standard error. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { answerRequest, interfaceLanguage } from '../../../commands/registry.ts'
import type { Answer } from '../../answering/answer.ts'
import { type CommandRequest, InputError } from '../../answering/command.ts'
import { compareTexts } from '../../answering/disagreeing/compare-texts.ts'
import { splitBlocks } from '../../corpus/page/blocks.ts'
import { detectLanguage, languageOf } from '../../language/index.ts'
import type { Library } from '../../library/library.ts'
import type { BuildFigures } from '../../library/open.ts'
import { bodyOf, read } from '../../reading/read.ts'
import { parseCommandLine } from './command-line.ts'
import { eachLine, print } from './jsonl.ts'
import { renderAnswer } from './render.ts'

/** What the scripts need from the rest of the application. */
export interface ScriptContext {
  open(folders: { seeds?: string | undefined; index?: string | undefined }): { library: Library; figures: BuildFigures }
  /** The Discord message that would be sent, as JSON. */
  toMessage(answer: Answer, request: CommandRequest): object
}

type Script = (args: string[], context: ScriptContext) => Promise<void>

const folderOptions = { seeds: { type: 'string' }, index: { type: 'string' } } as const

const ask: Script = async (args, context) => {
  const { values, positionals } = readArgs(args, {
    ...folderOptions,
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    locale: { type: 'string' },
    batch: { type: 'string' },
  })
  const language = interfaceLanguage((values.locale as string | undefined) ?? process.env.LANG)
  const line = positionals.join(' ')
  if (!values.batch && !line.trim())
    throw new InputError('Say what to ask, for example: npm run -s ask -- "/when event:…", or --batch FILE.')
  const { library } = context.open(values as { seeds?: string; index?: string })
  const answered = (request: CommandRequest, locale: string): object => {
    const answer = answerRequest(request, library)
    return {
      command: request.command,
      options: request.options,
      locale,
      answer,
      message: context.toMessage(answer, request),
    }
  }
  try {
    if (values.batch) return await eachLine(values.batch as string, row => batchLine(row, answered))
    const request = parseCommandLine(line, language)
    if (values.json) print({ id: null, ...answered(request, (values.locale as string | undefined) ?? language) })
    else
      console.log(
        renderAnswer(answerRequest(request, library), language, {
          colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
          explain: values.explain === true,
        }),
      )
  } finally {
    library.close()
  }
}

const batchRow = z.object({
  command: z.string({ error: '"command" must be the name of a command' }),
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String), {
      error: '"options" must be an object of texts',
    })
    .default({}),
  locale: z.string({ error: '"locale" must be a locale such as fr or en-GB' }).default('en'),
})

function batchLine(
  row: Record<string, unknown>,
  answered: (request: CommandRequest, locale: string) => object,
): object {
  const { command, options, locale } = checked(batchRow, row)
  return answered({ command, options, language: interfaceLanguage(locale) }, locale)
}

const textRow = z.object({
  text: z.string({ error: '"text" must be a text' }),
  lang: z.string().nullish(),
  published: z.string().nullish(),
})

const inspect: Script = async args => {
  const { values } = readArgs(args, { batch: { type: 'string' } })
  if (!values.batch) throw new InputError('Say which texts to read: npm run -s inspect -- --batch docs.jsonl')
  await eachLine(values.batch as string, row => {
    const { text, lang, published } = checked(textRow, row)
    const language = lang ? languageOf(lang) : detectLanguage(text)
    const blocks = splitBlocks(text, language, null)
    const body = bodyOf(blocks)
    const own = new Set<object>(body)
    const reading = read(text, { language: language.code, published: published ?? null, body })
    return { lang: language.code, ...reading, boilerplate: blocks.filter(block => !own.has(block)) }
  })
}

const pairRow = z.object({
  a: z.string({ error: '"a" must be a text' }),
  b: z.string({ error: '"b" must be a text' }),
  lang: z.string().nullish(),
  question: z.string().nullish(),
})

const compare: Script = async args => {
  const { values } = readArgs(args, { batch: { type: 'string' } })
  if (!values.batch) throw new InputError('Say which pairs to compare: npm run -s compare-texts -- --batch pairs.jsonl')
  await eachLine(values.batch as string, row => {
    const { a, b, lang, question } = checked(pairRow, row)
    return compareTexts(a, b, { language: lang ?? detectLanguage(`${a} ${b}`).code, question: question ?? null })
  })
}

const index: Script = async (args, context) => {
  const { values } = readArgs(args, folderOptions)
  const { library, figures } = context.open(values as { seeds?: string; index?: string })
  library.close()
  const { articles, passages, bytes, milliseconds, built } = figures
  console.log(
    `${articles} articles, ${passages} passages, ${bytes} bytes, ${milliseconds} ms${built ? '' : ' (up to date)'}`,
  )
}

export const scripts: Readonly<Record<string, Script>> = { ask, inspect, 'compare-texts': compare, index }

type Flags = Record<string, { readonly type: 'string' | 'boolean' }>

function readArgs(args: string[], options: Flags) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new InputError(
      `${(error as Error).message.split('\n')[0]} The options are ${Object.keys(options)
        .map(name => `--${name}`)
        .join(', ')}.`,
    )
  }
}

function checked<T extends z.ZodType>(schema: T, row: unknown): z.infer<T> {
  const result = schema.safeParse(row)
  if (!result.success) throw new InputError(`${result.error.issues.map(({ message }) => message).join('; ')}.`)
  return result.data
}
