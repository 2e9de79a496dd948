import type { Command } from '../src/answering/command.ts'
import { searchedFor } from '../src/answering/compose.ts'
import { narrow, narrowing } from '../src/answering/narrow.ts'
import { referenceTo } from '../src/answering/reference.ts'
import { answerTopic } from '../src/answering/search-command.ts'
import { languageOf } from '../src/language/index.ts'

/** Which outlets and articles cover a topic and which do not mention it; without a topic, the whole corpus. */
export const sources: Command = {
  name: 'sources',
  description: { en: 'Which outlets and articles cover it?', fr: 'Quels titres et quels articles en parlent ?' },
  options: [
    {
      name: 'topic',
      localName: { fr: 'sujet' },
      type: 'text',
      description: { en: 'A topic; without it, every article', fr: 'Un sujet ; sans lui, tous les articles' },
    },
    ...narrowing,
  ],
  answer(request, library) {
    const { topic } = request.options
    const say = languageOf(request.language).answers
    if (!topic) {
      const { accept } = narrow(request, library)
      const articles = library.articles.filter(article => accept?.(article) ?? true)
      const searched = { ...searchedFor(library, [], accept), silent: [] }
      const references = articles.map(article => referenceTo(article, 0))
      return {
        status: 'answered',
        intent: 'sources',
        asked: '',
        quotes: [],
        near: [],
        disagreements: [],
        agreements: [],
        searched,
        check: null,
        notes: [],
        references,
      }
    }
    const answer = answerTopic({ intent: 'sources', topic }, request, library)
    if (!answer.quotes.length) return answer
    const covering = library.articles
      .map(article => ({ article, passages: answer.quotes.filter(quote => quote.article === article.file).length }))
      .filter(({ passages }) => passages > 0)
    return {
      ...answer,
      notes: [say.sources(covering.length, answer.searched.articles, answer.searched.silent)],
      references: covering.map(({ article, passages }) => referenceTo(article, passages)),
    }
  },
}
