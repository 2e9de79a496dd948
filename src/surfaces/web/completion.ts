/** What may follow what was typed: commands, then their options, then values from the corpus. */
import { commands, complete } from '../../../commands/registry.ts'
import type { Command, CommandOption, InterfaceLanguage } from '../../answering/command.ts'
import type { Library } from '../../library/library.ts'

export interface Completion {
  /** Shown first. */
  readonly label: string
  /** Shown beside it. */
  readonly about: string
  /** The whole line once it is chosen. */
  readonly line: string
}

/** For the one-line prompt: at most 25. */
export function completeLine(line: string, language: InterfaceLanguage, library: Library): Completion[] {
  const name = /^\/(\S*)$/u.exec(line)?.[1]
  if (name !== undefined)
    return commands
      .filter(command => command.name.startsWith(name.toLowerCase()))
      .map(command => ({
        label: `/${command.name}`,
        about: command.description[language],
        line: `/${command.name} ${command.options[0]?.required ? `${named(command.options[0], language)}:` : ''}`,
      }))
  const command = commands.find(({ name }) => line.startsWith(`/${name} `))
  if (!command) return []
  return completeValue(command, line, library) ?? completeOption(command, line, language)
}

/** The value that is being typed, if it is one that the corpus completes. */
function completeValue(command: Command, line: string, library: Library): Completion[] | null {
  const started = /(?:^|\s)([\p{L}-]+):([^:]*)$/u.exec(line)
  const option = started && optionNamed(command, started[1]!)
  if (!started || !option) return null
  const typed = started[2]!
  const before = line.slice(0, line.length - typed.length)
  const values = valuesOf(option, typed, library)
  // A value that stands there in full is done: what follows are the other options.
  if (!values.length || values.some(({ value }) => value === typed.trim() && typed.endsWith(' '))) return null
  return values.map(({ name, value }) => ({ label: name, about: '', line: `${before}${value} ` }))
}

/** Options that are not set yet, once a space or the beginning of a name was typed. */
function completeOption(command: Command, line: string, language: InterfaceLanguage): Completion[] {
  const word = /(?<=\s)[\p{L}-]*$/u.exec(line)?.[0]
  if (word === undefined) return []
  const before = line.slice(0, line.length - word.length)
  return command.options
    .filter(option => option.type !== 'member' && !namesOf(option).some(name => line.includes(` ${name}:`)))
    .filter(option => namesOf(option).some(name => name.startsWith(word.toLowerCase())))
    .map(option => ({
      label: `${named(option, language)}:`,
      about: option.description[language],
      line: `${before}${named(option, language)}:`,
    }))
}

/** For a field of the form: values of one option. */
export function completeField(command: string, option: string, typed: string, library: Library): string[] {
  const found = commands.find(({ name }) => name === command)?.options.find(({ name }) => name === option)
  return found ? valuesOf(found, typed, library).map(({ value }) => value) : []
}

function valuesOf(option: CommandOption, typed: string, library: Library): { name: string; value: string }[] {
  if (option.type === 'flag') return [{ name: 'true', value: 'true' }].filter(({ value }) => value.startsWith(typed))
  if (option.choices)
    return option.choices.map(({ value }) => ({ name: value, value })).filter(({ value }) => value.startsWith(typed))
  return option.completes ? complete(option.completes, typed, library) : []
}

export const named = (option: CommandOption, language: InterfaceLanguage): string =>
  option.localName?.[language] ?? option.name

const namesOf = (option: CommandOption): string[] => [option.name, ...Object.values(option.localName ?? {})]

const optionNamed = (command: Command, name: string): CommandOption | undefined =>
  command.options.find(option => namesOf(option).includes(name.toLowerCase()))
