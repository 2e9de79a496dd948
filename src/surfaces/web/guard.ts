/** Who may ask, and what the answer may do in a browser. */
import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Answers only to the loopback names and to the host of `publicUrl`: a page elsewhere whose name was made to point here
 * (DNS rebinding) is refused with 421. Only reading: GET and HEAD.
 */
export function guard(publicUrl: string | null): MiddlewareHandler {
  const publicHost = publicUrl && new URL(publicUrl).host
  return async (c, next) => {
    c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    const host = c.req.header('host')?.toLowerCase() ?? ''
    const own = /^\d{1,3}(?:\.\d{1,3}){3}(?=:|$)|^\[[\da-f:]+\]|^[^:]+/.exec(host)?.[0] ?? ''
    const port = host.slice(own.length)
    const local = loopback.has(own) && /^(?::\d{1,5})?$/.test(port)
    if (!local && host !== publicHost) return c.text('This host name is not served here.', 421)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('Only GET.', 405, { Allow: 'GET, HEAD' })
    return next()
  }
}
