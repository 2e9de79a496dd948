import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { analyse } from '../../src/search/analysis.ts'
import { build, open, type PassageDocument } from '../../src/search/minisearch-index.ts'
import type { PassageIndex } from '../../src/search/passage-index.ts'
import { coverage, toQuery } from '../../src/search/query.ts'

const en = languageOf('en')
const fr = languageOf('fr')

const texts: readonly [string, string, string[]?][] = [
  ['fr', 'Le port a été fermé mardi par les autorités du canton.', ['2021-05-04']],
  ['fr', 'Les pêcheurs protestent contre la fermeture de la criée.'],
  ['en', 'The harbour was closed on Tuesday by the local authorities.', ['2021-05-04']],
  ['en', 'Fishermen protested; the harbour master said nothing about the auction.'],
  ['fr', 'Une subvention de 1 200 euros a été versée aux pêcheurs du canton.'],
]
const documents = (from = 0, to = texts.length): PassageDocument[] =>
  texts.slice(from, to).map(([code, text, extraTerms = []]) => ({
    language: languageOf(code),
    fields: { text },
    extraTerms,
  }))
const find = (index: PassageIndex, question: string, language = fr): number[] =>
  index.search(toQuery(question, language, index), 10).map(hit => hit.passage)

describe('analysis', () => {
  it.each([
    ['fr', "L’armée est entrée à l'aube", 'L’ARMEE est entree a l’aube'],
    ['fr', 'Des autorités blessées', 'des AUTORITES blessees'],
    ['en', "The minister's cafés", 'the ministers cafes'],
    ['fr', 'le 14e régiment, à 14h30', 'le 14 regiment a 14 30'],
    ['fr', '1 200 euros', '1200 euros'],
  ])('%s: «%s» is found as «%s»', (code, a, b) => {
    expect(analyse(a, languageOf(code))).toEqual(analyse(b, languageOf(code)))
  })

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => analyse(text, fr).every(term => term.length > 0)))
  })
})

describe('index', () => {
  const index = open([{ bytes: build(documents()) }])

  it('finds the passage that says most of what is asked', () => {
    expect(find(index, 'Quand le port a-t-il été fermé ?')[0]).toBe(0)
    expect(find(index, 'harbour auction', en)[0]).toBe(3)
    expect(find(index, 'giraffe', en)).toEqual([])
  })

  it('counts per language', () => {
    expect([index.size, index.passages('fr'), index.passages('en'), index.passages('de')]).toEqual([5, 3, 2, 0])
    expect([index.frequency('harbour', 'en'), index.frequency('harbour', 'fr'), index.frequency('2021-05-04')]).toEqual(
      [2, 0, 2],
    )
  })

  it('lists the terms with a prefix', () => {
    expect(index.termsWithPrefix('harb', 'en')).toEqual(['harbour'])
    expect(index.termsWithPrefix('harb', 'fr')).toEqual([])
  })

  it('passes over what is not accepted', () => {
    const query = toQuery('pêcheurs du canton', fr, index)
    expect(index.search({ ...query, accept: passage => passage !== 4 }, 1).map(hit => hit.passage)).toEqual([0])
  })

  it('says which groups matched, and how much of the question a sentence covers', () => {
    const query = toQuery('pêcheurs du canton', fr, index)
    expect(index.search(query, 5).map(hit => [hit.passage, hit.matched])).toEqual([
      [4, 0b11],
      [0, 0b10],
      [1, 0b01],
    ])
    expect(coverage(query, new Set(analyse('les pêcheurs du canton', fr)), 'fr')).toBeCloseTo(1)
    expect(coverage(query, new Set(analyse('les pêcheurs', fr)), 'fr')).toBeLessThan(0.7)
  })

  it('leaves no trace of a query in the next', () => {
    const before = index.search(toQuery('port', fr, index), 5)
    index.search(toQuery('pêcheurs du canton euros harbour', fr, index), 5)
    expect(index.search(toQuery('port', fr, index), 5)).toEqual(before)
  })

  it('opens an empty index, and refuses what is none', () => {
    expect(find(open([{ bytes: build([]) }]), 'port')).toEqual([])
    expect(() => open([{ bytes: new Uint8Array(40) }])).toThrow('not a search index')
    expect(() => open([{ bytes: build(documents()).slice(0, 300) }])).toThrow()
  })
})
