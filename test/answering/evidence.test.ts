/** Questions of a small invented corpus: what is answered, with which words first, and what is honestly not. */
import { afterAll, describe, expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import type { Answer } from '../../src/answering/answer.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders, libraryOf } from '../support/corpus.ts'

const seeds = 'test/fixtures/ferry'
const { library } = openLibrary({ seeds, index: folders().index })
afterAll(() => library.close())
const ask = (question: string, language: 'en' | 'fr'): Answer =>
  answerRequest({ command: 'ask', options: { question }, language }, library)

describe('answered', () => {
  test.each([
    ['fr', 'qui est le directeur de la compagnie ?', /Paul Venner/],
    ['en', 'who is the head of the company', /Paul Venner/],
    ['en', 'how many people died in the shipwreck', /18 people|Vingt-quatre|vingtaine/],
    ['fr', 'à quelle heure est parti le bateau', /21 heures/],
    ['fr', 'les secours sont-ils arrivés vite ?', /plus de deux heures|within minutes/],
    ['en', 'was the sea rough', /agitée|calm/],
  ] as const)('%s: %s', (language, question, words) => {
    expect(ask(question, language).quotes[0]?.text).toMatch(words)
  })
})

describe('not answered: the office has no name, the act is never told', () => {
  test.each([
    ['en', 'who is the captain of the ferry'],
    ['en', 'who is the mayor of Port Salin'],
    ['en', 'who was arrested after the sinking'],
    ['fr', 'quand le ferry a-t-il été construit ?'],
    ['fr', 'où a été enterré le capitaine ?'],
  ] as const)('%s: %s', (language, question) => {
    const { status, quotes, near } = ask(question, language)
    expect(status).toBe('nothing-found')
    expect(quotes).toEqual([])
    expect(near.length).toBeGreaterThan(0)
  })
})

test('a day without its year is looked up in the year of the corpus', () => {
  const dated = libraryOf({
    'a.txt':
      'Bridge closed\n\nThe bridge was closed on 3 May 2021 after a crack was found.\n\nIt was painted in 2020.\n',
    'catalogue.json': JSON.stringify({
      articles: [{ file: 'a.txt', outlet: 'Herald', language: 'en', published: '2021-05-04' }],
    }),
  })
  const { quotes } = answerRequest(
    { command: 'ask', options: { question: 'what was closed on May 3?' }, language: 'en' },
    dated,
  )
  expect(quotes[0]?.text).toMatch(/3 May 2021/)
})
