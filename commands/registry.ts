/** All commands, and the one way to put a request to them. */
import type { Answer } from '../src/answering/answer.ts'
import {
  type Command,
  type CommandRequest,
  type Completion,
  InputError,
  type InterfaceLanguage,
} from '../src/answering/command.ts'
import { type Choice, suggest } from '../src/answering/completion.ts'
import { languageOf } from '../src/language/index.ts'
import type { Library } from '../src/library/library.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { cite } from './cite.ts'
import { compare } from './compare.ts'
import { day } from './day.ts'
import { disagreements } from './disagreements.ts'
import { figures } from './figures.ts'
import { helpFor } from './help.ts'
import { naming } from './naming.ts'
import { read } from './read.ts'
import { said } from './said.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'

export const commands: readonly Command[] = [
  ask,
  when,
  who,
  said,
  where,
  figures,
  compare,
  naming,
  disagreements,
  timeline,
  day,
  sources,
  check,
  cite,
  read,
  helpFor(() => commands),
]

/** Values of an option as somebody types; the names of commands are known here only. */
export function complete(kind: Completion, typed: string, library: Library): Choice[] {
  if (kind !== 'command') return suggest(kind, typed, library)
  const wanted = typed.trim().replace(/^\//, '').toLowerCase()
  return commands.flatMap(({ name }) => (name.startsWith(wanted) ? [{ name: `/${name}`, value: name }] : []))
}

/** Longest option that is read: what Discord lets somebody type. */
export const longestOption = 6000

/** Any Discord locale → the interface's language. */
export const interfaceLanguage = (locale: string | null | undefined): InterfaceLanguage =>
  /^fr\b/i.test(locale ?? '') ? 'fr' : 'en'

/** Checks a request against its command's options and answers it. Throws `InputError` with a sentence in the asker's language. */
export function answerRequest(request: CommandRequest, library: Library): Answer {
  const command = commands.find(({ name }) => name === request.command)
  const say = languageOf(request.language).answers
  if (!command)
    throw new InputError(
      say.unknownCommand(
        request.command,
        commands.map(({ name }) => name),
      ),
    )
  const options: Record<string, string> = {}
  for (const [name, raw] of Object.entries(request.options)) {
    const option = command.options.find(option => option.name === name)
    if (!option)
      throw new InputError(
        say.unknownOption(
          command.name,
          name,
          command.options.map(({ name }) => name),
        ),
      )
    // A lone surrogate cannot be sent on or stored as UTF-8; the rest of the words still can be looked up.
    const value = raw.toWellFormed().trim()
    if (value.length > longestOption) throw new InputError(say.tooLong(name, value.length, longestOption))
    if (option.choices && !option.choices.some(choice => choice.value === value)) {
      throw new InputError(
        say.badChoice(
          name,
          value,
          option.choices.map(choice => choice.value),
        ),
      )
    }
    if (value) options[name] = value
  }
  for (const option of command.options) {
    if (option.required && !options[option.name]) throw new InputError(say.missingOption(command.name, option.name))
  }
  if (command.anyOf && !command.anyOf.some(name => options[name]))
    throw new InputError(say.missingAnyOf(command.name, command.anyOf))
  return command.answer({ ...request, options }, library)
}
