/** One statement in several outlets: reports that are alike, by speakers who may be one, in one language or across two. */
import { languageOf } from '../language/index.ts'
import type { ReadArticle } from '../library/library.ts'
import type { Statement } from '../reading/reading.ts'
import type { Agreement, Quote } from './answer.ts'
import { likeness, type Story, storyOf, type Told } from './disagreeing/story.ts'
import { quoteAt, statementAt } from './quotes.ts'

interface Report {
  readonly told: Told
  readonly statement: Statement
}

/** How alike two reports must be (see `Likeness`): by one and the same person; and where only the words can tell. */
const enough = { samePerson: { score: 1, content: 0.2 }, words: { score: 1.2, content: 0.25 } }
/** More statements than this of a story are not compared: the first ones of each article are. */
const mostReports = 400

/** The statements that more than one outlet of `articles` reports and at least one of `quotes` holds, most outlets first. */
export function sharedStatements(articles: readonly ReadArticle[], quotes: readonly Quote[]): Agreement[] {
  const story = storyOf(articles)
  const reports = story.told.flatMap(told => {
    const statement = statementAt(told.article, told.sentence)
    return statement?.speaker ? [{ told, statement }] : []
  })
  return groupsOf(story, reports.slice(0, mostReports))
    .map(agreementOf)
    .filter(({ quotes: own }) => own.some(({ id }) => quotes.some(quote => quote.id === id)))
    .sort((a, b) => b.outlets.length - a.outlets.length)
}

/** Reports that are each other's likest in their outlets, with the other sentences of the same statement. */
function groupsOf(story: Story, reports: readonly Report[]): Report[][] {
  const pairs = reports.flatMap((a, i) =>
    reports.slice(i + 1).flatMap(b => {
      const score = alike(story, a, b)
      return score > 0 ? [{ a, b, score }] : []
    }),
  )
  const likest = (one: Report, other: Report, score: number): boolean =>
    !pairs.some(
      pair =>
        pair.score > score &&
        ((pair.a === one && outletOf(pair.b) === outletOf(other)) ||
          (pair.b === one && outletOf(pair.a) === outletOf(other))),
    )
  const groups: Report[][] = []
  for (const { a, b, score } of pairs) {
    if (!likest(a, b, score) || !likest(b, a, score)) continue
    const group = groups.find(group => group.includes(a) || group.includes(b))
    if (group) group.push(...[a, b].filter(report => !group.includes(report)))
    else groups.push([a, b])
  }
  return groups.map(group => reports.filter(({ statement }) => group.some(report => report.statement === statement)))
}

/** The quotes with those of one statement beside each other, where the first of them stands. */
export function together(quotes: readonly Quote[], shared: readonly Agreement[]): Quote[] {
  const order = new Map<string, Quote>()
  for (const quote of quotes) {
    const group = shared.find(({ quotes }) => quotes.some(({ id }) => id === quote.id))
    for (const one of [quote, ...(group?.quotes ?? [])]) if (!order.has(one.id)) order.set(one.id, one)
  }
  return [...order.values()]
}

/** How alike two reports of different outlets are; 0 when they are not of one statement. */
function alike(story: Story, a: Report, b: Report): number {
  if (outletOf(a) === outletOf(b)) return 0
  const [mine, theirs] = [personOf(a), personOf(b)]
  const same = mine !== null && mine === theirs
  if (mine && theirs && !same) return 0
  const { score, content } = likeness(story, a.told, b.told)
  const least = same ? enough.samePerson : enough.words
  return score >= least.score && content >= least.content ? score : 0
}

const outletOf = ({ told: { article } }: Report): string => article.outlet ?? article.file

/** The last name of the person who speaks, folded; `null` when it is nobody's name. */
function personOf({ told: { article }, statement: { name } }: Report): string | null {
  const [first = '', ...rest] = name?.toLowerCase().split(/\s+/) ?? []
  // An office is nobody's name: it may be held by the person whom another outlet names.
  if (!name || languageOf(article.language).names.roles.has(first)) return null
  if (!article.reading.names.some(one => one.type === 'person' && one.name === name)) return null
  return rest.at(-1) ?? first
}

function agreementOf(reports: readonly Report[]): Agreement {
  const quotes = reports.map(({ told }) => quoteAt(told.article, told.sentence))
  const named = reports.find(report => personOf(report))
  return {
    facet: 'statement',
    value: named?.statement.name ?? reports[0]!.statement.speaker!.text,
    outlets: [...new Set(reports.map(outletOf))],
    origins: [
      ...new Set(reports.map(({ told: { article } }) => article.agencies[0] ?? article.outlet ?? article.file)),
    ],
    quotes,
  }
}
