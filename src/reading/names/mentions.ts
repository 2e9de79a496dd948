/** From runs of capitals to mentions: titles taken off, two names that touch taken apart. */
import { isDemonym } from './gazetteer.ts'
import type { Run } from './runs.ts'
import { type Range, roleBeforeComma, titleAfter, titleBefore } from './titles.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'
import { evidence, isGiven, type Type } from './types.ts'

export interface Mention extends Range {
  readonly weak: boolean
  readonly type: Type
  readonly strength: number
  readonly title: Range | null
}

export function mentionsOf(tokens: Tokens, runs: readonly Run[]): Mention[] {
  const { key, kind, shape, language } = tokens
  const { names, statements } = language
  const mentions: Mention[] = []
  for (const run of runs) split(run.from, run.to, run.weak)
  return mentions

  function split(from: number, to: number, weak: boolean): void {
    const role = lastRole(from, to)
    if (role >= 0) {
      split(from, trimmed(from, role), weak)
      add(role + 1 + (key[role + 1] === '.' ? 1 : 0), to, weak, titleFrom(from, role + 1))
      return
    }
    const name = secondName(from, to)
    if (name > 0) {
      split(from, name, weak)
      add(name, to, weak, titleBefore(tokens, name))
      return
    }
    while (from < to && isDemonym(key[from]!, names.demonyms) && !(isGiven(key[from]!) && from + 1 < to)) from++
    while (to > from && (names.roles.has(key[to - 1]!) || kind[to - 1] === Kind.mark)) to--
    if (from < to) add(from, to, weak, titleBefore(tokens, from))
  }

  function add(from: number, to: number, weak: boolean, before: Range | null): void {
    if (from >= to) return
    const acronym = to - from === 1 && shape[from] === Shape.upper
    const first = evidence(tokens, from, to, before !== null && !acronym, says)
    const maybePerson = first.type === 'person' || first.strength <= 1
    const beside = maybePerson && !before ? (titleAfter(tokens, to) ?? roleBeforeComma(tokens, from)) : null
    const { type, strength } = beside && first.strength < 3 ? { type: 'person' as const, strength: 2.8 } : first
    mentions.push({
      from,
      to,
      weak: weak && strength < 2.5,
      type,
      strength,
      title: type === 'person' ? (before ?? beside) : null,
    })
  }

  /** The last title or role inside a run that a name follows; -1 when there is none. */
  function lastRole(from: number, to: number): number {
    for (let i = to - 2; i >= from; i--) {
      const after = key[i + 1] === '.' ? i + 2 : i + 1
      if (after >= to || !(names.titles.has(key[i]!) || names.roles.has(key[i]!)) || shape[after] === Shape.lower)
        continue
      for (let at = after; at < to; at++) if (names.groups.has(key[at]!) || names.places.has(key[at]!)) return -1
      return i
    }
    return -1
  }

  /** Where a person's name starts after an acronym or the end of a role (`ministre de la Défense Jean X`); 0 when nowhere. */
  function secondName(from: number, to: number): number {
    if (to - from < 3 && !(to - from === 2 && shape[from] === Shape.upper && isGiven(key[to - 1]!))) return 0
    if (
      shape[from] === Shape.upper &&
      shape[from + 1] === Shape.capital &&
      shape[to - 1] !== Shape.upper &&
      isGiven(key[from + 1]!)
    )
      return from + 1
    if (isGiven(key[from]!)) {
      for (let i = from + 2; i < to - 1; i++)
        if (
          isGiven(key[i]!) &&
          !isGiven(key[i - 1]!) &&
          shape[i - 1] === Shape.capital &&
          !names.particles.has(key[i - 1]!)
        )
          return i
      return 0
    }
    for (let i = from + 1; i < to - 1; i++) {
      if (
        isGiven(key[i]!) &&
        shape[i] === Shape.capital &&
        shape[i - 1] !== Shape.lower &&
        kind[i - 1] === Kind.word &&
        names.adjective &&
        names.links.has(key[from - 1] ?? '')
      )
        return i
    }
    return 0
  }

  function trimmed(from: number, to: number): number {
    while (to > from && (kind[to - 1] === Kind.mark || names.roles.has(key[to - 1]!) || shape[to - 1] === Shape.lower))
      to--
    return to
  }

  function titleFrom(from: number, to: number): Range {
    const before = titleBefore(tokens, to)
    return before && before.from <= from ? before : { from: Math.min(from, before?.from ?? from), to }
  }

  /** Whether the word at `at` is one of saying. */
  function says(at: number): boolean {
    return kind[at] === Kind.word && statements.cues.has(key[at]!)
  }
}
