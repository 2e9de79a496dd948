/** How probably two sentences contradict each other: a logistic model over signs that mean something, none of them a word's own. */
import type { Language } from '../../language/language.ts'
import type { Contrast } from './contrast.ts'
import { facing } from './stretches.ts'

/** Weights and how they were fitted: docs/decisions/020. */
export function contradiction(a: string, b: string, language: Language, seen: Contrast): number {
  const sum = contradictionSigns(a, b, language, seen).reduce((total, sign, i) => total + sign * weights[i]!, bias)
  return 1 / (1 + Math.exp(-sum))
}

/** The model's inputs, each 0 to 1. `seen`: the contrast of the two without a question. */
export function contradictionSigns(a: string, b: string, language: Language, seen: Contrast): number[] {
  const near = facing(a, b, language)
  const { according, explaining, alleging, recent, causing, possible, personal } = language.telling
  const [short, long] = near.firstIsShorter ? [a, b] : [b, a]
  const onlyLong = (sign: RegExp) => sign.test(long) && !sign.test(short)
  const most = Math.max(...seen.covered)
  const signs: readonly (number | boolean)[] = [
    Math.min(...seen.covered),
    most > 0.95 && !seen.negatedOnce && seen.opposites === 0,
    near.odd,
    near.turned,
    near.eitherOpposed,
    near.opposed,
    near.negatedAlike,
    seen.flipped > 0,
    seen.dismissedOnce,
    seen.universalOnce,
    seen.percentagesApart,
    seen.yearsApart,
    near.numbersOnce,
    near.sameStart,
    Math.min(near.shorter / 30, 1),
    near.ratio,
    onlyLong(according),
    onlyLong(explaining),
    onlyLong(personal),
    alleging.test(short) && !alleging.test(long),
    recent.test(a) !== recent.test(b),
    causing.test(a) && causing.test(b),
    possible.test(a) && possible.test(b),
  ]
  return signs.map(Number)
}

const weights: readonly number[] = [
  0.82, 0.95, 0.57, 0.76, 0.57, 0.65, -0.78, 0.55, 0.99, 0.38, 1.71, 0.7, -0.5, 0.53, -0.49, -0.54, 0.89, -0.58, -1.27,
  1.16, -0.63, 0.56, -1,
]
const bias = -0.66
