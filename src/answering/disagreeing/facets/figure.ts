/** The figures of a sentence and what each counts. */
import { fold } from '../../../language/fold.ts'
import { languageOf } from '../../../language/index.ts'
import type { EventClass } from '../../../language/rules/claims.ts'
import { pivotOf } from '../../../reading/claims/frames.ts'
import { stemOf } from '../../../reading/claims/words.ts'
import type { Quantity } from '../../../reading/reading.ts'
import { type Evidence, longestRead } from '../finding.ts'
import { figuresOf, type Interval } from '../intervals.ts'
import type { Told } from '../story.ts'

export interface Figure extends Evidence {
  readonly quantity: Quantity
  readonly interval: Interval
  /** What is counted, in the terms of English; several where the dictionary knows several. */
  readonly units: ReadonlySet<string>
  readonly nearest: EventClass | null
  /** The proper name that stands nearest: whose share it is, which place is so far away. */
  readonly name: string | null
}

/** What people do or suffer in numbers. */
export const ofPeople: ReadonlySet<EventClass> = new Set([
  'kill',
  'wound',
  'missing',
  'arrest',
  'march',
  'evacuate',
  'attend',
  'free',
  'rescue',
  'layoff',
])

export const hurt: ReadonlySet<EventClass> = new Set(['kill', 'wound', 'missing'])

export const figuresIn = (told: Told): Figure[] => [...given(told), ...nones(told)]

function given(told: Told): Figure[] {
  return told.quantities.flatMap(quantity => {
    const interval = rounded(quantity, figuresOf(quantity))
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

/** 190 miles and 300 kilometres are one distance. */
const rounded = ({ kind }: Quantity, interval: Interval | null): Interval | null =>
  interval && kind === 'distance' ? { from: interval.from * 0.97, to: interval.to * 1.03 } : interval

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
const anybody = [
  'people',
  'person',
  'dead',
  'death',
  'die',
  'wound',
  'injur',
  'hurt',
  'victim',
  'fatal',
  'casualti',
  'live',
  'other',
]

function unitsOf({ unit, kind }: Quantity, { article }: Told, nearest: EventClass | null): ReadonlySet<string> {
  if (kind !== 'count') return new Set([kind])
  // `Ils étaient 15 000 à défiler`, "killed 31".
  if (!unit) return new Set(nearest && ofPeople.has(nearest) ? ['anybody'] : [kind])
  const language = languageOf(article.language)
  const stems = (unit.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(word => stemOf(fold(word), language))
  const units = new Set(stems.flatMap(stem => [...pivotOf(stem, article.language), stem]))
  if (anybody.some(word => units.has(word))) units.add('anybody')
  return units
}

function nearestClass({ events }: Told, at: Quantity): EventClass | null {
  let best: EventClass | null = null
  let least = 80
  for (const { key, start, end } of events) {
    const distance = start >= at.end ? start - at.end : at.start > end ? at.start - end + 10 : 0
    const closer = distance < least || (distance === least && best !== null && !ofPeople.has(best) && ofPeople.has(key))
    if (closer) [best, least] = [key, distance]
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
