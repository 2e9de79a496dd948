import type { Answer } from '../src/answering/answer.ts'
import { type Command, InputError } from '../src/answering/command.ts'
import { searchedFor } from '../src/answering/compose.ts'
import { findQuote } from '../src/answering/find-quote.ts'
import { privately } from '../src/answering/narrow.ts'
import { quoteAt } from '../src/answering/quotes.ts'
import { shorten } from '../src/answering/shorten.ts'
import { type CitationStyle, citation, citationStyles } from '../src/citing/styles.ts'
import { languageOf } from '../src/language/index.ts'

const names: Record<CitationStyle, string> = {
  markdown: 'Markdown',
  plain: 'Plain text',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
}

/** One quote, ready to paste. */
export const cite: Command = {
  name: 'cite',
  description: { en: 'A quote with its source, ready to paste', fr: 'Une citation et sa source, prêtes à coller' },
  options: [
    {
      name: 'quote',
      localName: { fr: 'citation' },
      type: 'text',
      required: true,
      completes: 'quote',
      description: {
        en: 'The id under a quote, or its first words',
        fr: 'L’identifiant sous une citation, ou ses premiers mots',
      },
    },
    {
      name: 'style',
      type: 'text',
      description: { en: 'Markdown unless told', fr: 'Markdown sauf mention contraire' },
      choices: citationStyles.map(value => ({
        value,
        words: { en: names[value], fr: value === 'plain' ? 'Texte brut' : names[value] },
      })),
    },
    privately,
  ],
  answer({ options, language }, library): Answer {
    const say = languageOf(language).answers
    const found = findQuote(options.quote!, library)
    if (!found) throw new InputError(say.noSuchQuote(shorten(options.quote!)))
    const quote = quoteAt(found.article, found.span)
    const style = (options.style as CitationStyle | undefined) ?? 'markdown'
    const words = { ...say, quotationMarks: languageOf(quote.language).answers.quotationMarks }
    const text = citation({ ...quote, agencies: quote.origins }, style, words)
    const inferred = Object.entries(found.article.evidence).flatMap(([field, how]) =>
      how.startsWith('inferred') ? [`${field}: ${how}`] : [],
    )
    return {
      status: 'answered',
      intent: 'cite',
      asked: '',
      quotes: [quote],
      near: [],
      disagreements: [],
      agreements: [],
      searched: searchedFor(library, [quote]),
      check: null,
      notes: inferred,
      texts: [{ heading: style === 'plain' && language === 'fr' ? 'Texte brut' : names[style], text, form: 'code' }],
    }
  },
}
