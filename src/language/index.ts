/** The languages that can be read. To add one: a folder like `en/`, and a line here. */
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { Language, LanguageCode } from './language.ts'

export const languages: readonly Language[] = [english, french]

const byCode = new Map(languages.map(language => [language.code, language]))

/** The language of a code (`fr`, `fr-CA`), or `null` when it cannot be read. */
export const findLanguage = (code: string): Language | null => byCode.get(code.toLowerCase().split(/[-_]/)[0]!) ?? null

/** The same, with English for what cannot be read. */
export const languageOf = (code: LanguageCode): Language => findLanguage(code) ?? english

/** The language whose function words are most frequent in the first 20,000 characters; English for a text without words. */
export function detectLanguage(text: string): Language {
  const words =
    text
      .slice(0, 20_000)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let best = english
  let most = 0
  for (const language of languages) {
    const count = words.filter(word => language.words.function.has(word)).length
    if (count > most) [best, most] = [language, count]
  }
  return best
}
