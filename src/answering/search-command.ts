/** What the searching commands have in common: one topic, narrowed, and a kind of sentence that can answer. */
import type { Library } from '../library/library.ts'
import type { Answer, Intent, Quote } from './answer.ts'
import type { CommandRequest } from './command.ts'
import { compose } from './compose.ts'
import { narrow } from './narrow.ts'
import { type Candidate, type Question, select } from './select.ts'

export interface TopicSearch extends Pick<Question, 'answers' | 'fits'> {
  readonly intent: Intent
  readonly topic: string
  readonly notes?: (quotes: readonly Quote[]) => readonly string[]
}

/** Finds the sentences about `topic` that fit, within the request's narrowing, and composes the answer. */
export function answerTopic(search: TopicSearch, request: CommandRequest, library: Library): Answer {
  const { accept, inDates } = narrow(request, library)
  const { intent, topic, fits } = search
  const answers = (candidate: Candidate): boolean =>
    (inDates?.(candidate) ?? true) && (search.answers?.(candidate) ?? true)
  const selection = select(library, {
    text: topic,
    language: request.language,
    answers,
    ...(accept && { accept }),
    ...(fits && { fits }),
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
