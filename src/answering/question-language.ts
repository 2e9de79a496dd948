/** The language a question is written in, which need not be the asker's. */
import { languageOf, languages } from '../language/index.ts'
import type { Language, LanguageCode } from '../language/language.ts'
import type { Library } from '../library/library.ts'
import { analyseWords } from '../search/analysis.ts'
import { isDictionaryWord } from '../search/query.ts'

/**
 * The language that knows most of the question's words: as function words, as words of the corpus in that language, or as
 * words of its dictionary.
 * The asker's own when none knows more.
 */
export function questionLanguage(text: string, asked: LanguageCode, { index }: Library): Language {
  const sureness = (language: Language, word: string, term: string | null): number => {
    if (term === null) return language.words.function.has(word) ? 1 : 0
    const read = index.frequency(term, language.code) > 0 ? 0.6 : 0
    return read + (isDictionaryWord(term, language) ? 0.6 : 0)
  }
  const known = (language: Language): number =>
    analyseWords(text, language).reduce((sum, { word, term }) => sum + sureness(language, word, term), 0)
  const own = languageOf(asked)
  return languages.reduce((best, language) => (known(language) > known(best) ? language : best), own)
}
