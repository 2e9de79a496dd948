/** What one voice reports and another denies, in one sentence or across articles. */
import { overlap, type Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import { type Lexicon, lexicon, mentions, wordsIn } from '../../../reading/claims/words.ts'
import type { Statement } from '../../../reading/reading.ts'
import { modalityOf } from '../../../reading/statements/modality.ts'
import { type Evidence, type Finding, spread } from '../finding.ts'
import { holds } from '../holds.ts'
import type { Story, Told } from '../story.ts'

export function denialFindings(story: Story): Finding[] {
  return story.told.flatMap(told =>
    told.sentence.block === 'headline'
      ? []
      : denialsIn(told)
          .filter(denied => disclaims(told, denied))
          .flatMap(denied => denialOf(story, told, denied)),
  )
}

/** Statements of denial whose cue stands in the sentence. */
const denialsIn = ({ statements, sentence }: Told): Statement[] =>
  statements.filter(({ modality, cue }) => modality === 'denied' && cue !== null && overlap(cue, sentence) > 0)

/** A proposal that is rejected, a result that is contested is no denial; a claim, a charge, a figure that is, is one. */
function disclaims(told: Told, { cue, content }: Statement): boolean {
  const { rejecting, claims } = wordsOf(told.article.language)
  const within = (span: Span) => told.words.filter(word => overlap(word, span) > 0)
  return !mentions(within(cue!), rejecting).length || mentions(within(content), claims).length > 0
}

function denialOf(story: Story, told: Told, denied: Statement): Finding[] {
  const beside = told.statements.filter(
    ({ modality, speaker, cue }) =>
      modality !== 'denied' && speaker !== null && cue !== null && sameSpeaker(denied)(speaker),
  )
  // ", according to residents, which the army denied": what is denied is what the others say.
  const clause = denied.content.start < denied.cue!.start
  const same = clause
    ? beside.filter(({ content }) => overlap(content, denied.content) > 0 && within(told, content))
    : []
  const earlier = beside.filter(({ content }) => content.end <= denied.cue!.start)
  const answered = same.length ? same : earlier.filter(({ content }) => asserts(story, told, denied, told, content))
  const reported: Evidence[] = answered.map(({ content }) => ({ told, span: content }))
  if (!reported.length && clause && accuses(told, denied.content)) reported.push({ told, span: denied.content })
  if (!reported.length && isAnaphoric(told, denied)) reported.push(...before(story, told, denied))
  const elsewhere = story.told
    .filter(other => other !== told && !reported.some(item => item.told === other))
    .filter(other => asserts(story, told, denied, other, other.sentence) && !deniesToo(other))
    .map(other => ({ told: other, span: other.sentence }))
  if (!reported.length && !elsewhere.length) return []
  const start = Math.max(
    told.sentence.start,
    Math.min(denied.cue!.start, denied.speaker?.start ?? Number.POSITIVE_INFINITY),
  )
  const end = same.length
    ? Math.max(denied.cue!.end, denied.speaker?.end ?? 0)
    : Math.max(denied.content.end, denied.cue!.end)
  return [
    {
      facet: 'responsibility',
      kind: 'denial',
      rule: 'denied',
      confidence: same.length ? 0.95 : reported.length ? 0.85 : 0.7,
      sides: [
        { value: 'reported', evidence: [...reported, ...spread(elsewhere, 4)] },
        { value: 'denied', evidence: [{ told, span: { start, end: Math.min(end, told.sentence.end) } }] },
      ],
    },
  ]
}

const within = ({ sentence }: Told, span: Span): boolean => overlap(span, sentence) > 0

/** Whoever denies reports nothing against it. */
const sameSpeaker =
  (denied: Statement) =>
  (speaker: Span): boolean =>
    !denied.speaker || overlap(speaker, denied.speaker) === 0

/** Least share of what is denied that another sentence must say. */
const leastHeld = 0.6

function asserts(story: Story, told: Told, denied: Statement, other: Told, span: Span): boolean {
  const { claims } = wordsOf(told.article.language)
  const { share, count } = holds(story, told, clauseOf(told, denied), other, span, claims)
  return share >= leastHeld && count >= 2
}

const deniesToo = ({ article, sentence }: Told): boolean =>
  modalityOf(article.text, sentence, article.language) === 'denied'

/** What is denied, without what follows a comma: "denied that it was theirs, adding …". */
function clauseOf({ article }: Told, { content, cue }: Statement): Span {
  if (content.start < cue!.start) return content
  const comma = article.text.slice(content.start, content.end).search(/[,;]\s/u)
  return comma < 12 ? content : { start: content.start, end: content.start + comma }
}

/** `rejects these accusations`, "denied it": what is denied stands before. */
function isAnaphoric(told: Told, { content }: Statement): boolean {
  const { claims } = wordsOf(told.article.language)
  const words = told.words.filter(word => overlap(word, content) > 0)
  const named = mentions(words, claims).length
  const others = words.filter(({ stem }) => told.content.has(stem)).length
  return others <= named && words.length <= 6
}

/** The sentence before, where somebody else says or alleges something. */
function before(story: Story, told: Told, denied: Statement): Evidence[] {
  const near = story.told.filter(
    other => other.article === told.article && other.passage === told.passage && other.index === told.index - 1,
  )
  return near.flatMap((other): Evidence[] => {
    if (accuses(other, other.sentence)) return [{ told: other, span: other.sentence }]
    const said = other.statements.find(({ speaker }) => speaker !== null && speaker.text !== denied.speaker?.text)
    return said && speaksOf(other, denied) ? [{ told: other, span: said.content }] : []
  })
}

/** Somebody says something of whoever denies. */
function speaksOf(other: Told, { speaker, name }: Statement): boolean {
  const text = `${speaker?.text ?? ''} ${name ?? ''}`
  const words = wordsIn(text, { start: 0, end: text.length }, languageOf(other.article.language))
  return other.words.some(({ stem }) => words.some(word => word.word.length > 3 && word.stem === stem))
}

const accuses = (told: Told, span: Span): boolean =>
  mentions(
    told.words.filter(word => overlap(word, span) > 0),
    wordsOf(told.article.language).accusing,
  ).length > 0

type DenialLexicons = Readonly<Record<'rejecting' | 'claims' | 'accusing', Lexicon<true>>>

const lexicons = new Map<string, DenialLexicons>()

function wordsOf(code: string): DenialLexicons {
  const known = lexicons.get(code)
  if (known) return known
  const language = languageOf(code)
  const made = (words: string) => lexicon([[true, words] as const], language)
  const { rejecting, claims, accusing } = language.claims.denial
  const all = { rejecting: made(rejecting), claims: made(claims), accusing: made(accusing) }
  lexicons.set(code, all)
  return all
}
