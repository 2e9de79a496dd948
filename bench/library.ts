/** Whole answers over a library of articles: building it, starting with it, adding to it, asking it. Each in a process of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerRequest } from '../commands/registry.ts'
import type { Library } from '../src/library/library.ts'
import { openLibrary } from '../src/library/open.ts'
import { toMessage } from '../src/surfaces/discord/message.ts'
import { BenchCorpus } from './corpus.ts'
import { type Measures, timesOf } from './measures.ts'

const paragraphs = 10
const outlets = 40
/** Whole answers take longer than a search: so many questions, evenly taken. */
const mostQuestions = 500

const at = (folder: string) => ({ seeds: join(folder, 'seeds'), index: join(folder, 'index') })

export const libraryMeasures: Readonly<
  Record<string, (folder: string, files: readonly string[], size: number) => Measures>
> = {
  /** The articles are written first, which is not timed. */
  build(folder, files, size) {
    const corpus = new BenchCorpus(files, size)
    mkdirSync(at(folder).seeds, { recursive: true })
    const articles = Math.ceil(size / paragraphs)
    writeArticles(corpus, folder, 0, articles)
    const step = Math.max(1, corpus.questions.length / mostQuestions)
    const questions = Array.from(
      { length: Math.floor(corpus.questions.length / step) },
      (_, i) => corpus.questions[Math.floor(i * step)]!,
    ).map(({ text, language }) => ({ text, code: language.code }))
    writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions))
    const { library, figures } = openLibrary(at(folder), progress)
    library.close()
    return { seconds: figures.milliseconds / 1000, bytes: figures.bytes, articles, passages: figures.passages }
  },

  /** Ten articles more: from the start of looking at the folder to the library that has them. */
  add(folder, files, size) {
    const corpus = new BenchCorpus(files, size)
    const articles = Math.ceil(size / paragraphs)
    writeArticles(corpus, folder, articles, articles + 10)
    const { library, figures } = openLibrary(at(folder))
    library.close()
    return { seconds: figures.milliseconds / 1000 }
  },

  cold(folder) {
    const { library } = openLibrary(at(folder))
    ask(library, 'Quand le gouvernement a-t-il annoncé la réforme des retraites ?', 'fr')
    return {}
  },

  ask(folder) {
    const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as {
      text: string
      code: string
    }[]
    const { library } = openLibrary(at(folder))
    for (const { text, code } of questions.slice(0, 20)) ask(library, text, code)
    return timesOf(questions, ({ text, code }) => ask(library, text, code))
  },
}

function ask(library: Library, question: string, code: string): void {
  const request = { command: 'ask', options: { question }, language: code === 'fr' ? 'fr' : 'en' } as const
  toMessage(answerRequest(request, library), request, { publicUrl: null })
}

/** Articles of ten paragraphs in one language, with outlets and dates, in files and a catalogue. */
function writeArticles(corpus: BenchCorpus, folder: string, from: number, to: number): void {
  const { seeds } = at(folder)
  const catalogue = join(seeds, 'catalogue.json')
  const known = from > 0 ? JSON.parse(readFileSync(catalogue, 'utf8')).articles : []
  for (let i = from; i < to; i++) {
    const { texts, language } = corpus.article(i, paragraphs)
    const file = `article-${String(i).padStart(7, '0')}.txt`
    writeFileSync(join(seeds, file), `${texts.join('\n\n')}\n`)
    const published = new Date(Date.UTC(2015, 0, 1 + (i % 3650))).toISOString().slice(0, 10)
    known.push({ file, outlet: `Outlet ${i % outlets}`, published, language: language.code })
  }
  writeFileSync(catalogue, JSON.stringify({ articles: known }))
}

function progress(done: number, total: number): void {
  if (process.stderr.isTTY && (done % 100 === 0 || done === total))
    process.stderr.write(`\r\x1b[K${done} of ${total} articles read`)
}
