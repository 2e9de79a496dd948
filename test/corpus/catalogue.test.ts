import { expect, test } from 'vitest'
import { isPublicationDate, readCatalogue } from '../../src/corpus/catalogue.ts'

test('a catalogue that is right gives its entries and no problem', () => {
  const { entries, problems } = readCatalogue(
    '{"articles":[{"file":"a.txt","outlet":"The Gazette","published":"2024-05","language":"en","byline":["Ann Lee"]}]}',
  )
  expect(problems).toEqual([])
  expect(entries.get('a.txt')).toMatchObject({
    outlet: 'The Gazette',
    published: '2024-05',
    byline: ['Ann Lee'],
    agencies: [],
  })
})

test.each([
  ['{"articles": [', /is not valid JSON .* loaded without it/],
  ['[]', /must hold \{"articles"/],
  [
    '{"articles":[{"file":"a.txt","published":"2023-02-30"}]}',
    /a\.txt: "published" must be a date such as 2023.* left out/,
  ],
  [
    '{"articles":[{"file":"a.txt","url":"javascript:alert(1)"}]}',
    /a\.txt: "url" must be an address that starts with http/,
  ],
  ['{"articles":[{"file":"a.txt","language":"xx"}]}', /"language" must be one of en, fr/],
  ['{"articles":[{"file":"../a.txt"}]}', /must be a file name, without a folder/],
  ['{"articles":[{"outlet":"X"}]}', /entry 1: "file"/],
  ['{"articles":[{"file":"a.txt"},{"file":"a.txt"}]}', /a\.txt: is listed twice/],
  ['{"articles":[{"file":"a.txt","country":"France"}]}', /"country" must be a two-letter country code/],
])('%s', (json, problem) => {
  const { problems } = readCatalogue(json)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(problem)
})

test('a wrong field does not cost the entry its other fields', () => {
  const { entries } = readCatalogue('{"articles":[{"file":"a.txt","outlet":"The Gazette","published":"yesterday"}]}')
  expect(entries.get('a.txt')).toMatchObject({ outlet: 'The Gazette' })
  expect(entries.get('a.txt')?.published).toBeUndefined()
})

test.each([
  ['2024', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13', false],
  ['2023-11-14T11:28', true],
  ['2023-11-14T24:00', false],
  ['14/11/2023', false],
  ['', false],
])('%s is a publication date: %s', (value, expected) => expect(isPublicationDate(value)).toBe(expected))
