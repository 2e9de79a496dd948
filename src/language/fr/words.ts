/** Stop words: Snowball's list (through @orama/stopwords) and the question's own words. Stemmer: Snowball French. */
import { stemmer } from '@orama/stemmers/french'
import { stopwords } from '@orama/stopwords/french'
import { fold } from '../fold.ts'
import type { WordRules } from '../rules/words.ts'

const asking =
  "quand où qui quoi comment pourquoi combien quel quelle quels quelles lequel est-ce qu'est-ce y a-t-il existe t il elle ont dit parle plus très aussi être avoir fait si donc car ni or lors afin tout toute tous toutes autre autres entre vers chez depuis pendant dont où sous ainsi alors"

export const words: WordRules = {
  stopWords: new Set([...stopwords, ...asking.split(/[\s'-]/)].map(fold)),
  elided: {
    before: new Set([
      'l',
      'd',
      'j',
      'c',
      'm',
      'n',
      's',
      't',
      'qu',
      'jusqu',
      'lorsqu',
      'puisqu',
      'quoiqu',
      'presqu',
      'quelqu',
    ]),
    after: new Set(),
  },
  stem: stemmer,
  function: new Set(
    'le la les des du un une et est dans que qui pour par sur au aux avec ne pas ce cette ces se son sa ses leur leurs a ont été plus en il elle ils nous vous mais ou où comme même après selon'.split(
      ' ',
    ),
  ),
}
