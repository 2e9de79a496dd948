/** Stop words: Snowball's list (through @orama/stopwords) and the question's own words. Stemmer: Snowball English. */
import { stemmer } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import { fold } from '../fold.ts'
import type { WordRules } from '../rules/words.ts'

const asking = 'many much long far often happen happened tell say said says also get got there'

export const words: WordRules = {
  stopWords: new Set([...stopwords, ...asking.split(' ')].flatMap(word => fold(word).split("'"))),
  elided: { before: new Set(), after: new Set(['s', 't', 'd', 'll', 're', 've', 'm']) },
  stem: stemmer,
  function: new Set(
    'the of and to in is was for that on with as by at it from be are were has have had this which their its his her they not but an or he she we after who will would been'.split(
      ' ',
    ),
  ),
}
