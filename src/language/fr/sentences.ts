/** French abbreviations written with a full stop, after the Lexique des règles typographiques. */
import type { SentenceRules } from '../rules/sentences.ts'

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'm mm mme mlle mgr me dr pr prof gén col cdt lt cne st ste av bd boul ch chap p pp n no env cf ex etc éd hab ibid id j.-c jr vol tél rép janv févr avr juil sept oct nov déc'.split(
      ' ',
    ),
  ),
}
