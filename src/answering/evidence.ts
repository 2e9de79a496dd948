/**
 * What a sentence must say beside the question's words to answer it: what was done (`were … buried`, `promoted`), and, of
 * somebody asked for by office, that a named person holds it. Without it the best sentence is a near miss.
 */
import { overlap, type Span } from '../corpus/span.ts'
import { fold } from '../language/fold.ts'
import { languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import { analyse, analyseWords } from '../search/analysis.ts'
import type { Query } from '../search/passage-index.ts'
import { coverage } from '../search/query.ts'
import type { Candidate } from './select.ts'
import { termsAt } from './terms-at.ts'
import type { AskedFor } from './understand.ts'

export type Evidence = (candidate: Candidate, query: Query) => boolean

export function evidenceFor(kind: AskedFor | null, question: string, language: Language): Evidence {
  const acts = actsIn(question, language)
  const offices = kind === 'who' && !acts.size ? officesIn(question, language) : new Set<string>()
  return (candidate, query) =>
    saysWhatWasDone(candidate, query, acts) &&
    (!offices.size || Math.max(0, ...holdersIn(candidate, query, offices)) >= leastOfOffice)
}

/** Much of the question stands beside the name: the head of one firm does not head another. */
const leastOfOffice = 0.4
/** A doubtful cognate does not show that a thing was done; a word of the same family does. */
const leastSure = 0.3

/** The acts stand in the sentence or beside it. */
function saysWhatWasDone(candidate: Candidate, query: Query, acts: ReadonlySet<string>): boolean {
  const { article, passage, start } = candidate
  const at = passage.sentences.findIndex(sentence => sentence.start === start)
  const beside = passage.sentences.slice(Math.max(0, at - 1), at + 2)
  const terms = new Set(beside.flatMap(sentence => [...termsAt(article, sentence)]))
  return query.groups
    .filter(({ word }) => acts.has(word))
    .every(group => coverage({ groups: [group] }, terms, article.language) >= leastSure)
}

/** Verbs that say what was done, folded; a word with a capital is a name. */
export function actsIn(question: string, language: Language): Set<string> {
  const verbs = [...question.matchAll(language.questions.act)].map(([, one, other]) => one ?? other ?? '')
  return new Set(verbs.filter(verb => !/^\p{Lu}/u.test(verb)).map(fold))
}

/** Offices named in the question, folded. */
export function officesIn(question: string, language: Language): Set<string> {
  const words = analyseWords(question, language).map(({ word }) => word)
  return new Set(words.filter(word => language.questions.offices.has(word)))
}

/** How many words before and after a name may tell the office. */
const window = 9

/** How much of the question stands about each named person of the sentence beside whom the office stands, or who is asked for by name. */
export function holdersIn(candidate: Candidate, query: Query, offices: ReadonlySet<string>): number[] {
  const { article, start, end } = candidate
  const wanted = query.groups.filter(({ word }) => offices.has(word))
  return article.reading.names
    .filter(name => name.type === 'person' && overlap(name, { start, end }))
    .flatMap(name => {
      for (const span of besides(name, candidate)) {
        const terms = new Set(termsOf(span, candidate))
        if (wanted.every(group => coverage({ groups: [group] }, terms, article.language) >= 0.5))
          return [coverage(query, terms, article.language)]
      }
      return []
    })
}

/** The name with its own phrase, between commas; and with the phrases around, for an office in apposition. */
function besides(name: Span, { article, start, end }: Candidate): Span[] {
  const before = article.text
    .slice(start, name.start)
    .split(/(?<=\s)/)
    .slice(-window)
    .join('')
  const after = article.text
    .slice(name.end, end)
    .split(/(?<=\s)/)
    .slice(0, window)
    .join('')
  const phrase = before.slice(before.lastIndexOf(',') + 1)
  return [
    { start: name.start - phrase.length, end: name.end },
    { start: name.start - before.length, end: name.end + after.length },
  ]
}

const termsOf = ({ start, end }: Span, { article }: Candidate): string[] =>
  analyse(article.text.slice(start, end), languageOf(article.language))
