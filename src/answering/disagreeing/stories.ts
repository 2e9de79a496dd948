/** Which articles tell of one event: nothing is compared across stories, so this decides most of what is wrongly called a difference. */
import type { ReadArticle } from '../../library/library.ts'
import { type Story, storyOf } from './story.ts'

/** Names in more articles than this tie none together in a large corpus. */
const commonName = 40
const smallCorpus = 100
const largestStory = 40
/** Mean share of weighted names that the articles of two groups must have in common to be one story. */
const leastShared = 0.3
/** A folder of a few articles is mostly of one event, and too small to tell which names are common. */
const fewArticles = 12
const leastSharedByFew = 0.2
/** An article goes by so many names at most, the weightiest. */
const mostNames = 16

/**
 * The stories among `articles`: groups that share the names they make most of, on days that do not exclude each other.
 * Average-link clustering (Day and Edelsbrunner 1984) of the pairs that share a name, weighted by how few articles have
 * it. Grows with the articles that share a name, not with the square of all.
 */
export function storiesOf(articles: readonly ReadArticle[], near?: Near): Story[] {
  const all = articles.map(namesOf)
  const likes = pairs(weighted(all), all)
    .filter(([i, j]) => sameDays(articles[i]!, articles[j]!))
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])
  const least = articles.length <= fewArticles ? leastSharedByFew : leastShared
  const groupOf = articles.map((_, i) => i)
  const members = articles.map((_, i) => [i])
  const like = new Map(likes.map(([i, j, share]) => [`${i} ${j}`, share]))
  const shareOf = (i: number, j: number): number => like.get(i < j ? `${i} ${j}` : `${j} ${i}`) ?? 0
  for (const [i, j] of likes) {
    const [a, b] = [groupOf[i]!, groupOf[j]!]
    if (a === b || members[a]!.length + members[b]!.length > largestStory) continue
    let sum = 0
    for (const one of members[a]!) for (const other of members[b]!) sum += shareOf(one, other)
    if (sum / (members[a]!.length * members[b]!.length) < least) continue
    for (const moved of members[b]!) groupOf[moved] = a
    members[a]!.push(...members[b]!)
    members[b] = []
  }
  return members
    .filter(group => group.some(i => !near || near.articles.has(articles[i]!.number)))
    .map(group =>
      storyOf(
        group.sort((a, b) => a - b).map(i => articles[i]!),
        near?.passages,
      ),
    )
}

/** What is looked at around an answer: stories with one of these articles, sentences of these passages (absent: all). */
export interface Near {
  readonly articles: ReadonlySet<number>
  readonly passages?: ReadonlySet<number>
}

type Names = ReadonlyMap<string, number>

const counted = new WeakMap<ReadArticle, Names>()

/** How often each name stands in the article; in the headline or the first two sentences it counts for three. */
function namesOf(article: ReadArticle): Names {
  const remembered = counted.get(article)
  if (remembered) return remembered
  const counts = new Map<string, number>()
  for (const [i, names] of article.properNames.entries())
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + (i < 2 ? 3 : 1))
  counted.set(article, counts)
  return counts
}

/** Weights of the names of each article that it makes something of, summing to 1. */
function weighted(all: readonly Names[]): Names[] {
  const carriers = new Map<string, number>()
  for (const names of all) for (const name of names.keys()) carriers.set(name, (carriers.get(name) ?? 0) + 1)
  return all.map(names => {
    const weights = [...names]
      .filter(([, count]) => count > 1)
      .map(([name, count]) => [name, Math.log1p(count) * Math.log1p((all.length + 20) / carriers.get(name)!)] as const)
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .slice(0, mostNames)
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
    return new Map(weights.map(([name, weight]) => [name, weight / total]))
  })
}

/** Pairs of articles, lower number first, and the share of their names in common. */
function pairs(names: readonly Names[], all: readonly Names[]): [number, number, number][] {
  const most = names.length <= smallCorpus ? names.length : commonName
  const carriers = new Map<string, number[]>()
  names.forEach((mine, i) => {
    for (const name of mine.keys()) carriers.set(name, [...(carriers.get(name) ?? []), i])
  })
  const found = new Map<string, [number, number, number]>()
  for (const numbers of carriers.values()) {
    if (numbers.length > most) continue
    for (const [k, j] of numbers.entries())
      for (const i of numbers.slice(0, k)) {
        const key = `${i} ${j}`
        if (!found.has(key)) found.set(key, [i, j, shared(names[i]!, names[j]!, [all[i]!, all[j]!])])
      }
  }
  return [...found.values()].filter(([, , share]) => share > 0)
}

/** How much of what each makes of its names the other names too, at all. */
function shared(a: Names, b: Names, all: readonly [Names, Names]): number {
  const held = (mine: Names, theirs: Names): number => {
    let sum = 0
    for (const [name, weight] of mine) if (theirs.has(name)) sum += weight
    return sum
  }
  return Math.sqrt(held(a, all[1]) * held(b, all[0]))
}

const fortnight = 14 * 86_400_000

/** Whether two articles can tell of the same days: a day in common, or published within a fortnight, or no dates to tell by. */
function sameDays(a: ReadArticle, b: ReadArticle): boolean {
  const days = (article: ReadArticle) =>
    new Set(article.reading.timexes.flatMap(({ value }) => value.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? []))
  const mine = days(a)
  if ([...days(b)].some(day => mine.has(day))) return true
  if (!a.published || !b.published) return true
  const length = Math.min(a.published.length, b.published.length, 10)
  if (length < 10) return a.published.slice(0, length) === b.published.slice(0, length)
  return Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) <= fortnight
}
