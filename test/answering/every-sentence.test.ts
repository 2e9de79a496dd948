/** In a large library the articles of a day are looked up, not read through one by one. */
import { afterAll, expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders } from '../support/corpus.ts'

const day = (i: number): string => new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10)
const many = Array.from({ length: 320 }, (_, i) => ({ file: `n${i}.txt`, published: day(i) }))
const texts: Record<string, string> = Object.fromEntries(
  many.map(({ file }, i) => [file, `Report ${i}\n\nThe council met on ${i === 319 ? '3 March 2021' : 'Monday'}.\n`]),
)
const catalogue = JSON.stringify({
  articles: many.map(({ file, published }) => ({ file, published, language: 'en', outlet: `Outlet ${file}` })),
})
const { library } = openLibrary(folders({ ...texts, 'catalogue.json': catalogue }))
afterAll(() => library.close())

test('a day named long after is found, and that of a weekday in its week', () => {
  const { quotes } = answerRequest({ command: 'day', options: { date: '2021-03-03' }, language: 'en' }, library)
  expect(quotes.map(({ article }) => article)).toEqual(['n319.txt'])
  const monday = answerRequest({ command: 'day', options: { date: '2021-03-01' }, language: 'en' }, library)
  expect(monday.quotes.length).toBeGreaterThan(3)
})

test('one outlet among many is searched alone', () => {
  const options = { question: 'when did the council meet', outlet: 'Outlet n200.txt' }
  const { quotes } = answerRequest({ command: 'ask', options, language: 'en' }, library)
  expect(new Set(quotes.map(({ article }) => article))).toEqual(new Set(['n200.txt']))
})
