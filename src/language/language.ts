/** What differs between languages, as data and small functions. A language is one folder that exports one `Language`. */
import type { AnswerWording } from './rules/answers.ts'
import type { AntonymRules } from './rules/antonyms.ts'
import type { ClaimRules } from './rules/claims.ts'
import type { ContrastRules } from './rules/contrasts.ts'
import type { DisagreementWording } from './rules/disagreeing.ts'
import type { DiscordWording } from './rules/discord.ts'
import type { FurnitureRules } from './rules/furniture.ts'
import type { NameRules } from './rules/names.ts'
import type { NumberRules } from './rules/numbers.ts'
import type { QuestionRules } from './rules/questions.ts'
import type { SentenceRules } from './rules/sentences.ts'
import type { StatementRules } from './rules/statements.ts'
import type { TellingRules } from './rules/telling.ts'
import type { TimeRules } from './rules/time.ts'
import type { WebWording } from './rules/web.ts'
import type { WordRules } from './rules/words.ts'

/** ISO 639-1, one for each folder here. */
export type LanguageCode = string

export interface Language {
  readonly code: LanguageCode
  readonly answers: AnswerWording
  readonly antonyms: AntonymRules
  readonly claims: ClaimRules
  readonly contrasts: ContrastRules
  readonly disagreeing: DisagreementWording
  readonly discord: DiscordWording
  readonly furniture: FurnitureRules
  readonly names: NameRules
  readonly numbers: NumberRules
  readonly questions: QuestionRules
  readonly sentences: SentenceRules
  readonly statements: StatementRules
  readonly telling: TellingRules
  readonly time: TimeRules
  readonly web: WebWording
  readonly words: WordRules
}
