/**
 * Time of `/disagreements topic` and `/compare topic`, each asked for the first time, over articles of real text.
 * `node bench/disagreements.ts [--corpus FILE] [--sizes 1000,10000]`
 *
 * FILE: JSON Lines with `article` (and `title`, `date`); default: the articles in seeds/. Each article is told by many
 * outlets: about half of its sentences, in order, among sentences drawn from the whole. Topics are its headlines.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { commands } from '../commands/registry.ts'
import { splitSentences } from '../src/corpus/sentences.ts'
import { detectLanguage } from '../src/language/index.ts'
import { openLibrary } from '../src/library/open.ts'
import { randomNumbers } from './corpus.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.BENCH_CORPUS ?? '' },
    sizes: { type: 'string', default: '1000,10000' },
  },
})

interface Source {
  readonly title: string
  readonly date: string
  readonly language: string
  readonly sentences: readonly string[]
}

const topics = 20
const outlets = 25

const sources = values.corpus ? readLines(values.corpus) : readSeeds()
const pool = sources.flatMap(({ sentences }) => sentences)

console.log('| articles | opened in s | command | p50 ms | p99 ms | disagreements, median |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const size of values.sizes.split(',').map(Number)) measure(size)

function measure(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    writeArticles(join(folder, 'seeds'), size)
    const chosen = Array.from({ length: topics }, (_, i) => sources[Math.floor((i * sources.length) / topics)]!)
    for (const name of ['disagreements', 'compare']) {
      // Opened anew: what one command has compared, the library remembers.
      const { library, figures } = openLibrary({ seeds: join(folder, 'seeds'), index: join(folder, 'index') })
      const command = commands.find(command => command.name === name)!
      const asked = chosen.map(({ title, language }) => {
        const began = performance.now()
        const request = { command: name, options: { topic: title }, language: language === 'fr' ? 'fr' : 'en' } as const
        const { disagreements } = command.answer(request, library)
        return { time: performance.now() - began, found: disagreements.length }
      })
      const times = sorted(asked.map(({ time }) => time))
      const found = sorted(asked.map(each => each.found))
      const cells = [size, (figures.milliseconds / 1000).toFixed(0), `/${name}`]
      console.log(
        `| ${[...cells, ...[0.5, 0.99].map(at => quantile(times, at).toFixed(0)), quantile(found, 0.5)].join(' | ')} |`,
      )
      library.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b)
}

function quantile(numbers: readonly number[], at: number): number {
  return numbers[Math.floor(at * numbers.length)]!
}

function writeArticles(folder: string, size: number): void {
  mkdirSync(folder)
  const articles = Array.from({ length: size }, (_, number) => {
    const { title, date, language, sentences } = sources[number % sources.length]!
    const random = randomNumbers(number + 1)
    const told = sentences.map(sentence => (random(2) ? sentence : pool[random(pool.length)]!))
    const file = `${number}.txt`
    writeFileSync(join(folder, file), `${title}\n\n${paragraphs(told).join('\n\n')}\n`)
    return { file, outlet: `Outlet ${number % outlets}`, language, ...(date && { published: date }) }
  })
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify({ articles }))
}

function paragraphs(sentences: readonly string[]): string[] {
  const groups: string[] = []
  for (let i = 0; i < sentences.length; i += 4) groups.push(sentences.slice(i, i + 4).join(' '))
  return groups
}

function readLines(file: string): Source[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, string>)
    .flatMap(({ article, title, date }) => (article ? [sourceOf(article, title ?? '', date ?? '')] : []))
}

function readSeeds(): Source[] {
  const folder = new URL('../seeds/', import.meta.url)
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => sourceOf(readFileSync(new URL(name, folder), 'utf8'), '', ''))
}

function sourceOf(text: string, title: string, date: string): Source {
  const language = detectLanguage(text)
  const spans = splitSentences(text, { start: 0, end: text.length }, language.sentences)
  const sentences = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
  return { title: title || sentences[0]!, date, language: language.code, sentences }
}
