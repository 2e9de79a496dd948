/** Which differences stand above an answer's quotes: those of substance; the others have a command and a button of their own. */
import type { Answer, Disagreement } from '../answer.ts'

const most = 3
const comparing: ReadonlySet<Answer['intent']> = new Set<Answer['intent']>(['compare', 'naming', 'disagreements'])
const ofSubstance: ReadonlySet<Disagreement['kind']> = new Set<Disagreement['kind']>([
  'contradiction',
  'denial',
  'internal',
  'precision',
])

export function leadingDifferences({ intent, disagreements }: Answer): {
  shown: readonly Disagreement[]
  more: number
} {
  if (comparing.has(intent)) return { shown: disagreements, more: 0 }
  const shown = disagreements.filter(({ kind }) => ofSubstance.has(kind)).slice(0, most)
  return { shown, more: disagreements.length - shown.length }
}
