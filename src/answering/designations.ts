/** What each outlet calls somebody: names and titles as written, with the date of the article that writes them. */
import { contains } from '../corpus/span.ts'
import { fold } from '../language/fold.ts'
import { languageOf } from '../language/index.ts'
import type { ReadArticle } from '../library/library.ts'
import type { Name } from '../reading/reading.ts'
import { analyse } from '../search/analysis.ts'

export interface Designation {
  readonly outlet: string | null
  readonly published: string | null
  /** Stretches of the article, the fullest first. */
  readonly names: readonly string[]
}

/** More of one article are left out: the fullest are kept. */
const mostNames = 4

/** One entry for each article that names who is asked for, in order of publication; none when nobody of that name is named. */
export function designationsOf(articles: readonly ReadArticle[], asked: string): Designation[] {
  const wanted = new Set(
    articles.flatMap(article => article.reading.names.filter(name => isAsked(name, asked, article)).map(keyOf)),
  )
  return articles
    .flatMap(article => {
      const mentions = article.reading.names.filter(name => name.type !== 'place' && wanted.has(keyOf(name)))
      const names = fullest(mentions.map(name => written(name, article)))
      return names.length ? [{ outlet: article.outlet, published: article.published, names }] : []
    })
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
}

/** Whether the words asked for hold all of the name, in full or as mentioned, or a person's last name. */
function isAsked({ type, name, text }: Name, asked: string, { language }: ReadArticle): boolean {
  if (type === 'place') return false
  const rules = languageOf(language)
  const words = new Set(analyse(asked, rules))
  const holds = (own: readonly string[]): boolean => own.length > 0 && own.every(word => words.has(word))
  const full = analyse(name, rules)
  return holds(full) || holds(analyse(text, rules)) || (type === 'person' && holds(full.slice(-1)))
}

/** People by their last name, since given names and titles come and go; groups by the whole name. */
function keyOf({ type, name }: Name): string {
  const folded = fold(name)
  return type === 'person' ? (folded.split(/\s+/).at(-1) ?? folded) : folded
}

/** Title and name as they stand side by side in the article. */
function written({ start, end, text, title }: Name, article: ReadArticle): string {
  if (!title) return text
  const span = { start: Math.min(start, title.start), end: Math.max(end, title.end) }
  const apart = span.end - span.start > title.end - title.start + (end - start) + 3 && !contains(title, { start, end })
  return (apart ? text : article.text.slice(span.start, span.end)).replace(/\s+/g, ' ')
}

/** Without those that stand in a longer one. */
function fullest(all: readonly string[]): string[] {
  const longest = [...new Set(all)].sort((a, b) => b.length - a.length)
  return longest
    .filter((name, i) => !longest.slice(0, i).some(other => other.toLowerCase().includes(name.toLowerCase())))
    .slice(0, mostNames)
}
