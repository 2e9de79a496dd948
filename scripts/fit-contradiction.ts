/**
 * Fits the weights of `contradictionSigns` by logistic regression with a ridge penalty, and prints them with the accuracy
 * of ten-fold cross-validation over contiguous blocks (neighbouring pairs speak of one story).
 * usage: npx tsx scripts/fit-contradiction.ts PAIRS.jsonl    a line: {"a","b","lang","contradiction":true|false}
 */
import { readFileSync } from 'node:fs'
import { contradictionSigns } from '../src/answering/disagreeing/compare-texts.ts'
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
const signs = pairs.map(({ a, b, lang }) => [...contradictionSigns(contrast(a, b, languageOf(lang), null)), 1])
const labels = pairs.map(pair => (pair.contradiction ? 1 : 0))
const all = pairs.map((_, i) => i)

const folds = 10
for (const ridge of [0.001, 0.003, 0.01, 0.03]) {
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const held = (i: number) => Math.floor((i * folds) / pairs.length) === fold
    const fitted = fitWeights(
      all.filter(i => !held(i)),
      ridge,
    )
    right += all.filter(i => held(i) && probability(fitted, i) > 0.5 === (labels[i] === 1)).length
  }
  console.log(`ridge ${ridge}: ${((100 * right) / pairs.length).toFixed(1)} % right when held out`)
}
const fitted = fitWeights(all, 0.003)
const right = all.filter(i => probability(fitted, i) > 0.5 === (labels[i] === 1)).length
console.log(`fitted on all: ${((100 * right) / pairs.length).toFixed(1)} %`)
console.log('weights', JSON.stringify(fitted.slice(0, -1).map(round)), 'bias', round(fitted.at(-1)!))

function fitWeights(rows: readonly number[], ridge: number): number[] {
  const weights = signs[0]!.map(() => 0)
  for (let step = 0; step < 2000; step++) {
    const gradient = weights.map((weight, k) => (k < weights.length - 1 ? ridge * weight : 0))
    for (const i of rows) {
      const error = (probability(weights, i) - labels[i]!) / rows.length
      for (let k = 0; k < weights.length; k++) gradient[k]! += error * signs[i]![k]!
    }
    for (let k = 0; k < weights.length; k++) weights[k]! -= 0.8 * gradient[k]!
  }
  return weights
}

function probability(weights: readonly number[], i: number): number {
  return 1 / (1 + Math.exp(-signs[i]!.reduce((sum, sign, k) => sum + sign * weights[k]!, 0)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
