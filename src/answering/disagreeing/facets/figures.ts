/** Tolls, counts, shares and distances of one event that exclude each other. */
import { overlap } from '../../../corpus/span.ts'
import type { Facet } from '../../answer.ts'
import { type Finding, outletOf, speakerAt } from '../finding.ts'
import { apart, equal, type Interval } from '../intervals.ts'
import { sameSetting, sharedThing } from '../setting.ts'
import { differentYears, likeness, type Story, sameDay } from '../story.ts'
import { type Figure, figuresIn, hurt, ofPeople } from './figure.ts'

export function figureFindings(story: Story): Finding[] {
  const figures = story.told.flatMap(figuresIn)
  const byKind = Map.groupBy(figures, ({ quantity }) => quantity.kind)
  return [...byKind.values()].flatMap(members => compareFigures(story, members))
}

const facetOf = ({ quantity, nearest }: Figure): Facet =>
  quantity.kind === 'distance' ? 'distance' : nearest && hurt.has(nearest) ? 'casualties' : 'count'

/** Block of what the articles begin with, beside those of the units. */
const lead = '(lead)'

function compareFigures(story: Story, figures: readonly Figure[]): Finding[] {
  const blocks = new Map<string, Figure[]>()
  for (const figure of figures)
    for (const unit of isLead(figure) ? [...figure.units, lead] : figure.units)
      blocks.set(unit, [...(blocks.get(unit) ?? []), figure])
  const done = new Set<string>()
  const findings: Finding[] = []
  for (const [unit, members] of blocks) {
    const lone = unit !== lead && unit !== 'count' && isLone(members)
    for (const [i, one] of members.slice(0, 80).entries())
      for (const other of members.slice(0, i)) {
        const key = [one, other].map(({ told, span }) => `${told.article.file}:${span.start}`).join(' ')
        if (done.has(key) || one.told === other.told) continue
        done.add(key)
        const finding = verdict(story, other, one, lone)
        if (finding) findings.push(finding)
      }
  }
  return findings
}

/** Each article gives one figure for what is counted: they count the same. */
function isLone(members: readonly Figure[]): boolean {
  const known = new Map<string, Interval>()
  return members.every(({ told, interval }) => {
    const other = known.get(told.article.file)
    known.set(told.article.file, interval)
    return !other || !apart(other, interval)
  })
}

function verdict(story: Story, one: Figure, other: Figure, lone: boolean): Finding | null {
  if (!comparable(story, one, other, lone)) return null
  const like = likeness(story, one.told, other.told)
  const inside = one.told.article === other.told.article
  if (!inside && outletOf(one) === outletOf(other) && !datedApart(one, other)) return null
  const facet = facetOf(one)
  const sides = [one, other].map(({ told, span, interval }) => ({
    value: figureText(interval),
    interval,
    evidence: [{ told, span }],
  }))
  if (apart(one.interval, other.interval)) {
    if (inside && !isAnswered(one, other)) return null
    const sure = 0.45 + 0.25 * Math.min(1, like.score) + (facet === 'casualties' ? 0.1 : 0)
    const confidence = Math.min(0.9, Math.max(sure, lone && ofOneSetting(story, one, other) ? 0.55 : 0))
    return { facet, kind: inside ? 'internal' : 'contradiction', rule: 'apart', confidence, sides }
  }
  const width = ({ from, to }: Interval) => (to === Number.POSITIVE_INFINITY ? 1e9 : to - from)
  const vaguer = Math.max(width(one.interval), width(other.interval))
  if (inside || equal(one.interval, other.interval) || vaguer < 1e9 || facet === 'distance') return null
  return { facet, kind: 'precision', rule: 'within', confidence: Math.min(0.65, 0.4 + 0.2 * like.score), sides }
}

/** Two voices on one count stand side by side, or in the same words. */
function isAnswered(one: Figure, other: Figure): boolean {
  const voices = [one, other].map(({ told, span }) => speakerAt(told, span))
  return voices[0] !== voices[1] && Math.abs(one.told.index - other.told.index) <= 2
}

