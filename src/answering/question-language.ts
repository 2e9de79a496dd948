/** The language a question is written in, which need not be the asker's. */
import { languageOf, languages } from '../language/index.ts'
import type { Language, LanguageCode } from '../language/language.ts'
import type { Library } from '../library/library.ts'
import { analyseWords } from '../search/analysis.ts'
import { isDictionaryWord } from '../search/query.ts'

/** Tuned on questions and news sentences in both languages, asked of corpora in one and in both. */
const weights = { functionWord: 1, dictionaryWord: 0.6, corpusWord: 0.4, asked: 0.25 }

/**
 * The language that knows most of the question's words: as function words, as words of its dictionary, or as words of the
 * corpus in that language. Names tell nothing, nor does a corpus without a word in one of the languages. The asker's own
 * is preferred.
 */
export function questionLanguage(text: string, asked: LanguageCode, { index }: Library): Language {
  const everyLanguageRead = languages.every(({ code }) => index.passages(code) > 0)
  const sureness = (language: Language, word: string, term: string | null): number => {
    if (term === null) return language.words.function.has(word) ? weights.functionWord : 0
    const read = everyLanguageRead && index.frequency(term, language.code) > 0 ? weights.corpusWord : 0
    return read + (isDictionaryWord(term, language) ? weights.dictionaryWord : 0)
  }
  const known = (language: Language): number =>
    analyseWords(text, language)
      .filter(({ term, capital }, i) => term === null || i === 0 || !capital)
      .reduce((sum, { word, term }) => sum + sureness(language, word, term), 0)
  const own = languageOf(asked)
  const score = (language: Language): number => known(language) + (language === own ? weights.asked : 0)
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best), own)
}
