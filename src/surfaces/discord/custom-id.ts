/** What a button or menu does, written into its id: at most 100 characters, so that it outlives a restart. */
import type { CommandRequest } from '../../answering/command.ts'

export type Action = 'page' | 'context' | 'cite' | 'differ' | 'post' | 'file' | 'outlet' | 'why'

export interface Pressed {
  readonly action: Action
  readonly page: number
  readonly request: CommandRequest
}

const codes: Record<Action, string> = {
  page: 'p',
  context: 'x',
  cite: 'c',
  differ: 'd',
  post: 'o',
  file: 'f',
  outlet: 'm',
  why: 'w',
}
const longest = 100

/** Requests that do not fit are remembered by a number; after a restart such a button says that it is too old. */
const remembered = new Map<string, CommandRequest>()
const mostRemembered = 5000

/** Version, action, page, language, command and options; the options as in an address. */
export function customId(action: Action, page: number, request: CommandRequest): string {
  const { command, language, options } = request
  const head = `1${codes[action]}${page.toString(36)}:${language}:`
  const written = `${head}${command}?${new URLSearchParams(shown(options)).toString()}`
  return written.length <= longest ? written : `${head}#${remember(request)}`
}

/** `null`: not one of ours, or of another version, or forgotten. */
export function readCustomId(id: string): Pressed | null {
  const [, code, page, language, rest] = /^1([a-z])([0-9a-z]+):(en|fr):(.+)$/s.exec(id) ?? []
  const action = (Object.keys(codes) as Action[]).find(action => codes[action] === code)
  if (!action || !page || !rest) return null
  const known = rest.startsWith('#') ? remembered.get(rest.slice(1)) : undefined
  const request = known ?? written(rest, language as 'en' | 'fr')
  return request ? { action, page: Number.parseInt(page, 36), request } : null
}

function written(rest: string, language: 'en' | 'fr'): CommandRequest | null {
  const [, command, query] = /^([a-z-]+)\?(.*)$/s.exec(rest) ?? []
  return command === undefined ? null : { command, language, options: Object.fromEntries(new URLSearchParams(query)) }
}

/** `for` is said once, when the answer is posted. */
const shown = ({ for: _, ...options }: CommandRequest['options']): Record<string, string> => options

let count = 0

function remember(request: CommandRequest): string {
  const known = [...remembered].find(([, other]) => JSON.stringify(other) === JSON.stringify(request))?.[0]
  if (known) return known
  const key = `${process.pid.toString(36)}${(count++).toString(36)}`
  remembered.set(key, request)
  if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value!)
  return key
}
