/** Opens the library over a folder of articles: loads its index, or builds it when articles or code have changed. */
import { type Corpus, openCorpus } from '../corpus/load.ts'
import { languageOf } from '../language/index.ts'
import { bodyOf, read } from '../reading/read.ts'
import { build as buildIndex, open as openIndex, type PassageDocument } from '../search/minisearch-index.ts'
import { codeFingerprint } from './fingerprint.ts'
import type { Library, ReadArticle } from './library.ts'
import { type Generation, newGeneration, openGeneration, type StoredArticle } from './store.ts'
import { dateTerms } from './terms.ts'

export interface LibraryFolders {
  /** Folder of the articles and `catalogue.json`. */
  readonly seeds: string
  /** Folder of the built index; made when missing. */
  readonly index: string
}

/** Articles read so far, out of how many. */
export type OnProgress = (done: number, total: number) => void

export interface BuildFigures {
  readonly articles: number
  readonly passages: number
  /** Of the saved index. */
  readonly bytes: number
  readonly milliseconds: number
  /** False when the saved index was still right. */
  readonly built: boolean
}

/** The library and how it was come by. Articles that cannot be used are named in `library.problems`, never thrown. */
export function openLibrary(
  folders: LibraryFolders,
  onProgress: OnProgress = () => {},
): { library: Library; figures: BuildFigures } {
  const begun = performance.now()
  const corpus = openCorpus(folders.seeds)
  const code = codeFingerprint()
  let generation = openGeneration(folders.index)
  const built = generation?.code !== code || generation.corpus !== corpus.fingerprint
  if (built) {
    const reusable = generation?.code === code ? generation : null
    build(corpus, code, folders.index, reusable, onProgress)
    generation?.close()
    generation = openGeneration(folders.index)
  }
  if (!generation) throw new Error(`The index that was just written to ${folders.index} cannot be read back.`)
  const library = libraryOver(generation)
  const { length: articles } = library.articles
  const milliseconds = Math.round(performance.now() - begun)
  return { library, figures: { articles, passages: library.index.size, bytes: generation.bytes, milliseconds, built } }
}

function build(
  corpus: Corpus,
  code: string,
  folder: string,
  reusable: Generation | null,
  onProgress: OnProgress,
): void {
  const problems = [...corpus.problems]
  const generation = newGeneration(folder)
  try {
    const snapshot = buildIndex(documents())
    generation.commit(snapshot, { code, corpus: corpus.fingerprint, problems })
  } catch (error) {
    generation.abandon()
    throw error
  }

  function* documents(): Generator<PassageDocument> {
    for (const [i, file] of corpus.files.entries()) {
      const source = corpus.sourceOf(file)
      const stored = reusable?.bySource(source) ?? readStored(corpus, file)
      if (typeof stored === 'string') problems.push(stored)
      else yield* documentsOf(stored, generation.add(stored, source))
      onProgress(i + 1, corpus.files.length)
    }
  }
}

function readStored(corpus: Corpus, file: string): StoredArticle | string {
  const article = corpus.load(file)
  if (typeof article === 'string') return article
  return {
    article,
    reading: read(article.text, {
      language: article.language,
      published: article.published,
      body: bodyOf(article.blocks),
    }),
  }
}

/** What is searched of each passage: its words, and those of its headings and headline; dates read in it as terms. */
function* documentsOf({ article, reading }: StoredArticle, first: number): Generator<PassageDocument> {
  for (const [i, passage] of article.passages.entries()) {
    const within = reading.timexes.filter(timex => timex.start >= passage.start && timex.end <= passage.end)
    yield {
      number: first + i,
      language: languageOf(article.language),
      fields: {
        text: article.text.slice(passage.start, passage.end),
        headings: passage.heading ? article.text.slice(passage.heading.start, passage.heading.end) : '',
        headline: article.headline ?? '',
      },
      extraTerms: [...new Set(within.flatMap(timex => dateTerms(timex.value)))],
    }
  }
}

/** How many articles are kept in memory once they have been asked for. */
const cachedArticles = 256

function libraryOver(generation: Generation): Library {
  const { metadata } = generation
  const byFile = new Map(metadata.map(({ file }, number) => [file, number]))
  const cache = new Map<number, ReadArticle>()
  const article = (number: number): ReadArticle => {
    const known = cache.get(number)
    if (known) return known
    const stored = generation.article(number)
    const loaded = { ...stored.article, reading: stored.reading, number, firstPassage: metadata[number]!.firstPassage }
    if (cache.size >= cachedArticles) cache.delete(cache.keys().next().value!)
    cache.set(number, loaded)
    return loaded
  }
  return {
    articles: metadata,
    index: openIndex(generation.snapshot),
    problems: generation.problems,
    article,
    articleByFile(file) {
      const number = byFile.get(file)
      return number === undefined ? null : article(number)
    },
    passage(number) {
      const owner = article(lastAtMost(metadata, number))
      return { ...owner.passages[number - owner.firstPassage]!, number, article: owner }
    },
    close: () => generation.close(),
  }
}

/** Binary search: the article that a passage number belongs to. Articles without passages share a number with the next. */
function lastAtMost(metadata: readonly { firstPassage: number }[], passage: number): number {
  let low = 0
  let high = metadata.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (metadata[middle]!.firstPassage <= passage) low = middle
    else high = middle - 1
  }
  return low
}
