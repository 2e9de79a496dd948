import { expect, test } from 'vitest'
import { answerRequest } from '../../commands/registry.ts'
import { libraryOf } from '../support/corpus.ts'

const catalogue = JSON.stringify({
  articles: [
    { file: 'a.txt', outlet: 'Gazette', published: '2024-06-04', language: 'en' },
    { file: 'b.txt', outlet: 'Dépêche', published: '2024-06-05', language: 'fr' },
  ],
})
const files = {
  'catalogue.json': catalogue,
  'a.txt':
    'Dam fails above Oldford\n\nThe Harrow dam above Oldford broke on Monday 3 June 2024.\n\nThe mayor of Oldford, Ann Miller, said on Tuesday that the warning had come too late. "We will rebuild the bridge," she added.\n\nThe company denied that it had ignored cracks.\n',
  'b.txt':
    'Le barrage de Harrow a cédé\n\nLe barrage de Harrow, en amont d’Oldford, a cédé lundi 3 juin 2024.\n\nAnn Miller, la maire d’Oldford, a déclaré mardi que l’alerte était venue trop tard.\n\nLe préfet a demandé aux habitants de rester chez eux.\n',
}
const said = (options: Record<string, string>) =>
  answerRequest({ command: 'said', options, language: 'en' }, libraryOf(files))

test('one statement in two languages stands together', () => {
  const { agreements, quotes } = said({ speaker: 'Ann Miller' })
  const [shared] = agreements
  expect(shared).toMatchObject({ facet: 'statement', value: 'Ann Miller', outlets: ['Gazette', 'Dépêche'] })
  expect(shared?.quotes.map(({ text }) => text)).toEqual([
    'The mayor of Oldford, Ann Miller, said on Tuesday that the warning had come too late.',
    'Ann Miller, la maire d’Oldford, a déclaré mardi que l’alerte était venue trop tard.',
  ])
  const at = shared!.quotes.map(({ id }) => quotes.findIndex(quote => quote.id === id))
  expect(Math.abs(at[0]! - at[1]!)).toBe(1)
})

test('statements of a day, however the articles write it', () => {
  const texts = said({ date: '4 June 2024' }).quotes.map(({ text }) => text)
  expect(texts.some(text => text.includes('said on Tuesday'))).toBe(true)
  expect(texts.some(text => text.includes('a déclaré mardi'))).toBe(true)
})

test('different statements of different people do not', () => {
  const { agreements } = said({ about: 'Oldford' })
  for (const { facet, value } of agreements) if (facet === 'statement') expect(value).toBe('Ann Miller')
})
