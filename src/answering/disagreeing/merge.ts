/** Findings about one thing become one disagreement: its sides are the values, each with all that give it. */
import type { Evidence, Finding, FoundSide } from './finding.ts'
import { apart } from './intervals.ts'

/** Rules whose findings compare two values of one event: those that share a sentence are one disagreement. */
const pairwise: ReadonlySet<Finding['rule']> = new Set([
  'apart',
  'within',
  'scope',
  'over-or-not',
  'other-channel',
  'attributed-or-not',
  'named-otherwise',
  'reworded',
])

const order: readonly Finding['kind'][] = ['contradiction', 'denial', 'internal', 'framing', 'precision', 'omission']

/** Strongest first; the same input gives the same order. */
export function merge(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  for (const finding of folded(findings)) {
    const at = merged.findIndex(other => belongs(other, finding))
    if (at < 0) merged.push(finding)
    else merged[at] = join(merged[at]!, finding)
  }
  return merged
    .filter(({ sides }) => sides.length > 1)
    .filter((finding, i, all) => !all.some((other, j) => i !== j && repeats(finding, i, other, j)))
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || keyOf(a).localeCompare(keyOf(b)))
}

/** What was not, told of sentences that another finding already sets against each other: `no guard was hurt` is a toll. */
function repeats(finding: Finding, i: number, other: Finding, j: number): boolean {
  if (finding.facet !== 'manner' || finding.rule !== 'apart' || finding.kind !== other.kind) return false
  if (other.facet === 'manner' && (other.rule !== 'apart' || j > i)) return false
  const [one, two] = finding.sides
  return other.sides.some(
    side => sameSentence(side, one!) && other.sides.some(next => next !== side && sameSentence(next, two!)),
  )
}

/** Two sentences that call a side differently add to what its names in all articles already tell. */
function folded(findings: readonly Finding[]): Finding[] {
  const reworded = findings.filter(({ rule }) => rule === 'reworded')
  const tells = (whole: Finding, { about, sides }: Finding): boolean =>
    whole.rule === 'named-otherwise' &&
    whole.about === about &&
    sides.every(({ value }) => whole.sides.some(side => side.value === value))
  return findings
    .filter(finding => finding.rule !== 'reworded' || !findings.some(whole => tells(whole, finding)))
    .map(whole => reworded.filter(one => tells(whole, one)).reduce(withEvidence, whole))
}

const withEvidence = (whole: Finding, { sides }: Finding): Finding => ({
  ...whole,
  sides: whole.sides.map(side => {
    const more = sides.find(({ value }) => value === side.value)?.evidence ?? []
    return { ...side, evidence: unique([...side.evidence.slice(0, 3), ...more]) }
  }),
})

const rank = ({ kind }: Finding): number => {
  const at = order.indexOf(kind)
  return at < 3 ? 0 : at
}

function belongs(a: Finding, b: Finding): boolean {
  if (a.facet !== b.facet || (a.kind === 'internal') !== (b.kind === 'internal')) return false
  if (a.rule === 'denied' && b.rule === 'denied') return sameSentence(a.sides[1]!, b.sides[1]!)
  if (a.rule !== b.rule || !pairwise.has(a.rule) || a.about !== b.about) return false
  return a.sides.some(one => b.sides.some(other => one.value === other.value && sameSentence(one, other)))
}

const sameSentence = (a: FoundSide, b: FoundSide): boolean =>
  a.evidence.some(({ told }) => b.evidence.some(other => other.told === told))

function join(a: Finding, b: Finding): Finding {
  const sides = new Map<string, FoundSide>()
  for (const side of [...a.sides, ...b.sides]) {
    const known = sides.get(side.value)
    sides.set(side.value, known ? { ...known, evidence: unique([...known.evidence, ...side.evidence]) } : side)
  }
  const strongest = order.indexOf(a.kind) <= order.indexOf(b.kind) ? a : b
  return {
    ...strongest,
    confidence: Math.max(a.confidence, b.confidence),
    sides: fitting([...sides.values()]).slice(0, 6),
  }
}

/** `twelve` and `une dizaine` are one side against `at least thirty`. */
function fitting(sides: readonly FoundSide[]): FoundSide[] {
  const out: FoundSide[] = []
  for (const side of sides) {
    const at = out.findIndex(other => other.interval && side.interval && !apart(other.interval, side.interval))
    if (at < 0) out.push(side)
    else out[at] = together(out[at]!, side)
  }
  // Were all to fit together, there would be nothing to tell.
  return out.length > 1 ? out : [...sides]
}

/** The sharper value leads. */
function together(a: FoundSide, b: FoundSide): FoundSide {
  const width = ({ interval }: FoundSide): number => interval!.to - interval!.from
  const [narrow, wide] = width(a) <= width(b) ? [a, b] : [b, a]
  return { ...narrow, evidence: unique([...narrow.evidence, ...wide.evidence]) }
}

const unique = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ told }, i) => evidence.findIndex(other => other.told === told) === i).slice(0, 4)

export const keyOf = ({ facet, rule, sides }: Finding): string =>
  `${facet} ${rule} ${sides.map(({ evidence }) => evidence.map(({ told, span }) => `${told.article.file}:${span.start}`).join(' ')).join(' / ')}`
