/** The style sheet, scripts and icon: a closed list, read once at the start, so that no path of a request names a file. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const types = {
  'style.css': 'text/css; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'reader.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: string
  /** Its address holds a hash of its content, so it can be kept for ever. */
  readonly address: string
}

export const assets: ReadonlyMap<string, Asset> = new Map(
  Object.entries(types).map(([name, type]) => {
    const body = readFileSync(join(import.meta.dirname, 'assets', name), 'utf8')
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
    return [name, { name, type, body, address: `/assets/${name}?${hash}` }]
  }),
)

export const assetAddresses: ReadonlyMap<string, string> = new Map(
  [...assets.values()].map(({ name, address }) => [name, address]),
)
