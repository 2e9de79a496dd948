/**
 * Fits the weights of `contradictionSigns` by logistic regression with a ridge penalty, and prints them with the accuracy
 * of ten-fold cross-validation over contiguous blocks (neighbouring pairs speak of one story).
 * usage: npx tsx scripts/fit-contradiction.ts PAIRS.jsonl    a line: {"a","b","lang","contradiction":true|false}
 */
import { readFileSync } from 'node:fs'
import { contradictionSigns } from '../src/answering/disagreeing/contradiction.ts'
import { contrast } from '../src/answering/disagreeing/contrast.ts'
import { languageOf } from '../src/language/index.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly lang: string
  readonly contradiction: boolean
}

const pairs = readFileSync(process.argv[2]!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Pair)
const inputs = pairs.map(({ a, b, lang }) => {
  const language = languageOf(lang)
  return contradictionSigns(a, b, language, contrast(a, b, language, null))
})
// The penalty falls on what a sign moves over the pairs, whether it is seen often or rarely.
const spread = inputs[0]!.map((_, k) => deviation(inputs.map(row => row[k]!)) || 1)
const middle = inputs[0]!.map((_, k) => mean(inputs.map(row => row[k]!)))
const signs = inputs.map(row => [...row.map((sign, k) => (sign - middle[k]!) / spread[k]!), 1])
const labels = pairs.map(pair => (pair.contradiction ? 1 : 0))
const all = pairs.map((_, i) => i)

for (const ridge of [0.01, 0.03, 0.06, 0.1, 0.2]) {
  const shares = [10, 40].map(folds => `${heldOut(folds, ridge).toFixed(1)} % of ${folds} blocks`)
  console.log(`ridge ${ridge}: ${shares.join(', ')} right when held out`)
}
console.log(`ridge chosen inside each of 10 blocks: ${nested(10).toFixed(1)} %`)
const fitted = fitWeights(all, 0.06)
const right = all.filter(i => isRight(fitted, i)).length
console.log(`fitted on all: ${((100 * right) / pairs.length).toFixed(1)} %`)
const weights = fitted.slice(0, -1).map((weight, k) => weight / spread[k]!)
const bias = fitted.at(-1)! - weights.reduce((sum, weight, k) => sum + weight * middle[k]!, 0)
console.log('weights', JSON.stringify(weights.map(round)), 'bias', round(bias))

/** Per cent right when each contiguous block is held out; the blocks set at three places. */
function heldOut(folds: number, ridge: number, rows: readonly number[] = all): number {
  let right = 0
  for (const shift of [0, 1 / 3, 2 / 3]) {
    for (let fold = 0; fold < folds; fold++) {
      const [held, rest] = split(rows, fold, folds, shift)
      const fitted = fitWeights(rest, ridge)
      right += held.filter(i => isRight(fitted, i)).length
    }
  }
  return (100 * right) / (3 * rows.length)
}

/** The same with the ridge taken from cross-validation within the other blocks. */
function nested(folds: number): number {
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const [held, rest] = split(all, fold, folds, 0)
    const [best] = [0.01, 0.03, 0.06, 0.1, 0.2]
      .map(ridge => ({ ridge, score: heldOut(5, ridge, rest) }))
      .toSorted((p, q) => q.score - p.score)
    const fitted = fitWeights(rest, best!.ridge)
    right += held.filter(i => isRight(fitted, i)).length
  }
  return (100 * right) / pairs.length
}

function split(rows: readonly number[], fold: number, folds: number, shift: number): [number[], number[]] {
  const moved = (at: number) => (at + Math.floor((shift * rows.length) / folds)) % rows.length
  const held = (at: number) => Math.floor((moved(at) * folds) / rows.length) === fold
  return [rows.filter((_, at) => held(at)), rows.filter((_, at) => !held(at))]
}

function isRight(weights: readonly number[], i: number): boolean {
  return probability(weights, i) > 0.5 === (labels[i] === 1)
}

/** Gradient descent; the last weight is the bias and is not held small. */
function fitWeights(rows: readonly number[], ridge: number): number[] {
  const weights = signs[0]!.map(() => 0)
  for (let step = 0; step < 400; step++) {
    const gradient = weights.map((weight, k) => (k < weights.length - 1 ? ridge * weight : 0))
    for (const i of rows) {
      const error = (probability(weights, i) - labels[i]!) / rows.length
      for (let k = 0; k < weights.length; k++) gradient[k]! += error * signs[i]![k]!
    }
    for (let k = 0; k < weights.length; k++) weights[k]! -= 0.3 * gradient[k]!
  }
  return weights
}

function probability(weights: readonly number[], i: number): number {
  return 1 / (1 + Math.exp(-signs[i]!.reduce((sum, sign, k) => sum + sign * weights[k]!, 0)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  return Math.sqrt(mean(values.map(value => (value - mean(values)) ** 2)))
}
