/** The language a question is written in, which need not be the asker's. */
import { languageOf, languages } from '../language/index.ts'
import type { Language, LanguageCode } from '../language/language.ts'
import type { Library } from '../library/library.ts'
import { analyseWords } from '../search/analysis.ts'

/**
 * The language that knows most of the question's words: as function words, or as words of the corpus in that language.
 * The asker's own when none knows more.
 */
export function questionLanguage(text: string, asked: LanguageCode, { index }: Library): Language {
  const known = (language: Language): number =>
    analyseWords(text, language).filter(({ word, term }) =>
      term === null ? language.words.function.has(word) : index.frequency(term, language.code) > 0,
    ).length
  const own = languageOf(asked)
  return languages.reduce((best, language) => (known(language) > known(best) ? language : best), own)
}
