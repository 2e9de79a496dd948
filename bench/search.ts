/**
 * `npm run bench`: the search index beside SQLite FTS5, in one run, on the same passages and questions; and whole answers.
 *
 *   --corpus FILE[,FILE…]  JSON Lines with `article`, `passage` or `text` (and `question`, `lang`); default: the articles in seeds/
 *   --million              also with 1,000,000 passages
 *   --sizes N[,N…]         other sizes
 *   --only search|answers  one of the two tables
 *   --keep DIR             what was built is kept there
 *
 * Each measure is taken in a process of its own. Cold: from the start of the process to the first answer, median of five.
 * Memory: of the process after all questions. Search: a question's text to ten passage numbers. Whole answer: `/ask` on a
 * library of articles of ten paragraphs, to the message that is sent. One thread.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/language/index.ts'
import { BenchCorpus } from './corpus.ts'
import { type Engine, engineNames, engines } from './engines.ts'
import { type Measures, timesOf } from './measures.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.BENCH_CORPUS ?? '' },
    million: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    keep: { type: 'string' },
    // How the bench calls itself for one measure.
    child: { type: 'string' },
    engine: { type: 'string' },
    file: { type: 'string' },
  },
})
const files = values.corpus.split(',').filter(Boolean)
const sizes = [...values.sizes.split(',').map(Number), ...(values.million ? [1_000_000] : [])]
const added = 100

if (values.child)
  process.stdout.write(JSON.stringify(await measure(values.child, values.engine!, values.file!, sizes[0]!)))
else compare()

function compare(): void {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    if (values.only !== 'answers') searchTable(folder)
    if (values.only !== 'search') answerTable(folder)
  } finally {
    progress('')
    if (!values.keep) rmSync(folder, { recursive: true })
  }
}

function searchTable(folder: string): void {
  table([
    'passages',
    'engine',
    'build /s',
    'saved MB',
    'cold ms',
    'memory MB',
    'p50 ms',
    'p99 ms',
    `adding ${added} passages, s`,
    'right first',
    'in 10',
  ])
  for (const size of sizes)
    for (const [engine, name] of Object.entries(engineNames)) {
      const file = join(folder, `${engine}-${size}`)
      const run = (child: string): Measures => runChild(child, engine, file, size)
      const built = run('build')
      const bytes = statSync(file).size
      const cold = medianElapsed(() => run('cold'))
      const asked = run('ask')
      tableRow([
        size.toLocaleString('en'),
        name,
        Math.round(size / built.seconds!).toLocaleString('en'),
        (bytes / 1e6).toFixed(1),
        cold.toFixed(0),
        (asked.memory! / 1e6).toFixed(0),
        asked.p50!.toFixed(2),
        asked.p99!.toFixed(2),
        run('add').seconds!.toFixed(2),
        `${asked.first!.toFixed(1)} %`,
        `${asked.inTen!.toFixed(1)} %`,
      ])
    }
}

function answerTable(folder: string): void {
  table([
    'passages',
    'articles',
    'build s',
    'saved MB',
    'cold ms',
    'memory MB',
    'whole answer p50 ms',
    'p99 ms',
    'longest ms',
    'adding ten articles, s',
  ])
  for (const size of sizes) {
    const path = join(folder, `library-${size}`)
    const run = (child: string): Measures => runChild(child, 'library', path, size)
    const built = run('build')
    const cold = medianElapsed(() => run('cold'))
    const asked = run('ask')
    tableRow([
      built.passages!.toLocaleString('en'),
      built.articles!.toLocaleString('en'),
      built.seconds!.toFixed(1),
      (built.bytes! / 1e6).toFixed(1),
      cold.toFixed(0),
      (asked.memory! / 1e6).toFixed(0),
      asked.p50!.toFixed(1),
      asked.p99!.toFixed(1),
      asked.longest!.toFixed(1),
      run('add').seconds!.toFixed(2),
    ])
    if (!values.keep) rmSync(path, { recursive: true })
  }
}

function table(head: readonly string[]): void {
  progress('')
  process.stdout.write(`\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n`)
}

function tableRow(cells: readonly string[]): void {
  progress('')
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

function runChild(child: string, engine: string, file: string, size: number): Measures {
  progress(`${size.toLocaleString('en')} passages, ${engine}: ${child}`)
  const flags = ['--child', child, '--engine', engine, '--file', file]
  const corpus = ['--sizes', String(size), '--corpus', values.corpus]
  const out = execFileSync(process.execPath, [...process.execArgv, import.meta.filename, ...flags, ...corpus], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(out) as Measures
}

function medianElapsed(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[2]!
}

/** One line that is written over, on a terminal only. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

async function measure(what: string, name: string, file: string, size: number): Promise<Measures> {
  if (name === 'library') {
    const { libraryMeasures } = await import('./library.ts')
    return libraryMeasures[what]!(file, files, size)
  }
  const engine = engines[name]!
  if (what === 'build') return buildEngine(engine, file, size)
  if (what === 'ask') return askEngine(engine, file)
  if (what === 'add') return addToEngine(engine, file, size)
  engine.open(file)('Quand le gouvernement a-t-il annoncé la réforme des retraites ?', languageOf('fr'))
  return {}
}

function buildEngine(engine: Engine, file: string, size: number): Measures {
  const corpus = new BenchCorpus(files, size)
  const questions = corpus.questions.map(({ text, language, right }) => ({ text, code: language.code, right }))
  writeFileSync(`${file}.questions`, JSON.stringify(questions))
  const started = performance.now()
  engine.build(corpus.documents(), file, passages => progress(`${passages.toLocaleString('en')} passages built`))
  return { seconds: (performance.now() - started) / 1000 }
}

function addToEngine(engine: Engine, file: string, size: number): Measures {
  const corpus = new BenchCorpus(files, size)
  const documents = Array.from({ length: added }, (_, i) => corpus.document(size + i))
  const started = performance.now()
  engine.add(documents, file)
  return { seconds: (performance.now() - started) / 1000 }
}

/** The questions alone are read, so that the memory is the index's and not the corpus's. */
function askEngine(engine: Engine, file: string): Measures {
  const questions = JSON.parse(readFileSync(`${file}.questions`, 'utf8')) as {
    text: string
    code: string
    right: number
  }[]
  const ask = engine.open(file)
  for (const { text, code } of questions.slice(0, 100)) ask(text, languageOf(code))
  let first = 0
  let inTen = 0
  const times = timesOf(questions, ({ text, code, right }) => {
    const found = ask(text, languageOf(code))
    if (found[0] === right) first++
    if (found.includes(right)) inTen++
  })
  const share = (n: number): number => (100 * n) / questions.length
  return { ...times, first: share(first), inTen: share(inTen) }
}
