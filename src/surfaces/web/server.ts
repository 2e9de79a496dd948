/** Listens on the loopback address. Someone who opens it to others puts a proxy before it and sets `PUBLIC_URL`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { InputError } from '../../answering/command.ts'
import type { WebContext } from './context.ts'
import { articlePage } from './reading/article.ts'
import { site } from './site.ts'
import { viewOf } from './view.ts'

export interface RunningServer {
  /** `http://127.0.0.1:8080/` */
  readonly address: string
  /** Stops listening; open connections are ended. */
  close(): Promise<void>
}

const usualPort = 8080
/** A question of the greatest length fits into an address, percent-encoded. */
const maxHeaderSize = 80 * 1024

/** `port`: `null` for the usual one, or any free one if that is taken. Rejects with `InputError` if a port that was asked for cannot be had. */
export async function startServer(context: WebContext, port: number | null): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize }, getRequestListener(site(context).fetch, { hostname: 'localhost' }))
  const listen = (on: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port: on, host: '127.0.0.1' }, () => {
        server.off('error', reject)
        resolve()
      })
    })
  try {
    await listen(port ?? usualPort)
  } catch (error) {
    if (port !== null)
      throw new InputError(
        `The port ${port} cannot be listened on (${(error as NodeJS.ErrnoException).code}). Set WEB_PORT to another one, or to 0 for any that is free.`,
      )
    await listen(0)
  }
  let closed = false
  setImmediate(() => warmUp(context, () => closed))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(resolve => {
        closed = true
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Up to so many articles, what differs is found at the start; on a larger corpus a page asks for its own topic. */
const smallCorpus = 50

/** Draws the articles for nobody, one at a time, so that no reader waits for dictionaries and differences. */
function warmUp(context: WebContext, closed: () => boolean, number = 0): void {
  const { library } = context
  const article = library.articles[number]
  if (closed() || !article || library.articles.length > smallCorpus) return
  articlePage(article.file, viewOf(new URL('http://127.0.0.1/'), undefined), library)
  setTimeout(() => warmUp(context, closed, number + 1)).unref()
}
