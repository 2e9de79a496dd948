/** A stand-in for Discord on the loopback address: REST and gateway, as much of both as the bot uses. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import { type WebSocket, WebSocketServer } from 'ws'

export const applicationId = '111111111111111111'
export const token = 'MTExMTExMTExMTExMTExMTEx.secret.token-of-the-test'

export interface Call {
  readonly method: string
  readonly path: string
  readonly body: Record<string, unknown>
  readonly files: readonly string[]
}

/** Answers a REST call in the test's way, or leaves it to the stand-in with `null`. */
export type Answering = (call: Call) => { status: number; headers?: Record<string, string>; body?: unknown } | null

export class StandIn {
  readonly calls: Call[] = []
  /** What the payloads violate: of Discord's own description, and of the limits that it leaves out. */
  readonly violations: string[] = []
  answering: Answering = () => null
  commands: object[] = []
  identifies = 0
  resumes = 0
  refuseToken = false
  private readonly http: Server
  private readonly gateway: WebSocketServer
  private socket: WebSocket | null = null
  private sequence = 0
  private waiting: { find: (call: Call) => boolean; resolve: (call: Call) => void }[] = []
  private connected: (() => void)[] = []

  private constructor() {
    this.http = createServer(
      (request, response) =>
        void this.rest(request).then(({ status, headers, body }) => {
          response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
          response.end(body === undefined ? undefined : JSON.stringify(body))
        }),
    )
    this.gateway = new WebSocketServer({ server: this.http })
    this.gateway.on('connection', socket => this.connect(socket))
  }

  static async start(): Promise<StandIn> {
    const standIn = new StandIn()
    await new Promise<void>(resolve => standIn.http.listen(0, '127.0.0.1', resolve))
    return standIn
  }

  get api(): string {
    return `http://127.0.0.1:${this.port}/api`
  }

  private get port(): number {
    return (this.http.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    for (const client of this.gateway.clients) client.terminate()
    this.gateway.close()
    this.http.closeAllConnections()
    await new Promise(resolve => this.http.close(resolve))
  }

  /** The call that fits, already made or still to come. */
  call(find: (call: Call) => boolean, milliseconds = 8000): Promise<Call> {
    const made = this.calls.find(find)
    if (made) return Promise.resolve(made)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new Error(
              `No such call; there were ${this.calls.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
            ),
          ),
        milliseconds,
      )
      this.waiting.push({
        find,
        resolve: call => {
          clearTimeout(timer)
          resolve(call)
        },
      })
    })
  }

  ready(): Promise<void> {
    return new Promise(resolve => this.connected.push(resolve))
  }

  drop(code: number): void {
    this.socket?.close(code)
  }

  /** Says that the session cannot be resumed. */
  invalidate(): void {
    this.socket?.send(JSON.stringify({ op: 9, d: false }))
  }

  /** Sends an interaction and resolves with the data of the callback. */
  async interact(
    interaction: Record<string, unknown>,
  ): Promise<{ type: number; data: Record<string, unknown>; files: readonly string[] }> {
    const id = String(200_000_000_000_000_000n + BigInt(++this.sequence))
    const user = {
      id: String(300_000_000_000_000_000n + BigInt(this.sequence)),
      username: 'asker',
      discriminator: '0',
      global_name: 'Asker',
      avatar: null,
    }
    this.dispatch('INTERACTION_CREATE', {
      id,
      application_id: applicationId,
      token: `token-${id}`,
      version: 1,
      locale: 'en-GB',
      channel_id: '444444444444444444',
      channel: { id: '444444444444444444', type: 1 },
      user,
      entitlements: [],
      authorizing_integration_owners: {},
      context: 1,
      app_permissions: '0',
      attachment_size_limit: 10_000_000,
      ...interaction,
    })
    const { body, files } = await this.call(({ path }) => path.startsWith(`/interactions/${id}/`))
    return { type: body.type as number, data: (body.data ?? {}) as Record<string, unknown>, files }
  }

  dispatch(type: string, data: object): void {
    this.socket?.send(JSON.stringify({ op: 0, t: type, s: ++this.sequence, d: data }))
  }

  private connect(socket: WebSocket): void {
    this.socket = socket
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 30_000 } }))
    socket.on('message', raw => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Record<string, unknown> }
      if (op === 1) socket.send(JSON.stringify({ op: 11 }))
      if (op === 2) {
        this.identifies++
        if (d.token !== token) return socket.close(4004)
        const self = {
          id: applicationId,
          username: 'verbatim',
          discriminator: '0000',
          bot: true,
          avatar: null,
          global_name: null,
        }
        this.dispatch('READY', {
          v: 10,
          user: self,
          guilds: [],
          session_id: 'session',
          resume_gateway_url: `ws://127.0.0.1:${this.port}`,
          application: { id: applicationId, flags: 0 },
        })
        for (const resolve of this.connected.splice(0)) resolve()
      }
      if (op === 6) {
        this.resumes++
        this.dispatch('RESUMED', {})
        for (const resolve of this.connected.splice(0)) resolve()
      }
    })
  }

  private async rest(
    request: IncomingMessage,
  ): Promise<{ status: number; headers?: Record<string, string>; body?: unknown }> {
    const path = (request.url ?? '').replace(/^\/api(?:\/v\d+)?/, '').split('?')[0]!
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const call = {
      method: request.method ?? 'GET',
      path,
      ...read(Buffer.concat(chunks), request.headers['content-type'] ?? ''),
    }
    const own = this.answering(call)
    this.calls.push(call)
    if (!own) this.check(call)
    for (const waiting of this.waiting.filter(({ find }) => find(call))) {
      if (own && own.status >= 400) continue
      this.waiting.splice(this.waiting.indexOf(waiting), 1)
      waiting.resolve(call)
    }
    if (own) return own
    if (this.refuseToken || (request.headers.authorization && request.headers.authorization !== `Bot ${token}`))
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    if (path === '/gateway/bot')
      return {
        status: 200,
        body: {
          url: `ws://127.0.0.1:${this.port}`,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      }
    if (path === '/applications/@me') return { status: 200, body: { id: applicationId, name: 'Verbatim' } }
    if (path.endsWith('/commands')) {
      if (call.method === 'PUT') this.commands = call.body as unknown as object[]
      return { status: 200, body: this.commands }
    }
    if (path.endsWith('/callback')) return { status: 204 }
    return { status: 404, body: { message: 'not here', code: 0 } }
  }

  private check({ path, body, method }: Call): void {
    if (path.endsWith('/callback')) {
      const schema =
        body.type === 8
          ? ApplicationCommandAutocompleteCallbackRequestSchema
          : body.type === 7
            ? UpdateMessageInteractionCallbackRequestSchema
            : CreateMessageInteractionCallbackRequestSchema
      const checked = schema.safeParse(withoutDefaults(body))
      if (!checked.success) this.violations.push(`${path}: ${JSON.stringify(checked.error.issues).slice(0, 600)}`)
      this.violations.push(...limits((body.data ?? {}) as Record<string, unknown>))
    }
    if (path.endsWith('/commands') && method === 'PUT')
      for (const command of body as unknown as object[])
        if (JSON.stringify(command).length > 8000) this.violations.push('a command of more than 8,000 characters')
  }
}

