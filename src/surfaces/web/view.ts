/** What every page is drawn with: the reader's language, links that keep it, and the frame around the page. */
import { html } from 'hono/html'
import type { InterfaceLanguage } from '../../answering/command.ts'
import { languageOf } from '../../language/index.ts'
import type { WebWording } from '../../language/rules/web.ts'

/** Escaped by construction: strings put into `html` templates are escaped, only templates are not. */
export type Html = ReturnType<typeof html>

export interface View {
  readonly language: InterfaceLanguage
  readonly say: WebWording
  /** The page's own address. */
  readonly url: URL
  /** A path of this site with its parameters; the language goes along if it was chosen by hand. */
  link(path: string, parameters?: Readonly<Record<string, string>>): string
  /** Hidden fields that a form needs to keep the language. */
  readonly kept: Html
}

const interfaceLanguages: readonly InterfaceLanguage[] = ['en', 'fr']

/** The language is the `lang` parameter's, else the first of `Accept-Language` that the interface speaks, else English. */
export function viewOf(url: URL, acceptLanguage: string | undefined): View {
  const chosen = interfaceLanguages.find(language => language === url.searchParams.get('lang'))
  const language = chosen ?? preferred(acceptLanguage ?? '')
  const kept = chosen ? html`<input type="hidden" name="lang" value="${chosen}">` : html``
  const link = (path: string, parameters: Readonly<Record<string, string>> = {}): string => {
    const query = new URLSearchParams({ ...parameters, ...(chosen && !('lang' in parameters) && { lang: chosen }) })
    const [before, fragment] = path.split('#')
    return `${before}${query.size ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`
  }
  return { language, say: languageOf(language).web, url, link, kept }
}

function preferred(header: string): InterfaceLanguage {
  const ranked = header
    .slice(0, 1000)
    .split(',')
    .map((range, order) => {
      const [tag = '', ...parameters] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const q = Number(parameters.find(parameter => parameter.startsWith('q='))?.slice(2) ?? 1)
      return { language: interfaceLanguages.find(language => tag.split('-')[0] === language), q, order }
    })
    .filter(({ language, q }) => language && q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order)
  return ranked[0]?.language ?? 'en'
}

export interface Page {
  readonly title: string
  readonly body: Html
  /** Which entry of the navigation the page belongs to. */
  readonly section: 'console' | 'articles' | 'topics' | null
  readonly script?: 'console' | 'reader'
}

/** `assets`: addresses of the style sheet and scripts, by name. */
export function frame({ title, body, section, script }: Page, view: View, assets: ReadonlyMap<string, string>): Html {
  const { say, language, url } = view
  const entry = (path: string, name: Page['section'], words: string): Html =>
    html`<a href="${view.link(path)}"${section === name ? html` aria-current="page"` : ''}>${words}</a>`
  const switched = interfaceLanguages.map(other => {
    const query = new URLSearchParams(url.searchParams)
    query.set('lang', other)
    const name = new Intl.DisplayNames(other, { type: 'language' }).of(other)
    return html`<a href="${url.pathname}?${query.toString()}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : ''} title="${name}">${other.toUpperCase()}</a>`
  })
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Verbatim</title>
<link rel="icon" href="${assets.get('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.get('style.css')}">
${script ? html`<script src="${assets.get(`${script}.js`)}" type="module"></script>` : ''}
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header class="site">
<a class="brand" href="${view.link('/')}"><span aria-hidden="true">❝</span> Verbatim</a>
<nav aria-label="${say.navigation}">${entry('/', 'console', say.console)}${entry('/articles', 'articles', say.articles)}${entry('/topics', 'topics', say.topics)}</nav>
<nav class="languages" aria-label="${say.languages}">${switched}</nav>
</header>
<main id="main" tabindex="-1">${body}</main>
</body>
</html>`
}
