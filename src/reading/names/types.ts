/** What a run names (a person, a group, a place), from the words in it and beside it. */
import { languages } from '../../language/index.ts'
import type { Name } from '../reading.ts'
import { countryOf, isCity } from './gazetteer.ts'
import { Kind, Shape, type Tokens } from './tokens.ts'

export type Type = Name['type']

/** How sure the words are: 3 a title or gazetteer, 2 a word in the name, 1 its neighbours. */
export interface Evidence {
  readonly type: Type
  readonly strength: number
}

const given = new Set(languages.flatMap(language => [...language.names.given]))
export const isGiven = (word: string): boolean => given.has(word)

/** Evidence for tokens `from` to `to`, titles already taken off; `titled` when a person's title stood before them. */
export function evidence(
  tokens: Tokens,
  from: number,
  to: number,
  titled: boolean,
  says: (at: number) => boolean,
): Evidence {
  const { key, kind, shape, language, text, start, end } = tokens
  const { names } = language
  const length = to - from
  const person = (strength: number): Evidence => ({ type: 'person', strength })
  const group = (strength: number): Evidence => ({ type: 'group', strength })
  const place = (strength: number): Evidence => ({ type: 'place', strength })
  if (titled) return person(3)
  const whole = text.slice(start[from]!, end[to - 1]!)
  if (countryOf(whole)) return place(3)
  if (some(names.groups)) return group(length > 1 ? 3 : 1.5)
  if (isCity(whole)) return place(length > 1 || !isGiven(key[from]!) ? 2 : 1)
  if (length === 1 && shape[from] !== Shape.capital) return group(2.5)
  if (length > 1 && isGiven(key[from]!)) return person(2.5)
  if (length === 1 && names.bodies.has(key[from]!)) return group(2)
  if (some(names.places)) return place(2)
  const before = from > 0 && kind[from - 1] === Kind.word ? key[from - 1]! : ''
  if (places(from)) return place(2.5)
  if (aged()) return person(2.5)
  if (length > 1 && length <= 4) {
    for (let at = from + 1; at < to - 1; at++)
      if (shape[at] === Shape.lower && names.particles.has(key[at]!)) return person(2)
    for (let at = from; at < to - 1; at++)
      if (
        shape[at] === Shape.capital &&
        kind[at] === Kind.word &&
        key[at] !== 'la' &&
        key[at] !== 'al' &&
        names.particles.has(key[at]!)
      )
        return person(2)
    if (kind[from + 1] === Kind.mark) return key[from + 1] === '&' ? group(2) : person(2)
  }
  // "from Kurdish fighters", "from Sikh separatists": a people, before those who belong to it.
  if (length === 1 && kind[to] === Kind.word && shape[to] === Shape.lower && names.roles.has(key[to]!))
    return group(1.5)
  if (names.locatives.has(before) && length <= 2) return place(1)
  if (names.determiners.has(before)) return group(1)
  if (says(to) || says(from - 1)) return length > 1 ? person(2) : person(0.8)
  if (length === 2 || length === 3) return person(1)
  return group(0.4)

  function some(among: ReadonlySet<string>): boolean {
    for (let at = from; at < to; at++) if (kind[at] === Kind.word && among.has(key[at]!)) return true
    return false
  }

  /** `ville de X`, "the town of X". */
  function places(at: number): boolean {
    const link = key[at - 1]
    if (link === undefined || !names.joiners.has(link)) return false
    return names.places.has(key[at - 2]!) && shape[at - 2] === Shape.lower
  }

  /** "X, 45," and `X (45 ans)`. */
  function aged(): boolean {
    if (kind[to + 1] !== Kind.number || (key[to] !== ',' && key[to] !== '(')) return false
    const age = Number(key[to + 1])
    return (
      age > 9 &&
      age < 105 &&
      /^\d+$/.test(key[to + 1]!) &&
      (key[to + 2] === ',' || key[to + 2] === ')' || key[to + 2] === 'ans' || key[to + 2] === '.')
    )
  }
}
