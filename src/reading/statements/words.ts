/** What a token is to the reader of statements: the questions that several of its parts ask. */
import type { StatementRules } from '../../language/rules/statements.ts'
import { Kind, Shape } from '../names/tokens.ts'
import type { Frame, Range } from './frame.ts'

export interface Words {
  /** Whether token `i` is a word of the list. */
  has(among: ReadonlySet<string>, i: number): boolean
  isAdverb(i: number): boolean
  isGerund(i: number): boolean
  hasRole(from: number, to: number): boolean
  /** Whether `from` to `to` holds more than articles and prepositions. */
  hasHead(from: number, to: number): boolean
  isCapital(i: number): boolean
  /** `ce qu'` and `ce que`: the `qu'` at `i`. */
  isWhich(i: number): boolean
  /** Whether a quotation closes at `i`, or before a comma there. */
  closesQuote(i: number): boolean
  /** Whether a verb joined to another ("and", a comma) begins at `from`. */
  coordinated(from: number): boolean
  /** Whether somebody or something is meant that can speak: a name, a role, an institution, a text, a pronoun. */
  canSpeak(range: Range): boolean
  /** Whether the words of an aside between commas that begins at `i` stand beside a noun as another noun does. */
  isApposition(i: number): boolean
  /** How many tokens a phrase such as `selon` or "according to" takes at `i`; 0 for none. */
  according(i: number): number
  /** `ce dernier`, "the latter": whether such words begin at `i`. */
  isLatter(i: number): boolean
  /** Where the bracket that opens at `i` closes, near by; -1 when it does not. */
  closing(i: number, ceiling: number): number
}

export function wordsOf({ tokens, rules, nameRules, nameAt, names, partner }: Frame): Words {
  const { key, kind, shape } = tokens
  const views = accordingOf(rules)
  const has = (among: ReadonlySet<string>, i: number): boolean => kind[i] === Kind.word && among.has(key[i]!)
  return {
    has,
    isAdverb,
    isGerund,
    hasRole,
    hasHead,
    isCapital,
    isWhich,
    closesQuote,
    coordinated,
    canSpeak,
    isApposition,
    according,
    isLatter,
    closing,
  }

  function isAdverb(i: number): boolean {
    return (
      kind[i] === Kind.word &&
      shape[i] === Shape.lower &&
      rules.adverbial.test(key[i]!) &&
      nameAt[i]! < 0 &&
      !has(nameRules.determiners, i - 1) &&
      !has(nameRules.groups, i)
    )
  }

  function isGerund(i: number): boolean {
    return kind[i] === Kind.word && rules.cues.get(key[i]!)?.form === 'gerund'
  }

  function hasRole(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (has(nameRules.roles, i)) return true
    return false
  }

  function hasHead(from: number, end: number): boolean {
    for (let i = from; i < end; i++)
      if ((kind[i] === Kind.word && !has(nameRules.determiners, i) && !has(rules.prepositions, i)) || key[i] === '%')
        return true
    return false
  }

  function closing(i: number, ceiling: number): number {
    for (let at = i + 1; at < ceiling && at < i + 12; at++) if (key[at] === ')') return at
    return -1
  }

  function isCapital(i: number): boolean {
    return kind[i] === Kind.word && shape[i] !== Shape.lower
  }

  function isWhich(i: number): boolean {
    return has(rules.that, i) && key[i - 1] === 'ce'
  }

  function closesQuote(i: number): boolean {
    const at = key[i] === ',' ? i - 1 : i
    return partner[at] !== undefined && partner[at]! >= 0 && partner[at]! < at
  }

  function canSpeak({ from, to }: Range): boolean {
    if (to - from === 1 && rules.pronouns.has(key[from]!)) return key[from] !== 'ce' && key[from] !== "c'"
    if (partner[from]! > from) return isCapital(from + 1)
    for (let i = from; i < to; i++) {
      if (has(nameRules.roles, i) || has(rules.institutions, i) || has(rules.documents, i)) return true
      const name = names[nameAt[i]!]
      if (name && (name.type !== 'place' || i - from < 2)) return true
    }
    return false
  }

  function according(i: number): number {
    const phrases = views.get(key[i]!)
    return phrases?.find(words => words.every((word, at) => key[i + at] === word))?.length ?? 0
  }

  function isLatter(i: number): boolean {
    if (!has(nameRules.determiners, i) || !has(rules.latter, i + 1)) return false
    const next = i + 2
    return (
      kind[next] !== Kind.word ||
      has(rules.verbs, next) ||
      has(rules.clitics, next) ||
      rules.cues.has(key[next]!) ||
      has(rules.prepositions, next) ||
      has(rules.relatives, next)
    )
  }

  function isApposition(i: number): boolean {
    if (has(rules.prepositions, i) && !has(nameRules.determiners, i)) return false
    let to = i
    while (to < i + 4 && kind[to] === Kind.word && !has(rules.prepositions, to)) to++
    return has(nameRules.determiners, i) || hasRole(i, to) || nameAt[i]! >= 0
  }

  function coordinated(from: number): boolean {
    return has(rules.coordinators, from - 1) || key[from - 1] === ','
  }
}

const known = new WeakMap<StatementRules, Map<string, (readonly string[])[]>>()

/** The phrases for `selon` by their first word, in their order. */
function accordingOf(rules: StatementRules): ReadonlyMap<string, readonly (readonly string[])[]> {
  let byFirst = known.get(rules)
  if (!byFirst) {
    byFirst = Map.groupBy(rules.according, ([first]) => first!)
    known.set(rules, byFirst)
  }
  return byFirst
}
