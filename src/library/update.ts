/** Brings the index up to the folder of articles: what is new or changed is read, the rest stays as it is. */
import type { Corpus } from '../corpus/load.ts'
import { languageOf } from '../language/index.ts'
import { properNamesOf } from '../reading/claims/frames.ts'
import { bodyOf, read } from '../reading/read.ts'
import { build, merge, type PassageDocument } from '../search/minisearch-index.ts'
import { partsToMerge } from './merging.ts'
import { type Origin, PartWriter, type StoredArticle } from './part.ts'
import { commit, type Generation, type LivePart, newPartPath, passagesOf } from './store.ts'
import { dateTerms } from './terms.ts'

/** Articles done so far, out of how many have to be. */
export type OnProgress = (done: number, total: number) => void

/**
 * Writes at most one new part, with the articles that are new or changed and with those of parts that have become too many
 * or half empty. `former` is what there is to build on. A failure leaves the folder's index as it was.
 */
export function update(
  corpus: Corpus,
  code: string,
  folder: string,
  former: Generation | null,
  onProgress: OnProgress,
): void {
  const { parts, files } = compare(corpus, former?.parts ?? [])
  const problems = [...corpus.problems]
  const stamp = { code, corpus: corpus.fingerprint, problems }
  // How many passages new articles have is not known before they are read: about as many each as there are now.
  const added = files.length * passagesPerArticle(parts)
  const merging = partsToMerge(parts.map(sizeOf), added)
  const merged = parts.filter((_, i) => merging[i])
  const kept = parts.filter((_, i) => !merging[i]).map(({ part, gone }) => ({ path: part.path, crc: part.crc, gone }))
  const total = files.length + merged.reduce((sum, { gone }) => sum + gone.filter(flag => !flag).length, 0)
  if (total === 0) {
    commit(folder, kept, stamp)
    return
  }
  const path = newPartPath(folder)
  const writer = new PartWriter(path)
  let done = 0
  try {
    const segments = merged.map(({ part, gone }) => {
      writer.copy(part, gone, () => onProgress(++done, total))
      return { bytes: part.segment, gone: passagesGone({ part, gone }) }
    })
    const own = build(documents())
    const crc = writer.finish(segments.length ? merge([...segments, { bytes: own }]) : own)
    // Files of which none could be used leave no part.
    if (writer.articles === 0) writer.abandon()
    else kept.push({ path, crc, gone: new Uint8Array(0) })
    commit(folder, kept, stamp)
  } catch (error) {
    writer.abandon()
    throw error
  }

  function* documents(): Generator<PassageDocument> {
    for (const file of files) {
      const stored = readStored(corpus, file)
      if (typeof stored === 'string') problems.push(stored)
      else {
        writer.add(stored, originOf(corpus, file))
        yield* documentsOf(stored)
      }
      onProgress(++done, total)
    }
  }
}

/** The parts without what was changed or removed, and the files to read. */
function compare(corpus: Corpus, former: readonly LivePart[]): { parts: LivePart[]; files: string[] } {
  const there = new Set(corpus.files)
  const same = new Set<string>()
  const parts = former.map(({ part, gone }) => {
    const origins = part.origins()
    return {
      part,
      gone: gone.map((flag, number) => {
        const { file, state, source } = origins[number]!
        if (flag || !there.has(file)) return 1
        if (corpus.stateOf(file) !== state && corpus.sourceOf(file) !== source) return 1
        same.add(file)
        return 0
      }),
    }
  })
  return { parts, files: corpus.files.filter(file => !same.has(file)) }
}

const originOf = (corpus: Corpus, file: string): Origin => ({
  file,
  state: corpus.stateOf(file),
  source: corpus.sourceOf(file),
})

function sizeOf({ part, gone }: LivePart): { live: number; gone: number } {
  const size = { live: 0, gone: 0 }
  part.articles.forEach(({ passages }, number) => {
    size[gone[number] ? 'gone' : 'live'] += passages
  })
  return size
}

function passagesPerArticle(parts: readonly LivePart[]): number {
  const articles = parts.reduce((sum, { part }) => sum + part.articles.length, 0)
  return articles ? parts.reduce((sum, { part }) => sum + passagesOf(part), 0) / articles : 0
}

/** By passage of the part's segment. */
function passagesGone({ part, gone }: LivePart): Uint8Array {
  const flags = new Uint8Array(passagesOf(part))
  part.articles.forEach(({ first, passages }, number) => {
    if (gone[number]) flags.fill(1, first, first + passages)
  })
  return flags
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
    properNames: properNamesOf(article),
  }
}

/** What is searched of each passage: its words, and those of its headings and headline; dates read in it as terms. */
function* documentsOf({ article, reading }: StoredArticle): Generator<PassageDocument> {
  for (const passage of article.passages) {
    const within = reading.timexes.filter(timex => timex.start >= passage.start && timex.end <= passage.end)
    yield {
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
