import type { Disagreement } from '../src/answering/answer.ts'
import { type Command, type CommandOption, InputError } from '../src/answering/command.ts'
import { differencesAnswer } from '../src/answering/disagreeing/answer.ts'
import { narrowing, outletNamed } from '../src/answering/narrow.ts'
import { languageOf } from '../src/language/index.ts'
import type { Library } from '../src/library/library.ts'

const facetNames = Object.keys(languageOf('en').disagreeing.facets)

const facet: CommandOption = {
  name: 'facet',
  localName: { fr: 'aspect' },
  type: 'text',
  description: { en: 'Only this aspect', fr: 'Seulement cet aspect' },
  choices: facetNames.map(value => ({
    value,
    words: { en: languageOf('en').disagreeing.facets[value]!, fr: languageOf('fr').disagreeing.facets[value]! },
  })),
}

/** Facet by facet, outlet by outlet, with who does not mention it. */
export const compare: Command = {
  name: 'compare',
  description: { en: 'What does each outlet say about it?', fr: 'Qu’en dit chaque titre ?' },
  options: [
    {
      name: 'topic',
      localName: { fr: 'sujet' },
      type: 'text',
      required: true,
      description: { en: 'What is to be compared', fr: 'Ce qui est à comparer' },
    },
    {
      name: 'outlets',
      localName: { fr: 'titres' },
      type: 'text',
      description: { en: 'Only these outlets, with commas', fr: 'Seulement ces titres, séparés par des virgules' },
    },
    facet,
    ...narrowing,
  ],
  answer(request, library) {
    const { topic, outlets, facet } = request.options
    const only = outlets ? new Set(namesIn(outlets, library, request.language)) : null
    return differencesAnswer(
      {
        intent: 'compare',
        topic: topic!,
        keep: (disagreement: Disagreement) => !facet || disagreement.facet === facet,
        ...(only && { accept: article => article.outlet !== null && only.has(article.outlet) }),
      },
      request,
      library,
    )
  },
}

/** Throws `InputError` for an outlet that is not there, and when fewer than two are named. */
function namesIn(outlets: string, library: Library, language: 'en' | 'fr'): string[] {
  const names = outlets
    .split(/[,;]/)
    .flatMap(name => (name.trim() ? [outletNamed(name.trim(), library, language)] : []))
  if (new Set(names).size < 2) throw new InputError(languageOf(language).answers.twoOutlets())
  return names
}
