import type { Answer } from '../src/answering/answer.ts'
import { checkQuotation } from '../src/answering/checking.ts'
import type { Command } from '../src/answering/command.ts'
import { searchedFor } from '../src/answering/compose.ts'
import { differencesAmong } from '../src/answering/disagreeing/find.ts'
import { outletNamed, privately } from '../src/answering/narrow.ts'
import { quoteAt } from '../src/answering/quotes.ts'
import { select } from '../src/answering/select.ts'
import { shorten } from '../src/answering/shorten.ts'
import { languageOf } from '../src/language/index.ts'

/** Is this quotation real, and whose is it? */
export const check: Command = {
  name: 'check',
  description: {
    en: 'Is this quotation in the articles, word for word?',
    fr: 'Cette citation est-elle dans les articles, mot pour mot ?',
  },
  options: [
    {
      name: 'text',
      localName: { fr: 'texte' },
      type: 'text',
      required: true,
      description: { en: 'The quotation, as pasted', fr: 'La citation, telle que collée' },
    },
    {
      name: 'said-by',
      localName: { fr: 'attribué-à' },
      type: 'text',
      completes: 'person',
      description: { en: 'Who is said to have said it', fr: 'À qui on l’attribue' },
    },
    {
      name: 'outlet',
      localName: { fr: 'titre' },
      type: 'text',
      completes: 'outlet',
      description: { en: 'Where it is said to stand', fr: 'Où elle se trouverait' },
    },
    privately,
  ],
  answer({ options, language }, library): Answer {
    const text = options.text!
    const say = languageOf(language).answers
    const outlet = options.outlet ? outletNamed(options.outlet, library, language) : null
    const { outcome, diff, found, article, surroundings } = checkQuotation(
      { text, saidBy: options['said-by'] ?? null, outlet },
      library,
      language,
    )
    const quotes = found && article && !surroundings ? [quoteAt(article, found)] : []
    const near =
      outcome === 'not-found' || outcome === 'outside-article' ? select(library, { text, language, most: 3 }) : null
    return {
      status: outcome === 'not-found' ? 'nothing-found' : 'answered',
      intent: 'check',
      asked: shorten(text),
      quotes,
      near: (near ? [...near.found, ...near.near] : [])
        .slice(0, 3)
        .map(({ article, start, end }) => quoteAt(article, { start, end })),
      ...differencesAmong(library, quotes, text, language),
      searched: searchedFor(library, quotes),
      check: { outcome, diff },
      notes: [
        say.checked(outcome, {
          outlet: article ? (article.outlet ?? article.file) : null,
          voice: quotes[0]?.voice?.speaker ?? null,
          surroundings,
        }),
        ...(diff ? [say.difference(diff)] : []),
      ],
    }
  },
}
