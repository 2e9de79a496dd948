/** Completion of option values from the corpus, answered from memory. */
import { quoteId } from '../citing/quote-id.ts'
import { fold } from '../language/fold.ts'
import { languages } from '../language/index.ts'
import type { Library } from '../library/library.ts'
import { toQuery } from '../search/query.ts'
import type { Completion } from './command.ts'

export interface Choice {
  /** Shown to the asker. */
  readonly name: string
  /** What the option is then set to. */
  readonly value: string
}

const most = 25

/** At most 25 choices that hold every typed word, those that begin with it first, then the more frequent. */
export function suggest(kind: Completion, typed: string, library: Library): Choice[] {
  if (kind === 'quote') return quotesWith(typed.trim(), library)
  const wanted = fold(typed.trim())
  const words = wanted.split(/\s+/)
  return choicesOf(kind, library)
    .map((choice, order) => ({ choice, order, folded: fold(choice.name) }))
    .filter(({ folded }) => words.every(word => folded.includes(word)))
    .sort((a, b) => Number(b.folded.startsWith(wanted)) - Number(a.folded.startsWith(wanted)) || a.order - b.order)
    .slice(0, most)
    .map(({ choice }) => choice)
}

const shortestTyped = 3
const passagesRead = 12
const longestName = 100

/** Sentences that hold the typed words, by the ids of their quotes. */
function quotesWith(typed: string, library: Library): Choice[] {
  if (typed.length < shortestTyped) return []
  const words = fold(typed).split(/\s+/)
  const numbers = new Set(
    languages.flatMap(language =>
      library.index.search(toQuery(typed, language, library.index), passagesRead).map(({ passage }) => passage),
    ),
  )
  return [...numbers]
    .flatMap(number => {
      const { article, sentences } = library.passage(number)
      return sentences.flatMap(sentence => {
        const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')
        if (!words.every(word => fold(text).includes(word))) return []
        const name = [article.outlet, text].filter(Boolean).join(': ')
        return [{ name: name.slice(0, longestName), value: quoteId(article.file, article.text, sentence) }]
      })
    })
    .slice(0, most)
}

const remembered = new WeakMap<Library, Map<Completion, Choice[]>>()

function choicesOf(kind: Completion, library: Library): Choice[] {
  const known = remembered.get(library) ?? new Map<Completion, Choice[]>()
  remembered.set(library, known)
  if (!known.has(kind)) known.set(kind, gather(kind, library))
  return known.get(kind)!
}

/** How many articles are looked through for names: enough for the commonest, and still quick on a large corpus. */
const articlesForNames = 2000

function gather(kind: Completion, library: Library): Choice[] {
  if (kind === 'outlet') return byFrequency(library.articles.flatMap(({ outlet }) => outlet ?? []))
  if (kind === 'article')
    return library.articles.map(({ file, outlet, headline }) => ({
      name: [outlet, headline ?? file].filter(Boolean).join(' — '),
      value: file,
    }))
  if (kind === 'person') {
    const articles = library.articles.slice(0, articlesForNames).map((_, number) => library.article(number))
    return byFrequency(
      articles.flatMap(({ reading }) => reading.names.filter(({ type }) => type !== 'place').map(({ name }) => name)),
    )
  }
  return []
}

function byFrequency(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => ({ name: value, value }))
}
