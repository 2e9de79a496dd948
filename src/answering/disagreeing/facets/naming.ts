/** Different words for one side or one event: framing, never a contradiction. */
import type { Span } from '../../../corpus/span.ts'
import type { LabelFamily } from '../../../language/rules/claims.ts'
import { type Evidence, type Finding, type FoundSide, outletOf, spread } from '../finding.ts'
import { likeness, type Story, type Told } from '../story.ts'

/** Families whose labels name a side of the story, and those whose labels name what happened to somebody or something. */
const sides: readonly LabelFamily[] = [
  'armed-group',
  'foreign-force',
  'government',
  'protesters',
  'strikers',
  'migrants',
]
const happenings: readonly LabelFamily[] = ['departure', 'capture', 'killing', 'unrest', 'strike-name']

interface Labelled extends Evidence {
  readonly label: string
}

export function namingFindings(story: Story): Finding[] {
  return [
    ...sides.flatMap(family => sideFindings(story, family)),
    ...happenings.flatMap(family => eventFindings(story, family)),
  ]
}

function labelled(told: readonly Told[], family: LabelFamily): Labelled[] {
  const found: Labelled[] = []
  for (const sentence of told)
    for (const { key, start, end } of sentence.labels)
      if (key.startsWith(`${family}:`))
        found.push({ told: sentence, span: { start, end }, label: key.slice(family.length + 1) })
  return found
}

/** Outlets differ when the label that one uses most is not the one that another uses most. */
function sideFindings(story: Story, family: LabelFamily): Finding[] {
  const all = labelled(story.told, family)
  const byOutlet = Map.groupBy(all, outletOf)
  const usual = new Set([...byOutlet.values()].map(usualLabel))
  if (byOutlet.size < 2 || usual.size < 2) return []
  const found = sidesByLabel(all)
  // An outlet's occasional label counts only beside its usual one.
  const shown = found.filter(({ value, evidence }) => usual.has(value) || evidence.length > 1).slice(0, 5)
  const confidence = Math.min(0.95, 0.6 + 0.08 * byOutlet.size + 0.02 * Math.min(all.length, 5))
  return [{ facet: 'naming', kind: 'framing', rule: 'named-otherwise', confidence, sides: shown, about: family }]
}

function usualLabel(all: readonly Labelled[]): string {
  const counts = new Map<string, number>()
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function sidesByLabel(all: readonly Labelled[]): FoundSide[] {
  return [...Map.groupBy(all, ({ label }) => label)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([value, evidence]) => ({ value, evidence: spread(evidence, 4) }))
}

/** Words from a label to the name of what it happened to. */
const reach = 10

/** One happening to one named thing (a withdrawal, an expulsion of the mission), told with words that judge differently. */
function eventFindings(story: Story, family: LabelFamily): Finding[] {
  const byName = Map.groupBy(labelled(story.told, family), evidence => nearestName(evidence, family) ?? '')
  byName.delete('')
  const findings: Finding[] = []
  for (const [name, all] of byName) {
    const byOutlet = Map.groupBy(all, outletOf)
    const found = sidesByLabel(all)
    const neutral = neutralLabels[family]
    const judging = found.filter(({ value }) => !neutral?.includes(value))
    const differs = judging.some(({ evidence }) => {
      const outlets = new Set(evidence.map(outletOf))
      return [...byOutlet.keys()].some(outlet => !outlets.has(outlet))
    })
    if (byOutlet.size < 2 || found.length < 2 || !differs) continue
    if (family === 'killing' && !tellAlike(story, found)) continue
    const confidence = Math.min(0.85, 0.5 + 0.08 * byOutlet.size + 0.05 * judging.length)
    findings.push({
      facet: 'naming',
      kind: 'framing',
      rule: 'other-words-for-it',
      confidence,
      sides: found.slice(0, 4),
      about: `${family} ${name}`,
    })
  }
  return findings
}

/** Labels that judge nothing. */
export const neutralLabels: Partial<Record<LabelFamily, readonly string[]>> = {
  departure: ['withdrawal', 'retreat'],
  capture: ['capture', 'recovery', 'fall'],
  killing: [],
  unrest: ['protest'],
  'strike-name': ['strike', 'mobilisation'],
}

/** Two outlets tell of deaths in one setting: the name alone may be of whoever killed. */
const tellAlike = (story: Story, sides: readonly FoundSide[]): boolean =>
  sides.some((one, i) =>
    sides
      .slice(i + 1)
      .some(other =>
        one.evidence.some(a =>
          other.evidence.some(b => outletOf(a) !== outletOf(b) && likeness(story, a.told, b.told).content >= 0.1),
        ),
      ),
  )

function nearestName({ told, span }: Evidence, family: LabelFamily): string | null {
  const at = told.words.findIndex(({ start }) => start >= span.start)
  let best: string | null = null
  let least = reach + 1
  told.words.forEach((word, i) => {
    const name = nameOf(told, word.word)
    // Whoever leaves is no country: "its withdrawal from …".
    if (family === 'departure' && isPlace(told, word)) return
    const distance = Math.abs(i - at)
    if (name && distance < least) [best, least] = [name, distance]
  })
  return best
}

const isPlace = ({ article }: Told, word: Span): boolean =>
  article.reading.names.some(({ type, start, end }) => type === 'place' && start <= word.start && word.end <= end)

function nameOf({ names }: Told, word: string): string | null {
  if (names.has(word)) return word
  const singular = word.replace(/s$/, '')
  return names.has(singular) && word.length > 4 ? singular : null
}
