import type { Disagreement, Facet } from '../src/answering/answer.ts'
import type { Command } from '../src/answering/command.ts'
import { differencesAnswer } from '../src/answering/disagreeing/answer.ts'
import { narrowing } from '../src/answering/narrow.ts'

const facets: ReadonlySet<Facet> = new Set<Facet>(['naming', 'title', 'spelling'])

/** What each outlet calls the same side: different words, not a contradiction. */
export const naming: Command = {
  name: 'naming',
  description: { en: 'What does each outlet call them?', fr: 'Comment chaque titre les appelle-t-il ?' },
  options: [
    {
      name: 'actor',
      localName: { fr: 'acteur' },
      type: 'text',
      required: true,
      completes: 'person',
      description: { en: 'A person, a group, a side', fr: 'Une personne, un groupe, un camp' },
    },
    ...narrowing,
  ],
  answer: (request, library) =>
    differencesAnswer(
      {
        intent: 'naming',
        topic: request.options.actor!,
        keep: ({ facet }: Disagreement) => facets.has(facet),
      },
      request,
      library,
    ),
}
