/** What a word may be called in the other language: FreeDict's dictionaries, and names that the runtime's locale data knows. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import data from './en-fr.data.json' with { type: 'json' }
import { everyday } from './everyday.ts'
import { localeNames } from './names.ts'
import { pairsOf, pressWords } from './press.ts'

export interface Translation {
  /** Folded words; several for an expression (`chemin de fer`). */
  readonly words: readonly string[]
  /** 0 to 1: how sure it is. */
  readonly weight: number
}

type Stem = (word: string, language: Language) => string

/** How sure each source is. */
const sureness = { names: 1, press: 0.9, everyday: 0.6, dictionary: 0.6 }

/** A word and what it is called in the other language, folded. */
type Pair = readonly [en: string, fr: string, weight: number]

/** Translations of the words whose stem is `stem`, surest first; none between languages for which there is no dictionary. */
export function translations(stem: string, from: Language, to: Language, stemOf: Stem): Translation[] {
  const found = new Map<string, number>()
  for (const pair of byBeginning(from, to)?.get(beginning(stem)) ?? []) {
    const [word, other] = inOrder(pair, from)
    if (stemOf(word, from) === stem) found.set(other, Math.max(pair[2], found.get(other) ?? 0))
  }
  return [...found].map(([text, weight]) => ({ words: text.split(' '), weight })).sort((a, b) => b.weight - a.weight)
}

/**
 * Pairs by the first letters of the word, which its stem shares: only the few that can match are stemmed, when they are
 * first asked for.
 */
const tables = new Map<string, ReadonlyMap<string, readonly Pair[]>>()
const beginning = (word: string): string => word.slice(0, 3)

function byBeginning(from: Language, to: Language): ReadonlyMap<string, readonly Pair[]> | null {
  const direction = `${from.code}-${to.code}`
  const made = tables.get(direction)
  if (made) return made
  if (direction !== 'en-fr' && direction !== 'fr-en') return null
  const table = new Map<string, Pair[]>()
  pairs ??= [...englishFrench()]
  for (const pair of pairs) {
    const [word] = inOrder(pair, from)
    if (word.includes(' ')) continue
    const key = beginning(from.words.irregular.get(word) ?? word)
    const begun = table.get(key)
    if (begun) begun.push(pair)
    else table.set(key, [pair])
  }
  tables.set(direction, table)
  return table
}

const inOrder = ([en, fr]: Pair, from: Language): readonly [word: string, other: string] =>
  from.code === 'en' ? [en, fr] : [fr, en]

/** Both directions share them; made when the first word is looked up. */
let pairs: readonly Pair[] | undefined

function* englishFrench(): Generator<Pair> {
  for (const [en, fr] of localeNames('en', 'fr')) yield [fold(en), fold(fr), sureness.names]
  for (const [en, fr] of pressWords) yield [en, fold(fr), sureness.press]
  for (const [en, fr] of pairsOf(everyday)) yield [en, fold(fr), sureness.everyday]
  for (const line of data.lines) {
    const [en, french] = line.split(': ') as [string, string]
    for (const fr of french.split(' ')) yield [en, fr.replaceAll('_', ' '), sureness.dictionary]
  }
}
