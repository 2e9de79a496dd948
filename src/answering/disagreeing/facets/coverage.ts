/** What one article says is not known and another gives; and the channel through which one statement came. */
import { fold } from '../../../language/fold.ts'
import { languageOf } from '../../../language/index.ts'
import type { EventClass, UnknownTopic } from '../../../language/rules/claims.ts'
import { lexicon, mentions } from '../../../reading/claims/words.ts'
import type { Facet } from '../../answer.ts'
import { type Evidence, type Finding, longestRead, outletOf, speakerAt, spread } from '../finding.ts'
import { likeness, type Story, sameDay, type Told } from '../story.ts'

export function coverageFindings(story: Story): Finding[] {
  return [...unknownFindings(story), ...channelFindings(story), ...campFindings(story)]
}

const facets: Readonly<Record<UnknownTopic, Facet>> = {
  image: 'coverage',
  toll: 'casualties',
  control: 'coverage',
  cause: 'motive',
  responsibility: 'responsibility',
}

/** Classes of event that give what is said not to be known. */
const giving: Partial<Record<UnknownTopic, readonly EventClass[]>> = {
  toll: ['kill', 'wound', 'lose'],
  control: ['take'],
}

function unknownFindings(story: Story): Finding[] {
  return story.told.flatMap(told => {
    const { unknown } = languageOf(told.article.language).claims
    const text = told.article.text.slice(
      told.sentence.start,
      Math.min(told.sentence.end, told.sentence.start + longestRead),
    )
    const match = unknown.map(pattern => pattern.exec(text)).find(Boolean)
    if (!match) return []
    const topic = topicOf(told)
    if (!topic) return []
    const start = told.sentence.start + match.index
    const given = story.told
      .filter(other => other.article !== told.article && gives(story, told, other, topic))
      .map(other => ({ other, score: likeness(story, told, other).score }))
      .sort((a, b) => Number(isBody(b.other)) - Number(isBody(a.other)) || b.score - a.score)
      .map(({ other }): Evidence => ({ told: other, span: other.sentence }))
    if (!given.length) return []
    return [
      {
        facet: facets[topic],
        kind: 'precision' as const,
        rule: 'not-known' as const,
        confidence: topic === 'image' ? 0.55 : 0.6,
        about: topic,
        sides: [
          { value: 'not known', evidence: [{ told, span: { start, end: start + match[0].length } }] },
          { value: 'given', evidence: spread(given, 3) },
        ],
      },
    ]
  })
}

/** A sentence of the article says more than its headline. */
const isBody = ({ sentence }: Told): boolean => sentence.block === 'paragraph'

function topicOf(told: Told): UnknownTopic | null {
  const found = mentions(told.words, topicsOf(told.article.language))
  return found[0]?.key ?? null
}

function gives(story: Story, unknown: Told, other: Told, topic: UnknownTopic): boolean {
  if (topic === 'image') return other.sentence.block === 'caption'
  const classes = giving[topic]
  if (!classes || isUnknown(other)) return false
  const names = likeness(story, unknown, other).names.length > 0 || unknown.names.size === 0
  if (topic === 'toll') return names && other.events.some(({ key }) => classes.includes(key)) && tells(other)
  return names && other.events.some(({ key }) => classes.includes(key)) && speakerAt(other, other.sentence) === null
}

const isUnknown = ({ article, sentence }: Told): boolean =>
  languageOf(article.language).claims.unknown.some(pattern =>
    pattern.test(article.text.slice(sentence.start, sentence.end)),
  )

/** A figure, or words for many or few. */
const tells = ({ quantities, poles }: Told): boolean =>
  quantities.some(({ kind }) => kind === 'count') || poles.some(({ key }) => key.startsWith('losses:'))

/** One statement of one speaker, said to have come as a post here and on television there. */
function channelFindings(story: Story): Finding[] {
  const made = story.told.flatMap(told => {
    const channel = mentions(told.words, channelsOf(told.article.language))[0]
    const announces = told.events.some(({ key }) => key === 'announce') || told.statements.length > 0
    return channel && announces ? [{ told, span: channel, channel: channel.key }] : []
  })
  const findings: Finding[] = []
  for (const [i, one] of made.entries())
    for (const other of made.slice(i + 1)) {
      if (outletOf(one) === outletOf(other) || one.channel === other.channel) continue
      if (sameDay(one.told, other.told) === -1 || !sharedSpeaker(one, other)) continue
      const { score, content } = likeness(story, one.told, other.told)
      if (score < 0.6 || content < 0.08) continue
      findings.push({
        facet: 'coverage',
        kind: 'omission',
        rule: 'other-channel',
        confidence: Math.min(0.75, 0.35 + 0.3 * score),
        sides: [one, other].map(({ told, span, channel }) => ({ value: channel, evidence: [{ told, span }] })),
      })
    }
  return findings
}

/** A name of the one's speaker stands in the other's sentence. */
function sharedSpeaker(one: Evidence, other: Evidence): boolean {
  const speakers = ({ told }: Evidence) =>
    new Set(told.statements.flatMap(({ speaker, name }) => words(name ?? speaker?.text)))
  const mine = speakers(one)
  const theirs = speakers(other)
  const named = [...mine].filter(word => theirs.has(word) || other.told.names.has(word))
  const back = [...theirs].filter(word => one.told.names.has(word))
  return named.length + back.length > 0
}

const words = (name: string | undefined): string[] => fold(name ?? '').match(/\p{L}{3,}/gu) ?? []

/** Each camp says that the other lost much: two voices, one toll. */
function campFindings(story: Story): Finding[] {
  const claims = story.told.flatMap(told =>
    told.poles
      .filter(({ key }) => key === 'losses:high')
      .flatMap(({ start, end }) => {
        const voice = speakerAt(told, { start, end })
        return voice ? [{ told, span: { start, end }, voice }] : []
      }),
  )
  const byVoice = Map.groupBy(claims, ({ voice }) => voice)
  if (byVoice.size < 2) return []
  const unknown = story.told
    .filter(told => isUnknown(told) && topicOf(told) === 'toll')
    .map((told): Evidence => ({ told, span: told.sentence }))
  return [
    {
      facet: 'casualties',
      kind: 'contradiction',
      rule: 'both-claim',
      confidence: 0.7,
      sides: [
        ...[...byVoice]
          .slice(0, 4)
          .map(([voice, evidence]) => ({ value: 'heavy losses', voice, evidence: spread(evidence, 2) })),
        ...(unknown.length ? [{ value: 'not known', evidence: spread(unknown, 2) }] : []),
      ],
    },
  ]
}

const topics = new Map<string, ReturnType<typeof lexicon<UnknownTopic>>>()
const channels = new Map<string, ReturnType<typeof lexicon<string>>>()

function topicsOf(code: string) {
  const language = languageOf(code)
  const made =
    topics.get(code) ?? lexicon(Object.entries(language.claims.unknownTopics) as [UnknownTopic, string][], language)
  topics.set(code, made)
  return made
}

function channelsOf(code: string) {
  const language = languageOf(code)
  const made = channels.get(code) ?? lexicon(Object.entries(language.claims.channels), language)
  channels.set(code, made)
  return made
}
