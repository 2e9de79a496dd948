/** What a command is, for every surface: a name, options, words in the interface's languages, and a question put to the library. */
import type { Library } from '../library/library.ts'
import type { Answer } from './answer.ts'

/** The interface's languages; any other Discord locale is served in English. */
export type InterfaceLanguage = 'en' | 'fr'

export interface Command {
  readonly name: string
  readonly description: Words
  readonly options: readonly CommandOption[]
  /** At least one of the options must be given, though none alone is required. */
  readonly anyOf?: readonly string[]
  answer(request: CommandRequest, library: Library): Answer
}

/** The same text in each interface language. */
export type Words = Readonly<Record<InterfaceLanguage, string>>

export interface CommandOption {
  readonly name: string
  /** Localised option name, where it differs (`when event:` / `when événement:`); lower case, as Discord wants it. */
  readonly localName?: Partial<Words>
  readonly description: Words
  readonly type: 'text' | 'flag' | 'member'
  readonly required?: boolean
  /** A closed list of values. */
  readonly choices?: readonly { readonly value: string; readonly words: Words }[]
  /** Completed from the corpus as the asker types. */
  readonly completes?: Completion
}

export type Completion = 'outlet' | 'person' | 'article' | 'quote' | 'command'

export interface CommandRequest {
  readonly command: string
  /** Checked against the command's options by `commands/registry.ts`. */
  readonly options: Readonly<Record<string, string>>
  readonly language: InterfaceLanguage
}

/** A mistake that the asker can mend; `message` is one sentence in the asker's language. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
