import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/language/index.ts'
import { intervalText, readQuantities } from '../../../src/reading/quantities/quantities.ts'
import { read as readAll } from '../../../src/reading/read.ts'

const read = (text: string, language: string): string =>
  readAll(text, { language, published: null, body: [{ start: 0, end: text.length }] })
    .quantities.map(q => `${q.text} = ${intervalText(q)}${q.kind === 'count' ? ` ${q.unit}` : ''}`)
    .join('; ')

describe('English', () => {
  test.each([
    ['The flood killed 20 people.', '20 people = 20 people'],
    [
      'About 1,500 homes and 10,000 Russian mercenaries were there.',
      'About 1,500 homes = [1350,1650] homes; 10,000 Russian mercenaries = 10000 mercenaries',
    ],
    ['More than three hundred and two soldiers fled.', 'More than three hundred and two soldiers = (302,) soldiers'],
    [
      'Dozens of civilians, hundreds of cows and a dozen boats.',
      'Dozens of civilians = [24,119] civilians; hundreds of cows = [200,999] cows; a dozen boats = [9,15] boats',
    ],
    ['Several houses burned; up to 12 people died.', 'Several houses = (3,) houses; up to 12 people = (,12) people'],
    ['It cost $2.5 million, or 80 percent of the budget.', '$2.5 million = 2500000 USD; 80 percent = 80 %'],
    [
      'About a hundred and twenty firefighters and a hundred boats.',
      'About a hundred and twenty firefighters = [108,132] firefighters; a hundred boats = 100 boats',
    ],
    ['It lies 30 km north.', '30 km = 30000 m'],
    ['Between 10 and 15 boats sank.', '10 and 15 boats = [10,15] boats'],
    ['The constructor won two constructor titles.', 'two constructor titles = 2 titles'],
    ['The A380 and Covid-19 in 2019, at 14:30.', ''],
  ])('%s', (text, expected) => expect(read(text, 'en')).toBe(expected))
})

describe('French', () => {
  test.each([
    [
      'On compte dix-huit blessés et soixante-dix-sept chevaux.',
      'dix-huit blessés = 18 blessés; soixante-dix-sept chevaux = 77 chevaux',
    ],
    ['Une vingtaine de personnes sont mortes.', 'Une vingtaine de personnes = [15,25] personnes'],
    ['La crue a tué 22,49 millions de poissons.', '22,49 millions de poissons = 22490000 poissons'],
    [
      'Plus de 1.500 maisons et 10 000 habitants.',
      'Plus de 1.500 maisons = (1500,) maisons; 10 000 habitants = 10000 habitants',
    ],
    [
      'Cinq cents soldats russes et quatre-vingt-dix chars.',
      'Cinq cents soldats = 500 soldats; quatre-vingt-dix chars = 90 chars',
    ],
    [
      'Des centaines de vaches, plusieurs bateaux, une dizaine de petits drones.',
      'centaines de vaches = [200,999] vaches; plusieurs bateaux = (2,) bateaux; une dizaine de petits drones = [8,12] drones',
    ],
    [
      '80 % des voix, 3 millions d’euros, à 30 kilomètres.',
      '80 % = 80 %; 3 millions d’euros = 3000000 EUR; 30 kilomètres = 30000 m',
    ],
    ['De 12 à 15 morts.', '12 à 15 morts = [12,15] morts'],
    ['Le 14 novembre 2023, à 14 h, pendant dix ans.', ''],
  ])('%s', (text, expected) => expect(read(text, 'fr')).toBe(expected))
})

test.each(languages.map(language => language.code))('any text: quantities lie in it, in order (%s)', language =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      let last = 0
      for (const { start, end, text: words } of readQuantities(text, {
        language,
        published: null,
        body: [{ start: 0, end: text.length }],
      })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(words)
        last = end
      }
    }),
  ),
)
