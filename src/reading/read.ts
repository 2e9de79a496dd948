/** Reads what an article says: done once, when it is indexed, and stored beside it. */
import type { Block, BlockKind } from '../corpus/article.ts'
import { readNames } from './names/names.ts'
import { readQuantities } from './quantities/quantities.ts'
import type { Reading, ReadingContext } from './reading.ts'
import { readStatements } from './statements/statements.ts'
import { readTimes } from './time/time.ts'

const own: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'caption',
  'post',
  'dateline',
])

/** The blocks to read, in order: the article's own, and its dateline, which is never quoted but dates the rest. */
export function bodyOf(blocks: readonly Block[]): Block[] {
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph')
  // Below the article the datelines are those of others.
  return blocks.filter(({ kind }, i) => own.has(kind) && (kind !== 'dateline' || body < 0 || i < body))
}

/** Times, quantities, statements and names of a text. Offsets into `text`; the same text always gives the same reading. */
export function read(text: string, context: ReadingContext): Reading {
  const timexes = readTimes(text, context)
  const names = readNames(text, context)
  return {
    timexes,
    quantities: readQuantities(text, context, timexes),
    statements: readStatements(text, context, names),
    names,
  }
}
