/** Mentions of the same person, group or place within a text, joined: surnames, acronyms, shorter forms. */
import { fold } from '../../language/fold.ts'
import type { Mention } from './mentions.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'
import { isGiven, type Type } from './types.ts'

export interface Entity {
  /** The fullest form. */
  name: string
  readonly mentions: Mention[]
  readonly votes: Record<Type, number>
}

/** The entity of each mention, in the order of `mentions`; `null` for one that is too weak to be a name. */
export function joinAliases(tokens: Tokens, mentions: readonly Mention[]): (Entity | null)[] {
  const { key, kind, shape, text, start, end, language } = tokens
  const byName = new Map<string, Entity>()
  const words = mentions.map(({ from, to }) => {
    const own: string[] = []
    for (let i = from; i < to; i++) if (kind[i] === Kind.word) own.push(fold(key[i]!))
    return own
  })
  const names = words.map(own => own.join(' '))
  const parent = new Map<string, string>()
  const strong = new Set<string>()
  for (const [i, mention] of mentions.entries()) if (!mention.weak) strong.add(names[i]!)
  acronyms()
  persons()
  return mentions.map((mention, i) => {
    const root = rootOf(names[i]!)
    if (mention.weak && !strong.has(names[i]!) && root === names[i]) return null
    let entity = byName.get(root)
    if (!entity) {
      entity = { name: '', mentions: [], votes: { person: 0, group: 0, place: 0 } }
      byName.set(root, entity)
    }
    entity.mentions.push(mention)
    entity.votes[mention.type] += mention.weak ? 0 : mention.strength ** 2
    const written = text.slice(start[mention.from]!, end[mention.to - 1]!)
    if (root === names[i] && written.length > entity.name.length) entity.name = written
    else if (!entity.name) entity.name = written
    return entity
  })

  function rootOf(name: string): string {
    let root = name
    for (let steps = 0; steps < 8; steps++) {
      const next = parent.get(root)
      if (next === undefined) return root
      root = next
    }
    return root
  }

  /** `Long Form (LF)` and `LF (Long Form)`. */
  function acronyms(): void {
    for (let i = 0; i + 1 < mentions.length; i++) {
      const [long, short] = [mentions[i]!, mentions[i + 1]!]
      if (key[long.to] !== '(' || short.from !== long.to + 1 || key[short.to] !== ')') continue
      // In brackets behind a person stands their party.
      const person = long.type === 'person' && long.strength >= 2.5 && !spells(short, long)
      if (isAcronym(short) && !person && long.to - long.from > 1) link(names[i + 1]!, names[i]!)
      else if (isAcronym(long) && short.to - short.from > 1) link(names[i]!, names[i + 1]!)
    }
  }

  /** Whether the acronym has the initials of the form. */
  function spells(short: Mention, { from, to }: Mention): boolean {
    let initials = ''
    for (let i = from; i < to; i++) initials += key[i]![0]
    return initials === key[short.from]
  }

  function isAcronym({ from, to }: Mention): boolean {
    if (to - from !== 1) return false
    return (
      shape[from] === Shape.upper ||
      shape[from] === Shape.mixed ||
      (shape[from] === Shape.capital && key[from]!.length >= 4 && key[from]!.length <= 9)
    )
  }

  function link(alias: string, full: string): void {
    if (alias !== full && rootOf(full) !== alias) parent.set(alias, full)
    strong.add(full)
    strong.add(alias)
  }

  /** A surname, or a given name alone, belongs to the last full name before it that has it, else to the first after it. */
  function persons(): void {
    const full = new Map<string, string>()
    for (const [i, { type, weak }] of mentions.entries()) {
      const own = words[i]!
      if (own.length < 2 || weak || parent.has(names[i]!)) continue
      const person = type === 'person'
      const parts = person ? own : [own[0]!]
      for (const [at, part] of parts.entries()) {
        if (part.length < 3 || language.names.particles.has(part) || (person && language.names.titles.has(part)))
          continue
        if (!person && (type === 'place' || own.length !== 2 || at > 0 || !language.names.groups.has(own[1]!))) continue
        const known = full.get(part)
        if (known === undefined || (at === own.length - 1 && !known.endsWith(` ${part}`))) full.set(part, names[i]!)
      }
    }
    for (const [i, { type, strength }] of mentions.entries()) {
      const own = words[i]!
      if (own.length !== 1 || parent.has(names[i]!)) {
        if (own.length > 1 && type === 'person') shorter(i, full)
        continue
      }
      if (type === 'place' && strength >= 2.5) continue
      const root = full.get(own[0]!)
      if (root && (root.endsWith(` ${own[0]}`) || !isGiven(own[0]!) || type === 'person' || strength <= 1))
        link(names[i]!, root)
    }
  }

  /** `Ag Amo` for a full name that ends so. */
  function shorter(i: number, full: ReadonlyMap<string, string>): void {
    const root = full.get(words[i]!.at(-1)!)
    if (root && root !== names[i] && root.endsWith(` ${names[i]}`)) link(names[i]!, root)
  }
}

export function typeOf({ votes }: Entity): Type {
  if (votes.person >= votes.group && votes.person >= votes.place) return 'person'
  return votes.group >= votes.place ? 'group' : 'place'
}
