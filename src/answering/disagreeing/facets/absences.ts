/** What a sentence says that there was none of, or that was not done. */
import type { Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { Word } from '../../../reading/claims/words.ts'
import type { Told } from '../story.ts'

export interface Absence {
  readonly told: Told
  readonly word: Word
  readonly span: Span
  /** `sans sommation`; `aucune rançon`; what none of somebody suffered; a deed that was not done. */
  readonly kind: 'without' | 'lacking' | 'spared' | 'undone'
}

/** `sans sommation`, "no warning": the word and the next word of content. */
export function absences(told: Told): Absence[] {
  const { without, lacking, doing } = languageOf(told.article.language).claims
  return told.words.flatMap((word, at): Absence[] => {
    if (!without.has(word.word)) return []
    const found = told.words.slice(at + 1, at + 3).find(({ stem }) => told.content.has(stem))
    // "no-deal", "no, wait" lack nothing.
    if (!found || doing.test(found.word) || /[^\s\p{L}\p{M}’']/u.test(told.article.text.slice(word.end, found.start)))
      return []
    const span = { start: word.start, end: found.end }
    return [{ told, word: found, span, kind: lacking.has(word.word) ? 'lacking' : 'without' }]
  })
}

/** "no worker would be dismissed": what happened to none. */
export function spared(told: Told): Absence[] {
  return [...sparedThings(told), ...nobody(told)]
}

function sparedThings(told: Told): Absence[] {
  return absences(told).flatMap((absence): Absence[] => {
    const at = told.words.indexOf(absence.word)
    const event = absence.kind === 'lacking' && told.events.find(event => event.at > at && event.at <= at + 4)
    const verb = event && told.words[event.at]!
    if (!verb || !told.content.has(verb.stem)) return []
    return [{ told, word: verb, span: { start: absence.span.start, end: verb.end }, kind: 'spared' }]
  })
}

/** "nobody has been arrested", `personne n'a été blessé`. */
function nobody(told: Told): Absence[] {
  const { claims, contrasts } = languageOf(told.article.language)
  return told.words.flatMap((word, at): Absence[] => {
    if (!claims.nobody.has(word.word)) return []
    const next = told.words[at + 1]?.word ?? ''
    // `une personne` is somebody.
    if (!claims.auxiliaries.has(next) && !contrasts.halves.has(next)) return []
    const event = told.events.find(event => event.at > at && event.at <= at + 5)
    const verb = event && told.words[event.at]!
    if (!verb || !told.content.has(verb.stem)) return []
    return [{ told, word: verb, span: { start: word.start, end: verb.end }, kind: 'spared' }]
  })
}

/** `n'a pas été réparé`, "was never repaired": facts of the past, neither wishes nor habits. */
export function undone(told: Told): Absence[] {
  const { claims } = languageOf(told.article.language)
  return told.words.flatMap((word, at): Absence[] => {
    if (!told.content.has(word.stem)) return []
    let back = at - 1
    while (back >= 0 && claims.between.has(told.words[back]!.word)) back--
    const negation = told.words[back]
    if (!negation || !claims.never.has(negation.word)) return []
    const before = told.words.slice(Math.max(0, back - 2), back)
    if (!before.some(({ word }) => claims.auxiliaries.has(word))) return []
    return [{ told, word, span: { start: before[0]!.start, end: word.end }, kind: 'undone' }]
  })
}

/** `a été réparé`, "was repaired", "they repaired". */
export function isDone({ words, article }: Told, at: number): boolean {
  const { auxiliaries, between, past, doing } = languageOf(article.language).claims
  if (doing.test(words[at]!.word)) return false
  if (past.test(words[at]!.word)) return true
  let back = at - 1
  while (back >= 0 && between.has(words[back]!.word)) back--
  return back >= 0 && auxiliaries.has(words[back]!.word)
}

/** A negation, or a word for what does not come about, among the five words before. */
export function isSaidOfNone({ article, words }: Told, at: number): boolean {
  const { claims, contrasts } = languageOf(article.language)
  return words
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => claims.without.has(word) || contrasts.negation.has(word) || claims.failing.has(word))
}
