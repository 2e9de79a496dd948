/** The site: which address shows what. Every page is recomputed from its address alone; nothing is kept between requests. */
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { InputError } from '../../answering/command.ts'
import { assetAddresses, assets } from './assets.ts'
import { completeField, completeLine } from './completion.ts'
import { consolePage } from './console/page.ts'
import type { WebContext } from './context.ts'
import { guard } from './guard.ts'
import { articlePage } from './reading/article.ts'
import { articleList } from './reading/list.ts'
import { topicPage } from './topics/page.ts'
import { frame, type Page, type View, viewOf } from './view.ts'

export function site(context: WebContext): Hono {
  const app = new Hono()
  const view = (c: Context): View => viewOf(new URL(c.req.url), c.req.header('Accept-Language'))
  const show = (c: Context, page: Page, status: 200 | 404 | 422 | 500 = 200) => {
    c.header('Vary', 'Accept-Language')
    c.header('Cache-Control', 'no-cache')
    return c.html(frame(page, view(c), assetAddresses), status)
  }
  const missing = (c: Context) => {
    const { say } = view(c)
    const body = html`<h1>${say.notFoundTitle}</h1><p>${say.notFound}</p>`
    return show(c, { title: say.notFoundTitle, section: null, body }, 404)
  }

  app.use(guard(context.publicUrl))
  app.get('/', async c => {
    const { page, status } = await consolePage(view(c), context)
    return show(c, page, status)
  })
  app.get('/complete', c => {
    const { language, url } = view(c)
    const { searchParams: asked } = url
    const option = asked.get('option')
    c.header('Cache-Control', 'no-cache')
    return c.json(
      option
        ? completeField(asked.get('command') ?? '', option, asked.get('typed') ?? '', context.library)
        : completeLine(asked.get('line') ?? '', language, context.library),
    )
  })
  app.get('/articles', c => show(c, articleList(view(c), context.library)))
  app.get('/articles/:file', c => {
    const page = articlePage(c.req.param('file'), view(c), context.library)
    return page ? show(c, page) : missing(c)
  })
  app.get('/topics', c => show(c, topicPage(view(c), context.library)))
  app.get('/assets/:name', c => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) return missing(c)
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
  app.notFound(missing)
  app.onError((error, c) => {
    const { say } = view(c)
    if (error instanceof InputError)
      return show(
        c,
        { title: say.wrongInput, section: null, body: html`<h1>${say.wrongInput}</h1><p>${error.message}</p>` },
        422,
      )
    const reference = Date.now().toString(36)
    console.error(`[${reference}]`, error)
    return show(
      c,
      { title: say.failedTitle, section: null, body: html`<h1>${say.failedTitle}</h1><p>${say.failed(reference)}</p>` },
      500,
    )
  })
  return app
}
