/** What differs between languages, as data and small functions. A language is one folder that exports one `Language`. */
import type { NameRules } from './rules/names.ts'
import type { SentenceRules } from './rules/sentences.ts'
import type { StatementRules } from './rules/statements.ts'
import type { WordRules } from './rules/words.ts'

/** ISO 639-1, one for each folder here. */
export type LanguageCode = string

export interface Language {
  readonly code: LanguageCode
  readonly words: WordRules
  readonly sentences: SentenceRules
  readonly names: NameRules
  readonly statements: StatementRules
}
