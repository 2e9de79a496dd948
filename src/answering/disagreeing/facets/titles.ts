/** The rank or title that articles give one person; over the years a dated difference, never a contradiction. */
import { languageOf } from '../../../language/index.ts'
import { lexicon, mentions } from '../../../reading/claims/words.ts'
import { type Evidence, type Finding, outletOf, spread } from '../finding.ts'
import type { Story, Told } from '../story.ts'

interface Titled extends Evidence {
  /** In the terms of English. */
  readonly rank: string
  readonly person: string
}

export function titleFindings(story: Story): Finding[] {
  const byPerson = Map.groupBy(
    story.told.flatMap(told => [...titledIn(told), ...officesIn(told)]),
    ({ person }) => person,
  )
  return [...byPerson].flatMap(([person, all]) => {
    const byRank = Map.groupBy(all, ({ rank }) => rank)
    const ranks = [...byRank.keys()].filter(
      rank => ![...byRank.keys()].some(other => other !== rank && isFuller(other, rank)),
    )
    const outlets = new Set(ranks.flatMap(rank => byRank.get(rank)!.map(outletOf)))
    if (ranks.length < 2 || outlets.size < 2) return []
    return [
      {
        facet: 'title' as const,
        kind: 'framing' as const,
        rule: 'other-rank' as const,
        confidence: 0.75,
        about: person,
        sides: ranks.map(rank => ({ value: rank, evidence: spread(byRank.get(rank)!, 2) })),
      },
    ]
  })
}

/** `general of division` says all that `general` says. */
const isFuller = (a: string, b: string): boolean => a.split(' ').length > b.split(' ').length && a.startsWith(b)

/** The office after a name: "Clara Nyberg, director of Medical Bridge". The rank is followed by "of" and a name. */
function officesIn(told: Told): Titled[] {
  const { words, article } = told
  const { of } = languageOf(article.language).claims
  return mentions(words, ranksOf(article.language)).flatMap(mention => {
    const first = mention.at
    const last = first + mention.stems.length - 1
    const comma = article.text.slice(words[first - 1]?.end ?? 0, mention.start)
    if (first < 2 || (!/^\s*,\s*(?:\p{L}{1,3}[\s’'])?$/u.test(comma) && !/^,\s*$/u.test(comma))) return []
    const [given, family] = [words[first - 2]!, words[first - 1]!]
    const body = bodyAfter(told, last + 1)
    if (!given.capital || !family.capital || !body || !of.has(words[last + 1]?.word ?? '')) return []
    return [
      { told, span: { start: given.start, end: body.end }, rank: mention.key, person: `${given.word} ${family.word}` },
    ]
  })
}

/** Last word of the name that stands within three words: `du Secours populaire`, "of the Medical Bridge". */
function bodyAfter({ words, article }: Told, from: number) {
  let at = words.findIndex(({ capital }, i) => i >= from && i < from + 3 && capital)
  if (at < 0) return null
  while (words[at + 1]?.capital && words[at + 1]!.start - words[at]!.end === 1 && article.text[words[at]!.end] === ' ')
    at++
  return words[at]!
}

/** A rank right before a name: `le Général d'armée Assimi …`, "Colonel …". The person goes by the first and last word of the name. */
function titledIn(told: Told): Titled[] {
  const { words } = told
  const ranks = ranksOf(told.article.language)
  const found: Titled[] = []
  for (const mention of mentions(words, ranks)) {
    const last = mention.at + mention.stems.length - 1
    const name: string[] = []
    let end = mention.end
    for (let i = last + 1; i < words.length && name.length < 4; i++) {
      const word = words[i]!
      if (!word.capital || word.start - end > 2 || /[,.;:()]/u.test(told.article.text.slice(end, word.start))) break
      name.push(word.word)
      end = word.end
    }
    if (name.length < 2 || found.some(({ span }) => span.end === end)) continue
    found.push({
      told,
      span: { start: mention.start, end },
      rank: mention.key,
      person: `${name[0]} ${name.at(-1)}`,
    })
  }
  return found
}

const lexicons = new Map<string, ReturnType<typeof lexicon<string>>>()

function ranksOf(code: string) {
  const known = lexicons.get(code)
  if (known) return known
  const language = languageOf(code)
  const made = lexicon(Object.entries(language.claims.ranks), language)
  lexicons.set(code, made)
  return made
}
