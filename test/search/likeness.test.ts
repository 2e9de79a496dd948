import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { editDistance } from '../../src/search/likeness.ts'
import { build, open } from '../../src/search/minisearch-index.ts'
import { toQuery } from '../../src/search/query.ts'

const texts = [
  ['fr', 'Le gouvernement allemand a démissionné mardi.'],
  ['fr', 'La grève des trains continue à la gare.'],
  ['en', 'The bakery opens on Sunday.'],
] as const
const documents = texts.map(([code, text]) => ({ language: languageOf(code), fields: { text }, extraTerms: [] }))
const index = open([{ bytes: build(documents) }])
const first = (question: string, code: string): number | undefined =>
  index.search(toQuery(question, languageOf(code), index), 1)[0]?.passage

describe('a question finds', () => {
  it.each([
    ['by cognate and name', 'When did the German government resign?', 'en', 0],
    ['by dictionary', 'strike at the station', 'en', 1],
    ['by dictionary, the other way', 'La boulangerie est-elle ouverte le dimanche ?', 'fr', 2],
    ['with a slip', 'gouvernemnet', 'fr', 0],
    ['with a slip in the other language', 'bakrey', 'fr', 2],
    ['without accents and capitals', 'GREVE DES TRAINS', 'fr', 1],
  ])('%s: %s', (_, question, code, passage) => expect(first(question, code)).toBe(passage))

  it('nothing for what is not there', () => expect(first('zebra crossing', 'en')).toBeUndefined())
  it('nothing, and no error, in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => toQuery(text, languageOf('fr'), index).groups.length >= 0),
    )
  })
})

describe('edit distance', () => {
  it.each([
    ['govern', 'gouvern', 1],
    ['ab', 'ba', 1],
    ['same', 'same', 0],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(editDistance(a, b, 9)).toBe(distance))
  it('stops above the most allowed', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3))
})
