/** Questions of small invented corpora: what is answered, with which words first, and what is honestly not. */
import { afterAll, describe, expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import type { Answer } from '../../src/answering/answer.ts'
import type { Library } from '../../src/library/library.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders, libraryOf } from '../support/corpus.ts'

const libraryAt = (event: string): Library =>
  openLibrary({ seeds: `test/fixtures/${event}`, index: folders().index }).library
const libraries = { ferry: libraryAt('ferry'), hostages: libraryAt('hostages'), layoffs: libraryAt('layoffs') }
afterAll(() => {
  for (const library of Object.values(libraries)) library.close()
})
const ask = (question: string, language: 'en' | 'fr', event: keyof typeof libraries): Answer =>
  answerRequest({ command: 'ask', options: { question }, language }, libraries[event])

describe('answered', () => {
  test.each([
    ['ferry', 'fr', 'qui est le directeur de la compagnie ?', /Paul Venner/],
    ['ferry', 'en', 'who is the head of the company', /Paul Venner/],
    ['ferry', 'en', 'how many people died in the shipwreck', /18 people|Vingt-quatre|vingtaine/],
    ['ferry', 'fr', 'à quelle heure est parti le bateau', /21 heures/],
    ['ferry', 'fr', 'les secours sont-ils arrivés vite ?', /plus de deux heures|within minutes/],
    ['ferry', 'en', 'was the sea rough', /agitée|calm/],
    ['layoffs', 'en', 'who is the CEO of Velmar', /Ingrid Sohl/],
    ['layoffs', 'fr', 'combien de manifestants ?', /3,000|1,100/],
    ['hostages', 'fr', 'qui est le ministre des affaires étrangères', /Paul Desrosiers/],
  ] as const)('%s, %s: %s', (event, language, question, words) => {
    expect(ask(question, language, event).quotes[0]?.text).toMatch(words)
  })
})

describe('not answered: the office has no name, the act is never told', () => {
  test.each([
    ['ferry', 'en', 'who is the captain of the ferry'],
    ['ferry', 'en', 'who is the mayor of Port Salin'],
    ['ferry', 'en', 'who was arrested after the sinking'],
    ['ferry', 'fr', 'quand le ferry a-t-il été construit ?'],
    ['ferry', 'fr', 'où a été enterré le capitaine ?'],
    ['hostages', 'en', 'were the hostages tortured'],
    ['layoffs', 'en', 'when was the company founded'],
    ['layoffs', 'fr', 'qui a acheté Velmar ?'],
  ] as const)('%s, %s: %s', (event, language, question) => {
    const { status, quotes, near } = ask(question, language, event)
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
