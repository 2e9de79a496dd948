/** Whose words they are: the canonical name of a speaker as written, pronouns and roles resolved to who spoke or was named last. */
import { Kind } from '../names/tokens.ts'
import type { Name } from '../reading.ts'
import type { Frame, Range } from './frame.ts'

export interface Speakers {
  /** The canonical name; `null` for the anonymous. Call in the order of the text. */
  resolve(speaker: Range): string | null
}

export function speakersOf(frame: Frame): Speakers {
  const { tokens, rules, nameRules, nameAt, names } = frame
  const { key, kind, start, end, text } = tokens
  let lastPerson: string | null = null
  let lastGroup: string | null = null
  let lastAny: string | null = null
  const byRole = new Map<string, string>()
  let read = 0
  return { resolve }

  function resolve({ from, to }: Range): string | null {
    learn(end[to - 1]!)
    const name = nameOf(from, to)
    if (name) return remember(name.name, name.type)
    const pronoun = to - from === 1 ? rules.pronouns.get(key[from]!) : undefined
    if (pronoun) {
      if (key[from] === 'i' || key[from] === 'je' || key[from] === "j'") return null
      if (pronoun.number === 'many') return lastGroup
      if (pronoun.of === 'person') return lastPerson
      return pronoun.of === 'group' ? lastGroup : (lastPerson ?? lastAny)
    }
    for (let i = from; i < to; i++) {
      if (kind[i] === Kind.word && nameRules.roles.has(key[i]!)) {
        const definite = nameRules.determiners.has(key[from]!)
        const holder = definite ? byRole.get(key[i]!) : undefined
        return holder ? remember(holder, 'person') : null
      }
      if (kind[i] === Kind.word && rules.institutions.has(key[i]!)) {
        const first = nameRules.determiners.has(key[from]!) ? from + 1 : from
        return first < to ? remember(text.slice(start[first]!, end[to - 1]!), 'group') : null
      }
    }
    return null
  }

  /** The name that the phrase is: a person before a group, and a group before a place, unless it only belongs to a role. */
  function nameOf(from: number, to: number): Name | null {
    let person: Name | null = null
    let other: Name | null = null
    for (let i = from; i < to; i++) {
      const name = names[nameAt[i]!]
      if (!name) {
        if (key[i] === ',' && person) break
        continue
      }
      if (ownsRole(i, from)) continue
      if (name.type === 'person' && !(person?.title && !name.title)) person = name
      const leading = i - from <= 1 || (nameRules.determiners.has(key[from]!) && i - from <= 2)
      const before = key[i - 1] ?? ''
      const last = nameAt[to - 1] === nameAt[i] && !rules.prepositions.has(before) && !nameRules.determiners.has(before)
      if (name.type !== 'person' && (leading || last) && !other) other = name
    }
    return person ?? (other && !roleIn(from, to) ? other : null)
  }

  /** `le maire de X`, "the head of X's navy": the name at `i` says whose role it is, not who holds it. */
  function ownsRole(i: number, from: number): boolean {
    let link = i - 1
    while (link > from && nameAt[link] === nameAt[i]) link--
    while (link > from && nameRules.determiners.has(key[link]!) && !rules.prepositions.has(key[link]!)) link--
    return link > from && rules.prepositions.has(key[link]!) && roleIn(from, link)
  }

  function roleIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (kind[i] === Kind.word && nameRules.roles.has(key[i]!) && nameAt[i]! < 0) return true
    return false
  }

  function remember(name: string, type: Name['type']): string {
    if (type === 'person') lastPerson = name
    else lastGroup = name
    lastAny = name
    return name
  }

  /** Roles that the text gives to people, up to here. */
  function learn(until: number): void {
    for (; read < names.length && names[read]!.start < until; read++) {
      const { title, name, type } = names[read]!
      if (type === 'person') {
        lastPerson ??= name
        for (const word of title?.text
          .toLowerCase()
          .normalize('NFC')
          .split(/[\s']+/) ?? [])
          if (nameRules.roles.has(word)) byRole.set(word, name)
      }
    }
  }
}
