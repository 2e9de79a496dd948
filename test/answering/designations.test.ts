import { expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import { libraryOf } from '../support/corpus.ts'

const files = {
  'catalogue.json': JSON.stringify({
    articles: [
      { file: 'a.txt', outlet: 'Gazette', published: '2021-05-02', language: 'en' },
      { file: 'b.txt', outlet: 'Dépêche', published: '2024-06-05', language: 'fr' },
    ],
  }),
  'a.txt':
    'Harbour closed\n\nColonel Jean Mercier closed the harbour on Monday. The Free Dockers Union (FDU) protested. Mercier said that the harbour was unsafe.\n',
  'b.txt': 'Le port rouvre\n\nLe général Jean Mercier a rouvert le port mardi. Les dockers saluent la décision.\n',
}

test.each([
  [
    'Mercier',
    ['**Gazette**, 2 May 2021: “Colonel Jean Mercier”', '**Dépêche**, 5 June 2024: “Le général Jean Mercier”'],
  ],
  ['FDU', ['**Gazette**, 2 May 2021: “Free Dockers Union” · “FDU”']],
  ['harbour', []],
])('what each outlet calls %s, with the date', (name, expected) => {
  const { notes } = answerRequest({ command: 'who', options: { name }, language: 'en' }, libraryOf(files))
  expect(notes).toEqual(expected)
})
