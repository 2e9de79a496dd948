/** Tolls, counts, shares and distances of one event that exclude each other; scores of a match. */
import { languageOf } from '../../../language/index.ts'
import type { EventClass } from '../../../language/rules/claims.ts'
import { pivotOf } from '../../../reading/claims/frames.ts'
import { stemOf } from '../../../reading/claims/words.ts'
import type { Quantity } from '../../../reading/reading.ts'
import type { Facet } from '../../answer.ts'
import { type Evidence, type Finding, longestRead, outletOf, speakerAt } from '../finding.ts'
import { apart, equal, figuresOf, type Interval } from '../intervals.ts'
import { likeness, type Story, sameDay, type Told } from '../story.ts'

export interface Figure extends Evidence {
  readonly quantity: Quantity
  readonly interval: Interval
  /** What is counted, in the terms of English; several where the dictionary knows several. */
  readonly units: ReadonlySet<string>
  readonly nearest: EventClass | null
  /** The proper name that stands nearest: whose share it is, which place is so far away. */
  readonly name: string | null
}

export function figureFindings(story: Story): Finding[] {
  const figures = story.told.flatMap(figuresIn)
  const byKind = Map.groupBy(figures, ({ quantity }) => quantity.kind)
  return [...byKind.values()].flatMap(members => compareFigures(story, members)).concat(scoreFindings(story))
}

export const figuresIn = (told: Told): Figure[] => [...given(told), ...nones(told)]

function given(told: Told): Figure[] {
  return told.quantities.flatMap(quantity => {
    const interval = figuresOf(quantity)
    if (!interval || quantity.kind === 'other' || quantity.kind === 'duration') return []
    const nearest = nearestClass(told, quantity)
    return [
      {
        told,
        quantity,
        interval,
        span: { start: quantity.start, end: quantity.end },
        units: unitsOf(quantity, told, nearest),
        nearest,
        name: nearestName(told, quantity),
      },
    ]
  })
}

/** `Aucun civil n'a été tué`: none of whom, among the hurt. */
function nones(told: Told): Figure[] {
  const { article, sentence, words } = told
  const { none } = languageOf(article.language).claims
  const match = none.exec(article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestRead)))
  const start = sentence.start + (match?.index ?? 0)
  const counted = match && words.find(word => word.start >= start + match[0].length)
  if (!counted) return []
  const span = { start, end: counted.end }
  const quantity: Quantity = {
    ...span,
    text: article.text.slice(start, counted.end),
    kind: 'count',
    value: 0,
    min: null,
    max: null,
    unit: counted.word,
  }
  const nearest = nearestClass(told, quantity)
  if (!nearest || !hurt.has(nearest)) return []
  return [
    {
      told,
      quantity,
      interval: { from: 0, to: 0 },
      span,
      units: unitsOf(quantity, told, nearest),
      nearest,
      name: null,
    },
  ]
}

/** Words for a person of no further description. */
const anybody = ['people', 'person', 'dead', 'death', 'victim', 'fatal', 'casualti', 'live']

