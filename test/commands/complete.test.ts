import { beforeAll, expect, test } from 'vitest'
import { complete } from '../../commands/registry.ts'
import type { Library } from '../../src/library/library.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders } from '../support/corpus.ts'

let library: Library
beforeAll(() => {
  const at = folders({
    'a.txt': 'Bridge closed\n\nThe mayor of Oldford, Ann Miller, closed the bridge after the flood of the river.',
    'catalogue.json': '{"articles":[{"file":"a.txt","outlet":"The Gazette","language":"en","published":"2024-06-04"}]}',
  })
  library = openLibrary({ seeds: at.seeds, index: at.index }, () => {}).library
})

test.each([
  ['outlet', 'gaz', ['The Gazette']],
  ['article', 'bridge', ['a.txt']],
  ['person', 'mill', ['Ann Miller']],
  ['command', '/com', ['compare']],
  ['outlet', 'nobody', []],
] as const)('%s: %s', (kind, typed, expected) =>
  expect(complete(kind, typed, library).map(({ value }) => value)).toEqual(expected),
)

test('a quote by its words, as the id that /cite takes', () => {
  const [choice] = complete('quote', 'closed the bridge', library)
  expect(choice).toMatchObject({
    name: expect.stringContaining('closed the bridge'),
    value: expect.stringMatching(/^[0-9a-z]{4}-[0-9a-z]{6}$/),
  })
})
