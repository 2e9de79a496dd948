/** Typed commands: `/when event:the flood outlet:The Gazette` → a request. */
import { commands } from '../../../commands/registry.ts'
import { type Command, type CommandRequest, InputError, type InterfaceLanguage } from '../../answering/command.ts'
import { languageOf } from '../../language/index.ts'

/**
 * Reads a line. Without a slash it is a question for `/ask`; words before the first option belong to the command's
 * first option. Options may be named in either interface language. Throws `InputError` for what no command takes.
 */
export function parseCommandLine(line: string, language: InterfaceLanguage): CommandRequest {
  const typed = line.trim()
  const match = /^\/([\p{L}-]+)\s*([\s\S]*)$/u.exec(typed)
  if (!match) return { command: 'ask', options: { question: typed }, language }
  const [, name, rest] = match
  const command = commands.find(command => command.name === name!.toLowerCase())
  if (!command)
    throw new InputError(
      languageOf(language).answers.unknownCommand(
        name!,
        commands.map(({ name }) => name),
      ),
    )
  return { command: command.name, options: readOptions(command, rest!, language), language }
}

function readOptions(command: Command, text: string, language: InterfaceLanguage): Record<string, string> {
  const names = new Map(
    command.options.flatMap(option =>
      [option.name, ...Object.values(option.localName ?? {})].map(name => [name, option.name]),
    ),
  )
  const options: Record<string, string> = {}
  let current = command.options[0]?.name ?? ''
  let from = 0
  const take = (until: number): void => {
    const value = text.slice(from, until).trim()
    if (value) options[current] = value
  }
  for (const match of text.matchAll(/(?<=^|\s)([\p{L}-]+):(?!\/\/)/gu)) {
    const name = names.get(match[1]!.toLowerCase())
    if (!name) continue
    take(match.index)
    if (name in options) throw new InputError(languageOf(language).answers.repeatedOption(name))
    current = name
    from = match.index + match[0].length
  }
  take(text.length)
  return options
}
