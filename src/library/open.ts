/** Opens the library over a folder of articles: loads its index, or brings it up to date when articles or code have changed. */
import { openCorpus } from '../corpus/load.ts'
import { open as openIndex } from '../search/minisearch-index.ts'
import { codeFingerprint } from './fingerprint.ts'
import type { Library, ReadArticle } from './library.ts'
import { type Generation, openGeneration } from './store.ts'
import { type OnProgress, update } from './update.ts'

export interface LibraryFolders {
  /** Folder of the articles and `catalogue.json`. */
  readonly seeds: string
  /** Folder of the built index; made when missing. */
  readonly index: string
}

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
    const write = (former: Generation | null): void => update(corpus, code, folders.index, former, onProgress)
    if (generation?.code !== code) write(null)
    else {
      try {
        write(generation)
      } catch {
        // What is saved may be damaged where opening it does not show.
        write(null)
      }
    }
    generation = openGeneration(folders.index, generation)
  }
  if (!generation?.corpus) throw new Error(`The index that was just written to ${folders.index} cannot be read back.`)
  const library = libraryOver(generation)
  const { length: articles } = library.articles
  const milliseconds = Math.round(performance.now() - begun)
  return { library, figures: { articles, passages: library.index.size, bytes: generation.bytes, milliseconds, built } }
}

/** How many articles are kept in memory once they have been asked for. */
const cachedArticles = 256

function libraryOver(generation: Generation): Library {
  const { articles } = generation
  const byFile = new Map(articles.map(({ file }, number) => [file, number]))
  const cache = new Map<number, ReadArticle>()
  const article = (number: number): ReadArticle => {
    const known = cache.get(number)
    if (known) return known
    const stored = generation.article(number)
    const { reading, properNames } = stored
    const loaded = { ...stored.article, reading, properNames, number, firstPassage: articles[number]!.firstPassage }
    if (cache.size >= cachedArticles) cache.delete(cache.keys().next().value!)
    cache.set(number, loaded)
    return loaded
  }
  return {
    articles,
    index: openIndex(generation.segments),
    problems: generation.problems,
    article,
    articleByFile(file) {
      const number = byFile.get(file)
      return number === undefined ? null : article(number)
    },
    articleOf: passage => lastAtMost(articles, passage),
    passage(number) {
      const owner = article(lastAtMost(articles, number))
      return { ...owner.passages[number - owner.firstPassage]!, number, article: owner }
    },
    close: () => generation.close(),
  }
}

/** Binary search: the article that a passage number belongs to. Articles without passages share a number with the next. */
function lastAtMost(articles: readonly { firstPassage: number }[], passage: number): number {
  let low = 0
  let high = articles.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (articles[middle]!.firstPassage <= passage) low = middle
    else high = middle - 1
  }
  return low
}
