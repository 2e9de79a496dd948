import type { Answer } from '../src/answering/answer.ts'
import { type Command, InputError } from '../src/answering/command.ts'
import { searchedFor } from '../src/answering/compose.ts'
import { privately } from '../src/answering/narrow.ts'
import { quoteAt } from '../src/answering/quotes.ts'
import { referenceTo } from '../src/answering/reference.ts'
import { shorten } from '../src/answering/shorten.ts'
import { fold } from '../src/language/fold.ts'
import { languageOf } from '../src/language/index.ts'
import type { Library, ReadArticle } from '../src/library/library.ts'

/** The article itself, passage by passage. */
export const read: Command = {
  name: 'read',
  description: { en: 'An article, passage by passage', fr: 'Un article, passage par passage' },
  options: [
    {
      name: 'article',
      type: 'text',
      required: true,
      completes: 'article',
      description: { en: 'Its file, headline or outlet', fr: 'Son fichier, son titre ou son journal' },
    },
    {
      name: 'passage',
      type: 'text',
      description: { en: 'Start at this passage: a number', fr: 'Commencer à ce passage : un nombre' },
    },
    privately,
  ],
  answer({ options, language }, library): Answer {
    const say = languageOf(language).answers
    const article = articleCalled(options.article!, library)
    if (!article)
      throw new InputError(
        say.noSuchArticle(
          shorten(options.article!),
          library.articles.map(({ file }) => file),
        ),
      )
    const first = options.passage ? Number(options.passage) : 1
    const last = article.passages.length
    if (!Number.isInteger(first) || first < 1 || first > Math.max(1, last))
      throw new InputError(say.noSuchPassage(options.passage!, last))
    const quotes = article.passages.slice(first - 1).map(({ start, end }) => quoteAt(article, { start, end }))
    return {
      status: quotes.length ? 'answered' : 'nothing-found',
      intent: 'read',
      asked: shorten(article.headline ?? article.file),
      quotes,
      near: [],
      disagreements: [],
      agreements: [],
      searched: { ...searchedFor(library, quotes), silent: [] },
      check: null,
      notes: [say.passages(first, last)],
      references: [referenceTo(article, last)],
    }
  },
}

/** By file name, then by headline, then by outlet when it has one article. */
function articleCalled(typed: string, library: Library): ReadArticle | null {
  const file = library.articleByFile(typed)
  if (file) return file
  const wanted = fold(typed)
  const fitting = (name: (article: (typeof library.articles)[number]) => string | null): number[] =>
    library.articles.flatMap((article, number) => (fold(name(article) ?? '').includes(wanted) ? [number] : []))
  const number = [
    fitting(({ file }) => file),
    fitting(({ headline }) => headline),
    fitting(({ outlet }) => outlet),
  ].find(found => found.length > 0)?.[0]
  return number === undefined ? null : library.article(number)
}
