/** Do two sentences from two articles say the same (about a question)? By words, numbers, negation and opposites alone. */
import { detectLanguage, findLanguage } from '../../language/index.ts'
import type { Facet } from '../answer.ts'
import { contradiction } from './contradiction.ts'
import { type Contrast, contrast } from './contrast.ts'

export interface TextComparison {
  readonly relation: 'same' | 'different' | 'contradiction' | 'denial' | 'unrelated'
  /** 0 to 1: how surely the two do not say the same. */
  readonly score: number
  /** In what they differ. */
  readonly facets: readonly Facet[]
}

/** `language`: a code, or `null` to detect it. `question`: what both answer, or `null`. */
export function compareTexts(
  a: string,
  b: string,
  { language, question }: { readonly language: string | null; readonly question: string | null },
): TextComparison {
  const rules = (language && findLanguage(language)) || detectLanguage(`${a}\n${b}`)
  const seen = contrast(a, b, rules, question)
  if (restates(seen)) return { relation: 'same', score: 0, facets: [] }
  const apart = difference(seen)
  const against = contradiction(a, b, rules, seen)
  // An answer to one question is told from another by its content; two sentences at large by what speaks against both being true.
  const score = question ? apart : Math.max(against, apart / 2)
  return { relation: relationOf(seen, apart, against, question !== null), score: round(score), facets: facetsOf(seen) }
}

/** The same words in both, and nothing that turns one against the other. */
function restates(seen: Contrast): boolean {
  const turned = seen.negatedOnce || seen.dismissedOnce || seen.flipped > 0 || seen.opposites > 0
  return Math.min(...seen.covered) === 1 && !turned && !seen.numbers.apart && !seen.numbers.oneOnly
}

function relationOf(seen: Contrast, apart: number, against: number, answers: boolean): TextComparison['relation'] {
  const related = answers || seen.shared > 0 || Math.max(...seen.covered) > 0
  if (!related) return 'unrelated'
  const opposed = against > 0.5 && (!answers || apart >= 0.5 || seen.negatedOnce || seen.dismissedOnce)
  if (opposed) return seen.dismissedOnce && seen.hearsayOnce ? 'denial' : 'contradiction'
  return apart < 0.5 ? 'same' : 'different'
}

/** How far the content differs: what neither covers of the other, moved by numbers shared or apart. */
function difference({ covered, shared, numbers }: Contrast): number {
  const alike = (covered[0] + covered[1]) / 2
  const moved = 1 - alike - 0.2 * Math.min(shared / 3, 1) + (numbers.apart ? 0.6 : 0) - (numbers.shared ? 0.6 : 0)
  return 1 / (1 + Math.exp(-2.5 * (moved - 0.88)))
}

function facetsOf(seen: Contrast): Facet[] {
  const facets: Facet[] = []
  if (seen.yearsApart) facets.push('date')
  if (seen.percentagesApart || (seen.numbers.apart && !seen.yearsApart)) facets.push('count')
  if (seen.opposites > 0) facets.push('manner')
  if (seen.negatedOnce || seen.dismissedOnce) facets.push('responsibility')
  return facets
}

const round = (value: number): number => Math.round(value * 1000) / 1000