/** Fields that discord.js always sends and Discord's own description does not know. */
function withoutDefaults(body: Record<string, unknown>): Record<string, unknown> {
  const { tts: _, enforce_nonce: __, nonce: ___, ...data } = (body.data ?? {}) as Record<string, unknown>
  return { ...body, ...(body.data !== undefined && { data }) }
}

/** Limits that the description leaves out. */
export function limits(data: Record<string, unknown>): string[] {
  const texts: string[] = []
  const ids: string[] = []
  let components = 0
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child)
      return
    }
    if (node === null || typeof node !== 'object') return
    const { type, content, custom_id } = node as { type?: number; content?: string; custom_id?: string }
    if (type !== undefined) components++
    if (type === 10) texts.push(content ?? '')
    if (custom_id !== undefined) ids.push(custom_id)
    for (const [key, value] of Object.entries(node)) if (key !== 'options') visit(value)
  }
  visit(data.components)
  const all = texts.join('')
  return [
    ...(all.length > 4000 ? [`${all.length} characters of text`] : []),
    ...(Buffer.byteLength(all) > 10_000 ? [`${Buffer.byteLength(all)} bytes of text`] : []),
    ...(components > 40 ? [`${components} components`] : []),
    ...(new Set(ids).size < ids.length ? [`a custom_id twice: ${ids.join(' ')}`] : []),
    ...ids.filter(id => id.length > 100).map(id => `a custom_id of ${id.length}`),
    ...(texts.some(text => !text.trim()) ? ['an empty text'] : []),
    ...(typeof data.content === 'string' && ((data.flags as number) ?? 0) & (1 << 15)
      ? ['content beside the V2 flag']
      : []),
  ]
}

function read(raw: Buffer, type: string): { body: Record<string, unknown>; files: string[] } {
  const boundary = /boundary=(.+)$/.exec(type)?.[1]
  if (!boundary) return { body: raw.length ? JSON.parse(raw.toString()) : {}, files: [] }
  const parts = raw.toString('latin1').split(`--${boundary}`)
  const json =
    parts
      .find(part => part.includes('name="payload_json"'))
      ?.split('\r\n\r\n')[1]
      ?.replace(/\r\n$/, '') ?? '{}'
  const files = parts.flatMap(part => /filename="([^"]+)"/.exec(part)?.[1] ?? [])
  return { body: JSON.parse(Buffer.from(json, 'latin1').toString('utf8')), files }
}
