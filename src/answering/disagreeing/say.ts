/** A finding in words: quotes for every side, and one sentence in the asker's language. */
import { createHash } from 'node:crypto'
import { languageOf } from '../../language/index.ts'
import type { DisagreementWording, SaidSide } from '../../language/rules/disagreeing.ts'
import type { Disagreement, Quote, Side } from '../answer.ts'
import { quoteAt } from '../quotes.ts'
import type { Evidence, Finding, FoundSide } from './finding.ts'
import { keyOf } from './merge.ts'
import { voiceOf } from './voices.ts'

export function say(finding: Finding, language: string): Disagreement {
  const wording = languageOf(language).disagreeing
  const sides = finding.sides.map(side => sideOf(side, finding))
  return {
    id: `D${createHash('sha256').update(keyOf(finding)).digest('hex').slice(0, 8)}`,
    facet: finding.facet,
    kind: finding.kind,
    summary: summaryOf(finding, sides, wording) + hedges(finding, sides, wording),
    confidence: Math.round(finding.confidence * 100) / 100,
    sides,
    explanation: wording.explanation(
      finding.rule,
      finding.confidence,
      finding.sides.flatMap(({ value, evidence }) => evidence.map(item => `${value} ← ${claimText(item)}`)),
    ),
  }
}

function sideOf(side: FoundSide, { rule }: Finding): Side {
  const { value, evidence, voice } = side
  const quotes = evidence.map(({ told }) => quoteAt(told.article, told.sentence))
  const denying = rule === 'denied' && value === 'denied'
  const own = evidence.flatMap(item => voiceOf(item, { denying, quoted: ofWords.has(rule) }) ?? [])
  return {
    value: labelOf(value, evidence),
    outlets: [...new Set(quotes.map(outletOf))],
    voices: [...new Set(own.length || !voice ? own : [voice])],
    quotes: uniqueQuotes(quotes),
  }
}

/** Rules about the choice of words: only what stands in quotation marks is another's. */
const ofWords: ReadonlySet<Finding['rule']> = new Set([
  'named-otherwise',
  'reworded',
  'other-words-for-it',
  'other-rank',
  'spelt-otherwise',
])

const ofNames: ReadonlySet<Finding['rule']> = new Set(['named-otherwise', 'reworded', 'other-words-for-it'])

/** The end of a scale is told by the article's own words. */
function labelOf(value: string, evidence: readonly Evidence[]): string {
  const [first] = evidence
  if (!first || !/: (?:low|high)$/.test(value)) return value
  const words = asWritten(first)
  return words.length <= 60 ? words : value
}

/** The article's words on one line; a quotation mark that they open is closed if its pair is right behind. */
function asWritten({ told, span }: Evidence): string {
  const { text } = told.article
  const words = text.slice(span.start, span.end)
  const isOpen = words.lastIndexOf('«') > words.lastIndexOf('»') || words.lastIndexOf('“') > words.lastIndexOf('”')
  const closing = isOpen ? /^\s?[»”]/u.exec(text.slice(span.end, span.end + 2)) : null
  return `${words}${closing?.[0] ?? ''}`.replace(/\s+/gu, ' ').trim()
}

const outletOf = ({ outlet, article }: Quote): string => outlet ?? article

const uniqueQuotes = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter(({ id }, i) => quotes.findIndex(other => other.id === id) === i)

function summaryOf(
  { facet, kind, rule, about, sides: found }: Finding,
  sides: readonly Side[],
  say: DisagreementWording,
): string {
  const said = found.map((side, i) => saidSide(side, sides[i]!, say))
  const topic = topicOf(found, about, say) ?? say.facets[facet]!
  if (kind === 'internal') {
    const voiced = said.map(({ words }, i) => ({ words, who: sides[i]!.voices[0] ?? say.itself }))
    return say.internal(topic, sides[0]!.outlets[0]!, voiced)
  }
  if (rule === 'denied') return denialText(found, sides, say)
  if (rule === 'both-claim') {
    const unknown = found.findIndex(({ value }) => value === 'not known')
    return say.bothClaim(
      said.filter((_, i) => i !== unknown),
      said[unknown] ?? null,
    )
  }
  if (rule === 'within') return say.within(topic, said)
  if (rule === 'scope') return say.scope(topic, said)
  if (rule === 'attributed-or-not') return say.attributed(said[0]!, said[1]!)
  if (rule === 'left-out') return say.leftOut(said[0]!, say.list(sides[1]!.outlets))
  if (rule === 'not-known') return say.notKnown(topic, say.list(sides[0]!.outlets), said[1]!)
  if (rule === 'other-channel') return say.channel(said)
  if (rule === 'other-rank') return say.rank(personOf(found, about!), said, farApart(sides))
  if (rule === 'spelt-otherwise') return say.spelling(said)
  if (rule === 'over-or-not') return say.overOrNot(said[0]!, said[1]!)
  if (ofNames.has(rule)) return say.framing(topic, said)
  return say.apart(topic, said)
}

