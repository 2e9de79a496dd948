/** Where reports come from: outlets that carry one agency's dispatch, or near-identical sentences, are one origin. */
import { type Evidence, outletOf } from './finding.ts'
import { likeness, type Story } from './story.ts'

/** From this share of content in common, two sentences are one text. */
const sameText = 0.85

/** Independent origins of the evidence: an agency by its name, otherwise the outlet. */
export function originsOf(story: Story, evidence: readonly Evidence[]): string[] {
  const origins: { origin: string; evidence: Evidence }[] = []
  for (const item of evidence) {
    const agency = item.told.article.agencies[0]
    const copy = origins.find(
      ({ evidence: other }) =>
        outletOf(other) !== outletOf(item) &&
        other.told.article.language === item.told.article.language &&
        likeness(story, other.told, item.told).content >= sameText,
    )
    origins.push({ origin: agency ?? copy?.origin ?? outletOf(item), evidence: item })
  }
  return [...new Set(origins.map(({ origin }) => origin))]
}
