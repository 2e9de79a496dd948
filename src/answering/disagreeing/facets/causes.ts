/** Causes of one event that different articles, or voices of one, give differently. */
import { languageOf } from '../../../language/index.ts'
import type { EventClass } from '../../../language/rules/claims.ts'
import { pivotOf } from '../../../reading/claims/frames.ts'
import { type Evidence, type Finding, outletOf, speakerAt } from '../finding.ts'
import { likeness, type Story, type Told } from '../story.ts'

interface Cause extends Evidence {
  readonly content: ReadonlySet<string>
}

/** Words after "because of" that name the cause. */
const reach = 100

export function causeFindings(story: Story): Finding[] {
  const causes = story.told.flatMap(causeIn)
  const findings: Finding[] = []
  for (const [i, one] of causes.entries())
    for (const other of causes.slice(0, i)) {
      const inside = one.told.article === other.told.article
      if (one.told === other.told || (!inside && outletOf(one) === outletOf(other))) continue
      const voices = [one, other].map(({ told, span }) => speakerAt(told, span))
      // What one person says is one cause, in whatever words it is translated.
      if (voices[0] === voices[1] && (inside || voices[0] !== null)) continue
      if (!one.content.size || !other.content.size || sharesContent(one, other)) continue
      const like = likeness(story, one.told, other.told)
      const events = like.events.filter(event => explained.has(event as EventClass))
      if (!events.length || like.score < 0.5) continue
      findings.push({
        facet: 'motive',
        kind: inside ? 'internal' : 'contradiction',
        rule: 'apart',
        confidence: Math.min(0.8, 0.4 + 0.25 * like.score),
        about: events[0]!,
        sides: [other, one].map(({ told, span }) => ({
          value: told.article.text.slice(span.start, span.end),
          evidence: [{ told, span }],
        })),
      })
    }
  return findings
}

/** Events that are explained rather than decided. */
const explained: ReadonlySet<EventClass> = new Set([
  'collide',
  'flood',
  'burn',
  'collapse',
  'explode',
  'kill',
  'cut',
  'close',
  'walkout',
  'leave',
  'resign',
  'end',
  'march',
  'evacuate',
])

function causeIn(told: Told): Cause[] {
  const { article, sentence, words } = told
  const text = article.text.slice(sentence.start, sentence.end)
  const match = languageOf(article.language).claims.cause.exec(text)
  if (!match) return []
  const from = match.index + match[0].length
  const clause = text.slice(from, from + reach).search(/[,;:.]|\s[–—]\s/u)
  const length = clause < 0 ? Math.min(reach, text.length - from) : clause
  const span = { start: sentence.start + match.index, end: sentence.start + from + length }
  const content = new Set(
    words
      .filter(({ start, end, stem }) => start >= sentence.start + from && end <= span.end && told.content.has(stem))
      .flatMap(({ stem }) => [stem, ...pivotOf(stem, article.language)]),
  )
  return [{ told, span, content }]
}

const sharesContent = (one: Cause, other: Cause): boolean => [...one.content].some(stem => other.content.has(stem))
