/** Words of one family of meaning (an event's class, a kind of actor, a scale), within a language and across two. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'

type Stem = (word: string, language: Language) => string

interface Families {
  readonly of: ReadonlyMap<string, readonly string[]>
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

const made = new Map<Language, Families>()

/** Stems of `to` that share a family with `stem` of `from`: what another writer may have called it. */
export function relatives(stem: string, from: Language, to: Language, stemOf: Stem): Set<string> {
  const found = new Set<string>()
  for (const family of familiesOf(from, stemOf).of.get(stem) ?? [])
    for (const member of familiesOf(to, stemOf).members.get(family) ?? [])
      if (from !== to || member !== stem) found.add(member)
  return found
}

function familiesOf(language: Language, stemOf: Stem): Families {
  const known = made.get(language)
  if (known) return known
  const of = new Map<string, string[]>()
  const members = new Map<string, Set<string>>()
  for (const [family, words] of lists(language)) {
    const stems = new Set(
      words
        .split(' ')
        .filter(word => !/[_~-]/.test(word))
        .map(word => stemOf(fold(word.replace('=', '')), language)),
    )
    for (const stem of stems) of.set(stem, [...(of.get(stem) ?? []), family])
    members.set(family, new Set([...(members.get(family) ?? []), ...stems]))
  }
  const families = { of, members }
  made.set(language, families)
  return families
}

function* lists({ claims }: Language): Generator<[family: string, words: string]> {
  for (const [name, words] of Object.entries(claims.events)) yield [`event ${name}`, words]
  for (const [name, words] of Object.entries(claims.roles)) yield [`role ${name}`, words]
  for (const [name, { low, high }] of Object.entries(claims.scales)) yield [`scale ${name}`, `${low} ${high}`]
}
