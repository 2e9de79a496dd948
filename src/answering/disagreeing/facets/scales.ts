/** Descriptions at opposite ends of a scale: hard or easy, welcomed or booed, limited damage or devastation. */
import { contains } from '../../../corpus/span.ts'
import type { EventClass, Role, Scale } from '../../../language/rules/claims.ts'
import type { Facet } from '../../answer.ts'
import { type Evidence, type Finding, outletOf, speakerAt, spread } from '../finding.ts'
import { isNegated, negationBefore } from '../negated.ts'
import { likeness, type Story, type Told } from '../story.ts'

interface ScaleUse {
  readonly facet: Facet
  /** The sentence or its neighbour must speak of one of these. */
  readonly events: readonly EventClass[]
  readonly roles?: readonly Role[]
  /** There is one of it in a story, whatever words two sentences share. */
  readonly oneInAStory?: boolean
}

const uses: Readonly<Record<Scale, ScaleUse>> = {
  intensity: { facet: 'manner', events: ['fight', 'bomb', 'attack', 'break', 'march', 'walkout', 'take'] },
  ease: { facet: 'manner', events: ['fight', 'take', 'break', 'win', 'attack', 'vote', 'score'] },
  reaction: { facet: 'reaction', events: ['welcome'], roles: ['people'] },
  conduct: { facet: 'manner', events: ['fight', 'bomb', 'kill', 'take', 'attack', 'arrest', 'march'] },
  size: { facet: 'count', events: ['march', 'walkout', 'vote', 'turnout', 'attend'] },
  damage: {
    facet: 'manner',
    events: ['damage', 'flood', 'burn', 'quake', 'collide', 'destroy', 'collapse', 'explode'],
  },
  speed: { facet: 'manner', events: ['rescue', 'evacuate'], roles: ['rescuers'] },
  losses: { facet: 'casualties', events: ['fight', 'kill', 'lose', 'attack', 'bomb'] },
  control: { facet: 'manner', events: ['burn', 'take', 'fight', 'end'] },
  health: {
    facet: 'manner',
    events: ['free', 'rescue', 'arrive', 'wound', 'evacuate', 'found', 'arrest'],
    oneInAStory: true,
  },
  cause: { facet: 'motive', events: ['burn', 'collide', 'explode', 'collapse', 'kill', 'cut'], oneInAStory: true },
  weather: { facet: 'manner', events: ['collide', 'wound', 'rescue', 'flood', 'burn', 'leave'], oneInAStory: true },
}

export function scaleFindings(story: Story): Finding[] {
  const found = (Object.keys(uses) as Scale[]).flatMap(scale => onScale(story, scale))
  return found.filter((finding, i) => !found.slice(0, i).some(other => sameSides(finding, other)))
}

function onScale(story: Story, scale: Scale): Finding[] {
  const { facet, events, roles = [], oneInAStory = false } = uses[scale]
  const low: Evidence[] = []
  const high: Evidence[] = []
  for (const told of story.told) {
    const ends = told.poles.filter(({ key }) => key.startsWith(`${scale}:`))
    // `low intensity` is one mention, not `intensity` too.
    const own = ends.filter(one => !ends.some(other => other !== one && contains(other, one) && !contains(one, other)))
    if (!own.length || !speaksOf(story, told, events, roles)) continue
    for (const mention of own) {
      const end = mention.key.endsWith(':high') !== isNegated(told, mention.at) ? high : low
      end.push({ told, span: { start: negationBefore(told, mention.at) ?? mention.start, end: mention.end } })
    }
  }
  if (!low.length || !high.length) return []
  const findings: Finding[] = []
  const across = pairsAcross(story, low, high, oneInAStory ? 0 : leastScore)
  if (across.length) {
    const confidence = Math.min(0.85, 0.5 + 0.2 * Math.max(...across.map(({ score }) => score)))
    const of = (side: 'low' | 'high') =>
      spread(
        sorted(across).map(pair => pair[side]),
        3,
      )
    findings.push({
      facet,
      kind: 'contradiction',
      rule: 'opposite-ends',
      confidence,
      about: scale,
      sides: [
        { value: `${scale}: low`, evidence: of('low') },
        { value: `${scale}: high`, evidence: of('high') },
      ],
    })
  }
  for (const article of story.articles) {
    const mine = (evidence: readonly Evidence[]) => evidence.filter(({ told }) => told.article === article)
    const pairs = pairsWithin(story, mine(low), mine(high)).filter(
      // Somebody's relief and another's flight are no two accounts of one welcome.
      pair => scale !== 'reaction' || (ofPeople(pair.low) && ofPeople(pair.high)),
    )
    if (!pairs.length) continue
    findings.push({
      facet,
      kind: 'internal',
      rule: 'opposite-ends',
      confidence: 0.75,
      about: scale,
      sides: [
        {
          value: `${scale}: low`,
          evidence: spread(
            pairs.map(pair => pair.low),
            2,
          ),
        },
        {
          value: `${scale}: high`,
          evidence: spread(
            pairs.map(pair => pair.high),
            2,
          ),
        },
      ],
    })
  }
  return findings
}

