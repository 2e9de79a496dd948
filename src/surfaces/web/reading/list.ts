/** The reading room's shelf: every article, by outlet. */
import { html } from 'hono/html'
import type { ArticleMetadata } from '../../../corpus/article.ts'
import { languageOf } from '../../../language/index.ts'
import type { Library } from '../../../library/library.ts'
import type { Html, Page, View } from '../view.ts'

const perPage = 200

export function articleList(view: View, library: Library): Page {
  const { say, url } = view
  const wanted = (url.searchParams.get('outlet') ?? '').trim()
  const articles = library.articles.filter(({ outlet }) => !wanted || (outlet ?? '') === wanted)
  const pages = Math.max(1, Math.ceil(articles.length / perPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(url.searchParams.get('page')) || 1)))
  const shown = articles.slice((page - 1) * perPage, page * perPage)
  const turn = (to: number, words: string): Html =>
    to < 1 || to > pages
      ? html``
      : html`<a class="button" href="${view.link('/articles', { ...(wanted && { outlet: wanted }), page: String(to) })}">${words}</a>`
  const body = html`<h1>${say.articles}</h1>
<p class="lead">${say.articleCount(articles.length)}${wanted ? html` · ${wanted} · <a href="${view.link('/articles')}">${say.allOutlets}</a>` : ''}</p>
<ul class="shelf">${shown.map(article => entry(article, view))}</ul>
<p class="turn">${turn(page - 1, say.previous)} ${pages > 1 ? say.pageOf(page, pages) : ''} ${turn(page + 1, say.next)}</p>`
  return { title: say.articles, section: 'articles', body }
}

function entry(article: ArticleMetadata, view: View): Html {
  const wording = languageOf(view.language).answers
  const { file, headline, language, byline, agencies } = article
  return html`<li><a href="${articleLink(view, file)}" lang="${language}">${headline ?? wording.noHeadline}</a>
<p class="facts">${outletLink(article, view)} · ${article.published ? wording.date(article.published) : wording.undated} · ${byline.length ? byline.join(', ') : wording.noAuthor}${agencies.length ? ` · ${agencies.map(wording.with).join(', ')}` : ''} · ${languageName(language, view)}</p></li>`
}

export function outletLink({ outlet }: ArticleMetadata, view: View): Html {
  const name = outlet ?? languageOf(view.language).answers.unknown
  return outlet ? html`<a href="${view.link('/articles', { outlet })}">${name}</a>` : html`${name}`
}

/** To an article, or to one of its quotes, which is then marked. */
export const articleLink = (view: View, file: string, quote?: string): string =>
  quote
    ? view.link(`/articles/${encodeURIComponent(file)}#${quote}`, { quote })
    : view.link(`/articles/${encodeURIComponent(file)}`)

export const languageName = (code: string, { language }: View): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
