import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facing } from '../../../src/answering/disagreeing/stretches.ts'
import { fold } from '../../../src/language/fold.ts'
import { languageOf, languages } from '../../../src/language/index.ts'

const face = (a: string, b: string, language = 'fr') => facing(a, b, languageOf(language))

describe('a negation counts where both texts speak of the same', () => {
  const closed = 'La piscine est fermée depuis lundi.'
  test.each([
    ["La piscine n'est pas fermée depuis lundi.", closed, true],
    ["La piscine n'est plus jamais fermée depuis lundi.", closed, true],
    ['La piscine est sans doute fermée depuis lundi.', closed, false],
    ['La piscine est fermée depuis lundi, avant que la ville ne rouvre la salle.', closed, false],
    [
      `La piscine est fermée depuis lundi, selon une note de la mairie que plusieurs familles du quartier ont reçue ce matin ; la
      patinoire, les courts de tennis et le terrain de football voisins n'ouvrent pas non plus.`,
      closed,
      false,
    ],
  ])('%s', (a, b, expected) => expect(face(a, b).odd).toBe(expected))
})

test.each([
  ['Le tunnel est gratuit.', 'Le tunnel est payant.', 'fr', true],
  ['La rivière monte près du moulin.', 'La rivière descend près du moulin.', 'fr', true],
  ['Le tunnel est gratuit.', 'Le tunnel est long.', 'fr', false],
  ['The ferry is expensive.', 'The ferry is cheap.', 'en', true],
  ['The ferry is expensive.', 'The ferry is old.', 'en', false],
])('%s / %s (%s) has opposites: %s', (a, b, language, expected) => expect(face(a, b, language).opposed).toBe(expected))

test('a negated opposite does not oppose', () => {
  expect(face('Le tunnel est gratuit.', "Le tunnel n'est pas payant.").eitherOpposed).toBe(false)
})

test('any two texts can be faced, and the order does not matter to what turns them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const [one, other] = [face(a, b), face(b, a)]
      expect([one.odd, one.turned, one.opposed]).toEqual([other.odd, other.turned, other.opposed])
    }),
  )
})

test.each(languages.map(language => [language.code, language] as const))('%s: no word on both poles', (_, language) => {
  const both = language.antonyms.pairs.filter(line => {
    const [one, other] = line.split(' / ').map(pole => pole.split(' ').map(word => fold(language.words.stem(word))))
    return !other || one!.some(stem => other.includes(stem))
  })
  expect(both).toEqual([])
})