/** Two articles of one outlet at two dates: the figures may have moved, which is still worth showing. */
const datedApart = (one: Figure, other: Figure): boolean =>
  one.told.article !== other.told.article && one.told.article.published !== other.told.article.published

/** Counting the same thing of the same event. */
function comparable(story: Story, one: Figure, other: Figure, lone: boolean): boolean {
  if (one.quantity.kind !== other.quantity.kind) return false
  const like = likeness(story, one.told, other.told)
  if (sameDay(one.told, other.told) === -1 && like.content < 0.4) return false
  if (differentYears(one.told, other.told) || [one, other].some(({ units }) => units.has('degre'))) return false
  const { kind } = one.quantity
  if (kind === 'distance') return one.name !== null && one.name === other.name && like.names.length >= 2
  if (kind === 'percent' || kind === 'money') {
    // One price, one share in each article, of one thing named beside it.
    const thing =
      lone && sameSetting(story, one.told, other.told) && sharedThing(one.told, one.span, other.told, other.span)
    if (thing) return true
    return one.nearest !== null && one.nearest === other.nearest && one.name === other.name && like.content > 0.3
  }
  if (isNone(one) !== isNone(other))
    return sharesUnit(one, other) && [one, other].every(({ nearest }) => hurt.has(nearest!))
  if (lone && ofOneSetting(story, one, other)) return true
  if (ofOneLead(story, one, other)) return true
  if (lone && !isAnybody(one) && like.names.length > 1 && like.content >= 0.12) return true
  if (!like.names.length && one.name !== null && other.name !== null && like.content < 0.35) return false
  if (one.nearest !== other.nearest || (one.nearest === null && like.content < 0.35)) return false
  const anyone = isAnybody(one) || isAnybody(other)
  if (sharesUnit(one, other) || (isAnybody(one) && isAnybody(other))) return like.score >= 0.45
  // People are at least as many as the civilians among them.
  if (!anyone) return false
  const [all, some] = isAnybody(one) ? [one, other] : [other, one]
  return like.score >= 0.6 && all.interval.to < some.interval.from
}

/** Those whom the articles' beginnings count, of their one event, whatever each calls them. */
function ofOneLead(story: Story, one: Figure, other: Figure): boolean {
  if (![one, other].every(isLead)) return false
  const { nearest } = one
  if (nearest === null || nearest !== other.nearest || !ofPeople.has(nearest) || !story.main.has(nearest)) return false
  return [one, other].some(figure => isAnybody(figure) || isOfRole(figure))
}

const isLead = ({ told, span }: Figure): boolean =>
  told.index < 2 && !told.quantities.some(({ kind, start }) => kind === 'count' && start < span.start)

/** What is counted is a kind of actor. */
const isOfRole = ({ told, span }: Figure): boolean => told.roles.some(role => overlap(role, span) > 0)

/**
 * Each article counts it once, in the setting of its own event: the toll of it, or a thing of one name; or both lead with
 * it, whatever each calls those it counts.
 */
function ofOneSetting(story: Story, one: Figure, other: Figure): boolean {
  if (!sameSetting(story, one.told, other.told) || isNone(one) || isNone(other)) return false
  if (isAnybody(one) && isAnybody(other)) return one.nearest === other.nearest && hurt.has(one.nearest!)
  // Of other events, each counts its own.
  const [mine, theirs] = [one, other].map(({ told }) => told.events.map(({ key }) => key))
  if (mine!.length && theirs!.length && !mine!.some(key => theirs!.includes(key))) return false
  return sharesUnit(one, other)
}

const isAnybody = ({ units }: Figure): boolean => units.has('anybody')

const isNone = ({ interval }: Figure): boolean => interval.to === 0

const sharesUnit = (one: Figure, other: Figure): boolean =>
  [...one.units].some(unit => unit !== 'anybody' && other.units.has(unit))

const figureText = ({ from, to }: Interval): string =>
  from === to ? String(from) : to === Number.POSITIVE_INFINITY ? `${from}+` : `${from}–${to}`
