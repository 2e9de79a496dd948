/**
 * `npm run bench`: the search index beside SQLite FTS5, in one run, on the same passages and questions.
 *
 *   --corpus FILE[,FILE…]  JSON Lines with `article`, `passage` or `text` (and `question`, `lang`); default: the articles in seeds/
 *   --million              also with 1,000,000 passages
 *   --sizes N[,N…]         other sizes
 *
 * Each measure is taken in a process of its own. Cold: from the start of the process to the first answer, median of five.
 * Memory: of the process after all questions. Search: a question's text to ten passage numbers, one thread.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../src/language/index.ts'
import { BenchCorpus } from './corpus.ts'
import { engineNames, engines } from './engines.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.BENCH_CORPUS ?? '' },
    million: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,100000' },
    // How the bench calls itself for one measure.
    child: { type: 'string' },
    engine: { type: 'string' },
    file: { type: 'string' },
  },
})
const files = values.corpus.split(',').filter(Boolean)
const sizes = [...values.sizes.split(',').map(Number), ...(values.million ? [1_000_000] : [])]

if (values.child) measure(values.child)
else compare()

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const rows: string[] = []
  try {
    for (const size of sizes)
      for (const engine of Object.keys(engines)) rows.push(row(engine, size, join(folder, `${engine}-${size}`)))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const head = [
    'passages',
    'engine',
    'build /s',
    'saved MB',
    'cold ms',
    'memory MB',
    'p50 ms',
    'p99 ms',
    'right first',
    'in 10',
  ]
  process.stdout.write(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}\n`)
}

function row(engine: string, size: number, file: string): string {
  const run = (child: string): Record<string, number> => {
    progress(`${size.toLocaleString('en')} passages, ${engine}: ${child}`)
    const flags = [
      '--child',
      child,
      '--engine',
      engine,
      '--file',
      file,
      '--sizes',
      String(size),
      '--corpus',
      values.corpus,
    ]
    const started = performance.now()
    const out = execFileSync(process.execPath, [...process.execArgv, import.meta.filename, ...flags], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return { ...(JSON.parse(out) as Record<string, number>), elapsed: performance.now() - started }
  }
  const built = run('build')
  const cold = [1, 2, 3, 4, 5].map(() => run('cold').elapsed!).sort((a, b) => a - b)[2]!
  const asked = run('ask')
  progress('')
  const cells = [
    size.toLocaleString('en'),
    engineNames[engine as keyof typeof engineNames],
    Math.round(size / built.seconds!).toLocaleString('en'),
    (statSync(file).size / 1e6).toFixed(1),
    cold.toFixed(0),
    (asked.memory! / 1e6).toFixed(0),
    asked.p50!.toFixed(2),
    asked.p99!.toFixed(2),
    `${asked.first!.toFixed(1)} %`,
    `${asked.inTen!.toFixed(1)} %`,
  ]
  return `| ${cells.join(' | ')} |`
}

function print(result: Record<string, number>): void {
  process.stdout.write(JSON.stringify(result))
}

/** One line that is written over, on a terminal only. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

function measure(what: string): void {
  const engine = engines[values.engine!]!
  const file = values.file!
  if (what === 'cold') {
    engine.open(file)('Quand le gouvernement a-t-il annoncé la réforme des retraites ?', languageOf('fr'))
    print({})
    return
  }
  if (what === 'build') {
    const corpus = new BenchCorpus(files, sizes[0]!)
    const questions = corpus.questions.map(({ text, language, right }) => ({ text, code: language.code, right }))
    writeFileSync(`${file}.questions`, JSON.stringify(questions))
    const started = performance.now()
    engine.build(corpus.documents(), file, passages => progress(`${passages.toLocaleString('en')} passages built`))
    print({ seconds: (performance.now() - started) / 1000 })
    return
  }
  // The questions alone are read, so that the memory is the index's and not the corpus's.
  const questions = JSON.parse(readFileSync(`${file}.questions`, 'utf8')) as {
    text: string
    code: string
    right: number
  }[]
  const ask = engine.open(file)
  for (const { text, code } of questions.slice(0, 100)) ask(text, languageOf(code))
  const times: number[] = []
  let first = 0
  let inTen = 0
  for (const { text, code, right } of questions) {
    const started = performance.now()
    const found = ask(text, languageOf(code))
    times.push(performance.now() - started)
    if (found[0] === right) first++
    if (found.includes(right)) inTen++
  }
  times.sort((a, b) => a - b)
  const share = (n: number): number => (100 * n) / questions.length
  print({
    p50: times[Math.floor(times.length / 2)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
    first: share(first),
    inTen: share(inTen),
    memory: process.memoryUsage.rss(),
  })
}
