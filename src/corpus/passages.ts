/** Cutting an article into passages: a paragraph, or a run of short ones, never across a heading. */
import type { Language } from '../language/language.ts'
import type { ArticleBlockKind, Block, Passage, Sentence } from './article.ts'
import { splitSentences } from './sentences.ts'
import type { Span } from './span.ts'

/** About 120 words of French or English; a run of short paragraphs grows up to it, a longer paragraph stands alone. */
const passageLength = 750
const quotable: readonly string[] = [
  'headline',
  'standfirst',
  'paragraph',
  'caption',
  'post',
] satisfies ArticleBlockKind[]

/** Passages in order; every sentence of the article's own blocks is in exactly one. Headings are carried, not quoted. */
export function cutPassages(text: string, blocks: readonly Block[], language: Language): Passage[] {
  const passages: Passage[] = []
  let heading: Span | null = null
  let run: Sentence[] = []
  const close = (): void => {
    if (run.length) passages.push({ start: run[0]!.start, end: run.at(-1)!.end, sentences: run, heading })
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close()
      heading = { start: block.start, end: block.end }
    }
    if (!quotable.includes(block.kind)) {
      close()
      continue
    }
    const kind = block.kind as ArticleBlockKind
    const sentences = splitSentences(text, block, language.sentences).map(span => ({ ...span, block: kind }))
    const previous = run.at(-1)?.block
    if (run.length && (block.end - run[0]!.start > passageLength || previous !== kind)) close()
    run.push(...sentences)
  }
  close()
  return passages
}
