/** What a word may be called in the other language: FreeDict's dictionaries, and names that the runtime's locale data knows. */
import { fold } from '../fold.ts'
import type { Language, LanguageCode } from '../language.ts'
import data from './en-fr.data.json' with { type: 'json' }
import { localeNames } from './names.ts'
import { pressWords } from './press.ts'

export interface Translation {
  /** Folded words; several for an expression (`chemin de fer`). */
  readonly words: readonly string[]
  /** 0 to 1: how sure it is. */
  readonly weight: number
}

type Translate = (stem: string) => ReadonlyMap<string, number>

/** How sure each source is. */
const sureness = { names: 1, press: 0.9, dictionary: 0.6 }

/** Translations of words whose stem is `stem`, best first; none between languages for which there is no dictionary. */
export function translations(
  stem: string,
  from: Language,
  to: Language,
  stemOf: (word: string, language: Language) => string,
): Translation[] {
  const found = lookUp(from, to, stemOf)?.(stem)
  return found
    ? [...found].map(([text, weight]) => ({ words: text.split(' '), weight })).sort((a, b) => b.weight - a.weight)
    : []
}

const tables = new Map<string, Translate>()

function lookUp(from: Language, to: Language, stemOf: (word: string, language: Language) => string): Translate | null {
  const direction = `${from.code}-${to.code}`
  const made = tables.get(direction)
  if (made) return made
  const pairs = pairsOf(from.code, to.code)
  if (!pairs) return null
  const byStem = new Map<string, Map<string, number>>()
  for (const [a, b, weight] of pairs) {
    if (a.includes(' ')) continue
    const stem = stemOf(fold(a), from)
    const entry = byStem.get(stem) ?? new Map<string, number>()
    entry.set(fold(b), Math.max(weight, entry.get(fold(b)) ?? 0))
    byStem.set(stem, entry)
  }
  const none = new Map<string, number>()
  const translate: Translate = stem => byStem.get(stem) ?? none
  tables.set(direction, translate)
  return translate
}

function pairsOf(from: LanguageCode, to: LanguageCode): [string, string, number][] | null {
  const pairs: [string, string, number][] = []
  if (from === 'en' && to === 'fr') for (const [en, fr, weight] of englishFrench()) pairs.push([en, fr, weight])
  else if (from === 'fr' && to === 'en') for (const [en, fr, weight] of englishFrench()) pairs.push([fr, en, weight])
  else return null
  return pairs
}

function* englishFrench(): Generator<[string, string, number]> {
  for (const [en, fr] of localeNames('en', 'fr')) yield [en, fr, sureness.names]
  for (const [en, fr] of pressWords) yield [en, fr, sureness.press]
  for (const line of data.lines) {
    const colon = line.indexOf(': ')
    const en = line.slice(0, colon)
    for (const entry of line.slice(colon + 2).split(' ')) {
      yield [en, entry.replace('+', '').replaceAll('_', ' '), sureness.dictionary]
    }
  }
}