/** The sentence itself, or the one before or after it in its paragraph. */
function speaksOf(story: Story, told: Told, events: readonly EventClass[], roles: readonly Role[]): boolean {
  const speaks = (sentence: Told): boolean =>
    sentence.events.some(({ key }) => events.includes(key)) || sentence.roles.some(({ key }) => roles.includes(key))
  if (speaks(told)) return true
  return story.told.some(
    other =>
      other.article === told.article &&
      other.passage === told.passage &&
      Math.abs(other.index - told.index) === 1 &&
      speaks(other),
  )
}

interface Pair {
  readonly low: Evidence
  readonly high: Evidence
  readonly score: number
}

/** Enough for a shared event class, or roles and a shared name. */
const leastScore = 0.35
/** How a people receives somebody is one question in a story, whatever words two sentences share. */
const leastForPeople = 0.05

function pairsAcross(story: Story, low: readonly Evidence[], high: readonly Evidence[], least: number): Pair[] {
  const pairs: Pair[] = []
  for (const one of low.slice(0, 40))
    for (const other of high.slice(0, 40)) {
      if (one.told.article === other.told.article || outletOf(one) === outletOf(other)) continue
      const { score } = likeness(story, one.told, other.told)
      if (score >= (ofPeople(one) && ofPeople(other) ? Math.min(leastForPeople, least) : least))
        pairs.push({ low: one, high: other, score })
    }
  return pairs
}

const leastWithin = 0.45

const ofPeople = ({ told }: Evidence): boolean => told.roles.some(({ key }) => key === 'people')

/** Two voices of one article on one matter. */
function pairsWithin(story: Story, low: readonly Evidence[], high: readonly Evidence[]): Pair[] {
  const pairs: Pair[] = []
  for (const one of low)
    for (const other of high) {
      const apart = Math.abs(one.told.index - other.told.index)
      const classes = new Set(one.told.events.map(({ key }) => key))
      if (sameWords(one, other) || ofOthers(one, other) || voiceOf(one) === voiceOf(other)) continue
      if (likeness(story, one.told, other.told).score < leastWithin) continue
      if (apart === 0 || !other.told.events.some(({ key }) => classes.has(key))) continue
      pairs.push({ low: one, high: other, score: 1 / apart })
    }
  return pairs
}

const wordsIn = ({ told, span }: Evidence): string => told.article.text.slice(span.start, span.end).toLowerCase()

/** One phrase told twice is not a difference, whatever stands around it. */
const sameWords = (one: Evidence, other: Evidence): boolean =>
  wordsIn(one).includes(wordsIn(other)) || wordsIn(other).includes(wordsIn(one))

/** Both name who it is about, and name others. */
function ofOthers(one: Evidence, other: Evidence): boolean {
  const [mine, theirs] = [one, other].map(({ told }) => told.roles.map(({ key }) => key))
  return mine!.length > 0 && theirs!.length > 0 && !mine!.some(role => theirs!.includes(role))
}

const sorted = (pairs: readonly Pair[]): Pair[] => [...pairs].sort((a, b) => b.score - a.score)

const voiceOf = ({ told, span }: Evidence): string => speakerAt(told, span) ?? ''

const sameSides = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  a.sides.every(({ evidence }, i) =>
    evidence.some(({ told }) => b.sides[i]!.evidence.some(other => other.told === told)),
  )
