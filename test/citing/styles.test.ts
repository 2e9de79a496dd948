import { describe, expect, test } from 'vitest'
import { type Cited, citation, citationStyles } from '../../src/citing/styles.ts'
import { languageOf } from '../../src/language/index.ts'

const words = languageOf('en').answers
const cited: Cited = {
  id: 'abcd-123456',
  text: 'The mayor closed the bridge.',
  outlet: 'The Gazette',
  headline: 'Bridge closed',
  byline: ['Jane Doe'],
  agencies: ['AFP'],
  published: '2024-06-04',
  language: 'en',
  url: 'https://example.org/bridge',
}

test.each([
  [
    'plain',
    '“The mayor closed the bridge.” — Jane Doe, Bridge closed, The Gazette / AFP, 4 June 2024, https://example.org/bridge, abcd-123456',
  ],
  ['apa', 'Jane Doe. (2024, June 4). Bridge closed. The Gazette. https://example.org/bridge'],
  ['mla', 'Jane Doe. “Bridge Closed.” The Gazette, 4 June 2024, https://example.org/bridge.'],
  ['chicago', 'Jane Doe. “Bridge closed.” The Gazette, June 4, 2024. https://example.org/bridge.'],
] as const)('%s', (style, expected) => {
  expect(citation(cited, style, words).toLowerCase()).toContain(expected.toLowerCase().slice(0, 60))
})

test('Markdown quotes, links, and escapes what would format', () => {
  expect(citation({ ...cited, text: 'A *bold* claim' }, 'markdown', words)).toBe(
    '> A \\*bold\\* claim\n>\n> — Jane Doe, [Bridge closed](<https://example.org/bridge>), *The Gazette / AFP*, 4 June 2024 `abcd-123456`',
  )
})

test('CSL-JSON can be read back', () => {
  expect(JSON.parse(citation(cited, 'csl-json', words))).toMatchObject([
    { type: 'article-newspaper', issued: { 'date-parts': [[2024, 6, 4]] }, 'container-title': 'The Gazette' },
  ])
})

describe('what is not known stands in brackets', () => {
  const bare = { ...cited, byline: [], headline: null, outlet: null, published: null, url: null }
  test.each(citationStyles)('%s', style =>
    expect(citation(bare, style, words).replaceAll('\\', '')).toContain('[no author given]'),
  )
})
