/** Words read in a second: the whole reading, and its time alone beside chrono-node, on the same text in one run. `npm run bench:reading -- [file …]` */
import { readdirSync, readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { read } from '../src/reading/read.ts'
import { readTimes } from '../src/reading/time/time.ts'

const files = process.argv.slice(2).length
  ? process.argv.slice(2)
  : readdirSync('seeds')
      .filter(name => name.endsWith('.txt'))
      .map(name => `seeds/${name}`)
const source = files.map(file => readFileSync(file, 'utf8')).join('\n\n')
const text = source.repeat(Math.max(1, Math.ceil(400_000 / source.length)))
const words = text.match(/\p{L}+/gu)?.length ?? 0
console.log(`${words} words of ${files.length} files`)

/** The best of three: what the machine can do when nothing else runs. */
function speed(name: string, run: () => void): void {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    run()
    best = Math.min(best, performance.now() - began)
  }
  console.log(`${name.padEnd(34)} ${Math.round((words / best) * 1000).toLocaleString('en')} words/s`)
}

/** As articles come: a few thousand characters at a time. */
const pieces = text.match(/[\s\S]{1,4000}/g) ?? []
const context = (piece: string) => ({
  language: 'fr',
  published: '2023-11-15',
  body: [{ start: 0, end: piece.length }],
})

speed('times', () => pieces.forEach(piece => void readTimes(piece, context(piece))))
speed('chrono-node (French), times alone', () => pieces.forEach(piece => void chrono.fr.parse(piece)))
speed('times, quantities, names, statements', () => pieces.forEach(piece => void read(piece, context(piece))))