function denialText(found: readonly FoundSide[], sides: readonly Side[], say: DisagreementWording): string {
  const denied = sides[1]!
  const same = found[0]!.evidence[0]!.told === found[1]!.evidence[0]!.told
  const by = [...new Set(found[0]!.evidence.map(item => sourceOf(item, say)))].slice(0, 4)
  return say.denied(
    say.list(by),
    denied.voices[0] ?? say.list(denied.outlets),
    wordsOf(found[same ? 0 : 1]!, say),
    same,
  )
}

/** The voice and through whom it speaks, or the outlet. */
function sourceOf(item: Evidence, say: DisagreementWording): string {
  const { article } = item.told
  const voice = voiceOf(item, { denying: false, quoted: false })
  const outlet = article.outlet ?? article.file
  return voice ? say.via(voice, outlet) : outlet
}

/** The words of the first evidence that is shorter than its sentence, and who gives them. */
const saidSide = (side: FoundSide, shown: Side, say: DisagreementWording): SaidSide => ({
  words: wordsOf(side, say),
  who: who(shown, say),
})

const longestWords = 110

function wordsOf({ evidence }: FoundSide, say: DisagreementWording): string {
  const texts = evidence.map(asWritten)
  const found = texts.find(text => text.length <= longestWords) ?? texts[0]!
  // The summary ends its own sentence.
  const words = found.endsWith('.') ? found.slice(0, -1) : found
  return say.quote(words.length <= longestWords ? words : `${cut(words)} […]`)
}

/** At a clause's end where there is one. */
function cut(text: string): string {
  const head = text.slice(0, longestWords)
  const clause = Math.max(head.lastIndexOf(','), head.lastIndexOf(';'))
  return head.slice(0, clause > longestWords / 2 ? clause : head.lastIndexOf(' ')).trim()
}

const who = ({ outlets, voices }: Side, say: DisagreementWording): string =>
  voices.length === 1 && outlets.length === 1 ? say.citing(voices[0]!, outlets[0]!) : say.list(outlets)

/** The name as written, whose folded first and last words are `person`. */
function personOf(found: readonly FoundSide[], person: string): string {
  const { told } = found[0]!.evidence[0]!
  const names = person.split(' ')
  const words = told.words.filter(({ word, capital }) => capital && names.includes(word))
  return told.article.text.slice(words[0]!.start, words.find(({ word }) => word === names.at(-1))!.end)
}

/** What a finding is about in words: a scale, a family of names, a family and whom or what it happened to (`capture springfield`). */
function topicOf(found: readonly FoundSide[], about: string | undefined, say: DisagreementWording): string | undefined {
  const known = say.topics[about ?? '']
  const [family, ...name] = (about ?? '').split(' ')
  const of = nameText(found, name.join(' '))
  return known ?? (of && say.topics[family!] ? `${say.topics[family!]} (${of})` : undefined)
}

/** The name that an event happened to, as written. */
function nameText(found: readonly FoundSide[], about: string | undefined): string | null {
  for (const { evidence } of found)
    for (const { told } of evidence) {
      const word = told.words.find(({ word }) => about && (word === about || word.replace(/s$/, '') === about))
      if (word) return told.article.text.slice(word.start, word.end)
    }
  return null
}

function farApart(sides: readonly Side[]): boolean {
  const times = sides.flatMap(({ quotes }) =>
    quotes.flatMap(({ published }) => (published ? Date.parse(published.slice(0, 10)) : [])),
  )
  return times.length > 1 && Math.max(...times) - Math.min(...times) > 180 * 86_400_000
}

function hedges({ rule }: Finding, sides: readonly Side[], say: DisagreementWording): string {
  if (rule !== 'apart' && rule !== 'opposite-ends') return ''
  const hedging = sides.filter(({ quotes }) => quotes.every(({ modality }) => modality === 'hedged'))
  return hedging.length && hedging.length < sides.length
    ? say.hedged(say.list([...new Set(hedging.flatMap(({ outlets }) => outlets))]))
    : ''
}

const claimText = ({ told, span }: Evidence): string =>
  `${told.article.file}:${span.start}–${span.end} “${told.article.text.slice(span.start, Math.min(span.end, span.start + 80))}”`
