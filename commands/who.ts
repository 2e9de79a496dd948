import type { Quote } from '../src/answering/answer.ts'
import type { Command } from '../src/answering/command.ts'
import { designationsOf } from '../src/answering/designations.ts'
import { articlesNear, narrowing } from '../src/answering/narrow.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import { languageOf } from '../src/language/index.ts'

/** A person, group or role: what each outlet calls them, what they did and said; or who took part in an event. */
export const who: Command = {
  name: 'who',
  description: {
    en: 'Who is it, or who took part, according to whom?',
    fr: 'Qui est-ce, ou qui y a pris part, et selon qui ?',
  },
  options: [
    {
      name: 'name',
      localName: { fr: 'nom' },
      type: 'text',
      required: true,
      completes: 'person',
      description: {
        en: 'A person, a group, a role or an event',
        fr: 'Une personne, un groupe, une fonction ou un événement',
      },
    },
    ...narrowing,
  ],
  answer(request, library) {
    const name = request.options.name!
    const { designated, unknown } = languageOf(request.language).answers
    const notes = (quotes: readonly Quote[]): string[] => {
      const found = designationsOf(articlesNear(library, request, quotes), name)
      return [...new Set(found.map(({ outlet, published, names }) => designated(outlet ?? unknown, published, names)))]
    }
    return answerTopic({ intent: 'who', topic: name, kind: 'who', notes }, request, library)
  },
}
