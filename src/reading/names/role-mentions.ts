/** Role phrases that stand for a person whom the text has given that role: `le président de la fédération`. */
import { overlap, slice } from '../../corpus/span.ts'
import { fold } from '../../language/fold.ts'
import type { Name } from '../reading.ts'
import { Kind, type Tokens } from './tokens.ts'

/** `names` with the role phrases of at least three words that come again without the name beside them, in order. */
export function roleMentions(tokens: Tokens, names: readonly Name[]): Name[] {
  const { key, kind, text, start, end, count, language } = tokens
  const roles = new Map<string, { words: string[]; name: string }[]>()
  for (const { title, name, type } of names) {
    if (!title || type !== 'person') continue
    const words = wordsOf(title.text)
    while (words.length && language.names.determiners.has(words[0]!)) words.shift()
    if (words.length < 3) continue
    const known = roles.get(words[0]!) ?? []
    if (known.some(role => role.words.join(' ') === words.join(' '))) continue
    roles.set(words[0]!, [...known, { words, name }])
  }
  if (!roles.size) return [...names]
  const found: Name[] = []
  for (let i = 0; i < count; i++) {
    const starting = kind[i] === Kind.word ? roles.get(fold(key[i]!)) : undefined
    const role = starting?.find(({ words }) => matches(i, words))
    if (!role) continue
    const span = { start: start[i]!, end: end[i + role.words.length - 1]! }
    if (names.some(name => overlap(name.title ?? name, span) > 0 && name.title)) continue
    found.push({ ...slice(text, span), type: 'person', name: role.name })
  }
  const inside = (name: Name): boolean => found.some(role => overlap(role, name) > 0)
  return [...names.filter(name => !inside(name)), ...found].sort((a, b) => a.start - b.start)

  function matches(i: number, words: readonly string[]): boolean {
    return words.every((word, at) => kind[i + at] === Kind.word && fold(key[i + at]!) === word)
  }

  function wordsOf(title: string): string[] {
    return (
      fold(title)
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}-]+'?/gu) ?? []
    )
  }
}
