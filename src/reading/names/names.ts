/** Who and what a text names: people, groups, places, and which mentions are of the same one. */
import { slice } from '../../corpus/span.ts'
import type { Name, ReadingContext } from '../reading.ts'
import { joinAliases, typeOf } from './aliases.ts'
import { mentionsOf } from './mentions.ts'
import { roleMentions } from './role-mentions.ts'
import { capitalRuns, lowerWords } from './runs.ts'
import { tokensOf } from './tokenise.ts'

/**
 * The names in `context.body` of `text`, in order. Spans are without titles; `name` is the fullest form in the text. A role
 * phrase that the text has given to a person (`le président de X`) is a mention of that person when it comes again.
 */
export function readNames(text: string, context: ReadingContext): Name[] {
  const tokens = tokensOf(text, context)
  const mentions = mentionsOf(tokens, capitalRuns(tokens, lowerWords(tokens)))
  const entities = joinAliases(tokens, mentions)
  const span = ({ from, to }: { from: number; to: number }) =>
    slice(text, { start: tokens.start[from]!, end: tokens.end[to - 1]! })
  const names: Name[] = []
  for (const [i, mention] of mentions.entries()) {
    const entity = entities[i]
    if (!entity) continue
    const type = typeOf(entity)
    names.push({
      ...span(mention),
      type,
      name: entity.name,
      ...(mention.title && type === 'person' && { title: span(mention.title) }),
    })
  }
  return roleMentions(
    tokens,
    names.filter((name, i) => !isPartOfTitle(name, names[i + 1])),
  )
}

/** The one word of a department in a title: `le ministre de la Défense Jeanne Petit` names nobody called Défense. */
const isPartOfTitle = ({ type, text, start, end }: Name, next: Name | undefined): boolean =>
  type === 'group' &&
  !/\s/.test(text) &&
  next?.title !== undefined &&
  next.title.start <= start &&
  end <= next.title.end
