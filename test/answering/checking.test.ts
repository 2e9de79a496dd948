import { beforeAll, expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import type { Library } from '../../src/library/library.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders } from '../support/corpus.ts'

let library: Library
beforeAll(() => {
  const at = folders({
    'gazette.txt': [
      'The bridge is closed',
      '“We will not reopen the bridge before spring,” said the mayor, Ann Miller, on Tuesday, 4 June 2024, after a long night.',
      'The river had risen by three metres since Sunday, and the old mill’s wheel was carried away by the flood – nobody was hurt, the prefecture said on Tuesday morning.',
      'Comments',
      'Bob: The mayor should have closed that bridge years ago, everyone in the village knew it was rotten.',
      'Kate: He is right, and the council did nothing about it for years and years.',
    ].join('\n\n'),
    'courier.txt': [
      'Flood in the valley',
      'A flood carried away the wheel of the mill and closed the bridge of the village, where the river stands three metres higher than on Sunday. The insurers expect a large bill.',
    ].join('\n\n'),
    'catalogue.json': JSON.stringify({
      articles: [
        { file: 'gazette.txt', outlet: 'The Gazette', language: 'en', published: '2024-06-05' },
        { file: 'courier.txt', outlet: 'The Courier', language: 'en', published: '2024-06-05' },
      ],
    }),
  })
  library = openLibrary({ seeds: at.seeds, index: at.index }, () => {}).library
})

test.each([
  ['exact', 'We will not reopen the bridge before spring', {}],
  ['typography', '"We will not reopen  the bridge\nbefore spring,"', {}],
  ['typography', "the old mill's wheel was carried away by the flood - nobody was hurt", {}],
  ['altered', 'We will not reopen the bridge before summer', {}],
  ['misattributed', 'We will not reopen the bridge before spring', { outlet: 'Courier' }],
  ['misattributed', 'We will not reopen the bridge before spring', { 'said-by': 'Paul Adler' }],
  ['exact', 'We will not reopen the bridge before spring', { 'said-by': 'Ann Miller' }],
  ['outside-article', 'The mayor should have closed that bridge years ago', {}],
  ['not-found', 'The president of the republic promised money for a new stadium', {}],
] as const)('%s: %s %o', (outcome, text, options) => {
  const answer = answerRequest({ command: 'check', options: { text, ...options }, language: 'en' }, library)
  expect(answer.check?.outcome).toBe(outcome)
})

test('the difference is marked word by word', () => {
  const text = 'We will not reopen the bridge before summer'
  const { check } = answerRequest({ command: 'check', options: { text }, language: 'en' }, library)
  expect(check?.diff).toEqual([
    { op: 'same', text: 'We will not reopen the bridge before' },
    { op: 'removed', text: 'summer' },
    { op: 'added', text: 'spring' },
  ])
})

test('4,000 characters are answered', () => {
  const text = 'the river and the bridge '.repeat(160)
  expect(answerRequest({ command: 'check', options: { text }, language: 'en' }, library).check).not.toBeNull()
})
