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
    most,
    Math.min(...seen.covered),
    most > 0.95 && !seen.negatedOnce && seen.opposites === 0,
    near.odd,
    near.negatedOnce,
    near.turned,
    near.eitherOpposed,
    near.opposed,
    near.negatedAlike,
    seen.flipped > 0,
    seen.dismissedOnce,
    seen.universalOnce,
    seen.hearsayOnce,
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
  0.06, 0.83, 0.93, 0.64, -0.13, 0.72, 0.64, 0.62, -0.81, 0.57, 1.04, 0.4, 0.34, 1.73, 0.67, -0.51, 0.52, -0.57, -0.5,
  0.82, -0.59, -1.23, 1.03, -0.65, 0.56, -1,
]
const bias = -0.71
