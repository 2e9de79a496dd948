import { expect, test } from 'vitest'
import { quoteLink } from '../../src/citing/links.ts'

const quote = {
  id: 'abcd-123456',
  article: 'a b.txt',
  text: 'The mayor closed the old bridge, and three well-known houses were lost to the river.',
  url: null,
}

test.each([
  ['nowhere', quote, null, null],
  [
    'our reading room',
    quote,
    'https://example.org/room',
    'https://example.org/room/articles/a%20b.txt?quote=abcd-123456#abcd-123456',
  ],
  [
    'the article itself, at its words',
    { ...quote, url: 'https://example.org/story#top' },
    'https://example.org/room',
    'https://example.org/story#:~:text=The%20mayor%20closed%20the%20old,were%20lost%20to%20the%20river.',
  ],
  ['not where a script would run', { ...quote, url: 'javascript:alert(1)' }, null, null],
])('%s', (_, quote, publicUrl, expected) => expect(quoteLink(quote, publicUrl)).toBe(expected))
