import { expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import { libraryOf } from '../support/corpus.ts'

const files = {
  'catalogue.json': JSON.stringify({
    articles: [{ file: 'a.txt', outlet: 'Gazette', published: '2021-05-02', language: 'en' }],
  }),
  'a.txt':
    'Harbour strike\n\nAccording to the union, 300 dockers joined the strike. Forty dockers joined the strike, the harbour master said. The strike of the dockers lasted two days.\n',
}

test('each figure stands beside who gives it', () => {
  const { notes } = answerRequest(
    { command: 'figures', options: { topic: 'dockers strike' }, language: 'en' },
    libraryOf(files),
  )
  expect(notes).toEqual(
    expect.arrayContaining([
      '**300 dockers**: according to the union (Gazette)',
      '**Forty dockers**: according to the harbour master (Gazette)',
    ]),
  )
})
