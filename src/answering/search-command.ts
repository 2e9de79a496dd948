/** What the searching commands have in common: one topic, narrowed, and a kind of sentence that can answer. */
import type { Library } from '../library/library.ts'
import type { Query } from '../search/passage-index.ts'
import type { Answer, Intent, Quote } from './answer.ts'
import type { CommandRequest } from './command.ts'
import { compose } from './compose.ts'
import { evidenceFor } from './evidence.ts'
import { fitOf } from './fits.ts'
import { narrow } from './narrow.ts'
import { questionLanguage } from './question-language.ts'
import { type Candidate, type Question, select } from './select.ts'
import type { AskedFor } from './understand.ts'

export interface TopicSearch extends Pick<Question, 'answers'> {
  readonly intent: Intent
  /** What kind of answer is wanted; absent: any. */
  readonly kind?: AskedFor
  readonly topic: string
  readonly notes?: (quotes: readonly Quote[]) => readonly string[]
}

/** Finds the sentences about `topic` that fit, within the request's narrowing, and composes the answer. */
export function answerTopic(search: TopicSearch, request: CommandRequest, library: Library): Answer {
  const { accept, inDates } = narrow(request, library)
  const { intent, topic, kind } = search
  const language = questionLanguage(topic, request.language, library)
  const evidence = evidenceFor(kind ?? null, topic, language)
  const answers = (candidate: Candidate, query: Query): boolean =>
    (inDates?.(candidate) ?? true) && (search.answers?.(candidate, query) ?? true)
  const selection = select(library, {
    text: topic,
    language: request.language,
    answers,
    narrowed: inDates !== undefined,
    ...(accept && { accept }),
    evidence,
    ...(kind && { fits: fitOf(kind, topic, language) }),
  })
  return compose({
    intent,
    asked: topic,
    selection,
    request,
    library,
    accept,
    ...(search.notes && { notes: search.notes }),
  })
}
