/** The lines of a file and what each is: the article apart from what surrounds it on the page. */
import type { Language } from '../language/language.ts'
import type { Block } from './article.ts'
import { trimSpan } from './span.ts'

/** Lines with text, in order. */
export function splitBlocks(text: string, _language: Language, headline: string | null): Block[] {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const span = trimSpan(text, { start: line.index, end: line.index + line[0].length })
    if (span.end === span.start) continue
    const kind = text.slice(span.start, span.end) === headline ? 'headline' : 'paragraph'
    blocks.push({ ...span, kind })
  }
  return blocks
}

export function agencyCredits(_text: string, _blocks: readonly Block[], _language: Language): string[] {
  return []
}
