/** `/health` and `/metrics` (Prometheus) on the loopback address, for those who watch the bot. */
import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Library } from '../../library/library.ts'

const registry = new Registry()
export const answered = new Counter({
  name: 'verbatim_interactions_total',
  help: 'Interactions served, by command and outcome',
  labelNames: ['command', 'outcome'],
  registers: [registry],
})
export const answerSeconds = new Histogram({
  name: 'verbatim_answer_seconds',
  help: 'Seconds from an interaction to its reply',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
})
const articles = new Gauge({ name: 'verbatim_articles', help: 'Articles in the library', registers: [registry] })

export async function serveHealth(
  port: number,
  isReady: () => boolean,
  library: Library,
): Promise<{ close(): Promise<void> }> {
  collectDefaultMetrics({ register: registry })
  articles.set(library.articles.length)
  const server = createServer(async (request, response) => {
    if (request.url === '/health') {
      const ready = isReady()
      response.writeHead(ready ? 200 : 503, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ ready, articles: library.articles.length }))
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'Content-Type': registry.contentType })
      response.end(await registry.metrics())
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { close: () => new Promise(resolve => server.close(() => resolve())) }
}
