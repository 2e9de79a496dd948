/** What a right click on somebody's message offers. */
import type { CommandRequest, InterfaceLanguage, Words } from '../../answering/command.ts'

export interface MessageCommand {
  readonly name: string
  readonly localName: Words
  /** The slash command that answers it, seen by the asker alone. */
  request(text: string, language: InterfaceLanguage): CommandRequest
}

export const messageCommands: readonly MessageCommand[] = [
  {
    name: 'Check against sources',
    localName: { en: 'Check against sources', fr: 'Vérifier dans les sources' },
    request: (text, language) => ({ command: 'check', options: { text, private: 'true' }, language }),
  },
  {
    name: 'Find sources for this',
    localName: { en: 'Find sources for this', fr: 'Trouver des sources' },
    request: (text, language) => ({ command: 'compare', options: { topic: text, private: 'true' }, language }),
  },
]
