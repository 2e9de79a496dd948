/** The prompt: the same commands as on Discord, typed, with completion and history. */
import { createInterface } from 'node:readline'
import { answerRequest, commands, complete as completeValue, interfaceLanguage } from '../../../commands/registry.ts'
import { InputError, type InterfaceLanguage } from '../../answering/command.ts'
import type { Library } from '../../library/library.ts'
import { parseCommandLine } from './command-line.ts'
import { renderAnswer } from './render.ts'

/** Runs until the input ends or Ctrl-C; resolves then. */
export function prompt(library: Library, language: InterfaceLanguage = systemLanguage()): Promise<void> {
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '› ',
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => complete(line, library, language),
  })
  terminal.prompt()
  terminal.on('line', line => {
    if (line.trim()) console.log(`${reply(line, library, language, colour)}\n`)
    terminal.prompt()
  })
  terminal.on('SIGINT', () => terminal.close())
  return new Promise(resolve => terminal.on('close', () => resolve()))
}

function reply(line: string, library: Library, language: InterfaceLanguage, colour: boolean): string {
  try {
    return renderAnswer(answerRequest(parseCommandLine(line, language), library), language, { colour })
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

/** What may follow: command names, then options of the command, then values from the corpus; and the part they replace. */
export function complete(line: string, library: Library, language: InterfaceLanguage): [string[], string] {
  const typed = /^\/(\S*)$/.exec(line)
  if (typed) return [commands.map(({ name }) => `/${name} `).filter(name => name.startsWith(line)), line]
  const command = commands.find(({ name }) => line.startsWith(`/${name} `))
  if (!command) return [[], line]
  const value = /(?:^|\s)([\p{L}-]+):([^:]*)$/u.exec(line)
  const option =
    value && command.options.find(({ name, localName }) => [name, localName?.fr, localName?.en].includes(value[1]))
  if (option?.completes)
    return [completeValue(option.completes, value![2]!, library).map(({ value }) => value), value![2]!]
  const word = /(\S*)$/.exec(line)![1]!
  const names = command.options
    .filter(({ type }) => type === 'text')
    .map(({ name, localName }) => `${localName?.[language] ?? name}:`)
  return [names.filter(name => name.startsWith(word) && !line.includes(` ${name}`)), word]
}

const systemLanguage = (): InterfaceLanguage =>
  interfaceLanguage(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG)