function unitsOf({ unit, kind }: Quantity, { article }: Told, nearest: EventClass | null): ReadonlySet<string> {
  if (kind !== 'count') return new Set([kind])
  // `Ils étaient 15 000 à défiler`, "killed 31".
  if (!unit) return new Set(nearest && ofPeople.has(nearest) ? ['anybody'] : [kind])
  const language = languageOf(article.language)
  const stems = (unit.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(word => stemOf(foldWord(word), language))
  const units = new Set(stems.flatMap(stem => [...pivotOf(stem, article.language), stem]))
  if (anybody.some(word => units.has(word))) units.add('anybody')
  return units
}

const foldWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

function nearestClass({ events }: Told, at: Quantity): EventClass | null {
  let best: EventClass | null = null
  let least = 80
  for (const { key, start, end } of events) {
    const distance = start >= at.end ? start - at.end : at.start > end ? at.start - end + 10 : 0
    if (distance < least) [best, least] = [key, distance]
  }
  return best
}

function nearestName({ words, names }: Told, at: Quantity): string | null {
  let best: string | null = null
  let least = 60
  for (const { word, start, end } of words) {
    const name = names.has(word) ? word : names.has(word.replace(/s$/, '')) ? word.replace(/s$/, '') : null
    if (!name) continue
    const distance = start >= at.end ? start - at.end + 5 : at.start - end
    if (distance >= 0 && distance < least) [best, least] = [name, distance]
  }
  return best
}

const facetOf = ({ quantity, nearest }: Figure): Facet =>
  quantity.kind === 'distance' ? 'distance' : nearest && hurt.has(nearest) ? 'casualties' : 'count'

/** What people do or suffer in numbers. */
const ofPeople: ReadonlySet<EventClass> = new Set(['kill', 'wound', 'missing', 'arrest', 'march', 'evacuate', 'attend'])

const hurt: ReadonlySet<EventClass> = new Set(['kill', 'wound', 'missing'])

function compareFigures(story: Story, figures: readonly Figure[]): Finding[] {
  const blocks = new Map<string, Figure[]>()
  for (const figure of figures) for (const unit of figure.units) blocks.set(unit, [...(blocks.get(unit) ?? []), figure])
  const done = new Set<string>()
  const findings: Finding[] = []
  for (const [unit, members] of blocks) {
    const lone = unit !== 'anybody' && unit !== members[0]!.quantity.kind && isLone(members)
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
    if (inside && speakerAt(one.told, one.span) === speakerAt(other.told, other.span)) return null
    const confidence = Math.min(0.9, 0.45 + 0.25 * Math.min(1, like.score) + (facet === 'casualties' ? 0.1 : 0))
    return { facet, kind: inside ? 'internal' : 'contradiction', rule: 'apart', confidence, sides }
  }
  const width = ({ from, to }: Interval) => (to === Number.POSITIVE_INFINITY ? 1e9 : to - from)
  const vaguer = Math.max(width(one.interval), width(other.interval))
  if (inside || equal(one.interval, other.interval) || vaguer < 1e9 || facet === 'distance') return null
  return { facet, kind: 'precision', rule: 'within', confidence: Math.min(0.65, 0.4 + 0.2 * like.score), sides }
}

/** Two articles of one outlet at two dates: the figures may have moved, which is still worth showing. */
const datedApart = (one: Figure, other: Figure): boolean =>
  one.told.article !== other.told.article && one.told.article.published !== other.told.article.published

/** Counting the same thing of the same event. */
function comparable(story: Story, one: Figure, other: Figure, lone: boolean): boolean {
  if (one.quantity.kind !== other.quantity.kind) return false
  const like = likeness(story, one.told, other.told)
  if (sameDay(one.told, other.told) === -1 && like.content < 0.4) return false
  const { kind } = one.quantity
  if (kind === 'distance') return one.name !== null && one.name === other.name && like.names.length >= 2
  if (kind === 'percent' || kind === 'money')
    return one.nearest !== null && one.nearest === other.nearest && one.name === other.name && like.content > 0.2
  if (isNone(one) !== isNone(other))
    return sharesUnit(one, other) && [one, other].every(({ nearest }) => hurt.has(nearest!))
  if (lone && like.names.length > 1) return true
  if (one.nearest !== other.nearest || (one.nearest === null && like.content < 0.35)) return false
  const anyone = one.units.has('anybody') || other.units.has('anybody')
  if (sharesUnit(one, other) || (one.units.has('anybody') && other.units.has('anybody'))) return like.score >= 0.45
  // People are at least as many as the civilians among them.
  if (!anyone) return false
  const [all, some] = one.units.has('anybody') ? [one, other] : [other, one]
  return like.score >= 0.6 && all.interval.to < some.interval.from
}

const isNone = ({ interval }: Figure): boolean => interval.to === 0

const sharesUnit = (one: Figure, other: Figure): boolean =>
  [...one.units].some(unit => unit !== 'anybody' && other.units.has(unit))

const figureText = ({ from, to }: Interval): string =>
  from === to ? String(from) : to === Number.POSITIVE_INFINITY ? `${from}+` : `${from}–${to}`

const score = /(?<![\d.,–-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d.,–-]|\s?(?:%|km|ans|years))/u
const sporting: ReadonlySet<EventClass> = new Set(['win', 'score', 'lose'])

/** Final scores (`2-1`) of one match. */
function scoreFindings(story: Story): Finding[] {
  const scores = story.told.flatMap(told => {
    if (!told.events.some(({ key }) => sporting.has(key))) return []
    const match = score.exec(told.article.text.slice(told.sentence.start, told.sentence.end))
    if (!match) return []
    const start = told.sentence.start + match.index
    const value = [Number(match[1]), Number(match[2])].sort((a, b) => b - a).join('-')
    return [{ told, span: { start, end: start + match[0].length }, value }]
  })
  // The first score of an article is the match's; later ones are half-times and earlier rounds.
  const first = story.articles.flatMap(article => scores.find(({ told }) => told.article === article) ?? [])
  const findings: Finding[] = []
  for (const [i, one] of first.entries())
    for (const other of first.slice(0, i)) {
      if (one.value === other.value || outletOf(one) === outletOf(other)) continue
      if (likeness(story, one.told, other.told).names.length < 2) continue
      findings.push({
        facet: 'count',
        kind: 'contradiction',
        rule: 'apart',
        confidence: 0.75,
        sides: [other, one].map(({ told, span, value }) => ({ value, evidence: [{ told, span }] })),
      })
    }
  return findings
}
