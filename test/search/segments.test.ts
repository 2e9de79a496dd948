/** Segments, with passages gone and merged, are the index that is built at once of what is left. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { build, merge, open, type PassageDocument } from '../../src/search/minisearch-index.ts'
import { toQuery } from '../../src/search/query.ts'
import { readSegment } from '../../src/search/segment.ts'
import { SegmentIndex } from '../../src/search/segment-index.ts'

const words = {
  fr: 'le port pêcheurs canton fermé autorités subvention euros criée gouvernement grève gare été',
  en: 'the harbour fishermen closed authorities grant euros auction government strike station of',
} as const

const passage: fc.Arbitrary<PassageDocument> = fc.constantFrom('fr' as const, 'en' as const).chain(code =>
  fc.array(fc.constantFrom(...words[code].split(' '), '𝔷eta', '\uffe8x'), { maxLength: 12 }).chain(text =>
    fc.subarray(['2021-05-04', '2021-05']).map(extraTerms => ({
      language: languageOf(code),
      fields: { text: text.join(' ') },
      extraTerms,
    })),
  ),
)
/** Segments of passages, each there or gone. */
const segments = fc.array(fc.array(fc.tuple(passage, fc.boolean()), { maxLength: 12 }), { minLength: 1, maxLength: 5 })
const questions = fc.array(
  fc.tuple(
    fc.constantFrom('fr' as const, 'en' as const),
    fc.array(fc.constantFrom(...words.fr.split(' '), ...words.en.split(' '), 'harbuor', '𝔷eta')),
  ),
  { minLength: 1, maxLength: 4 },
)

it('finds, counts and scores the same', () => {
  fc.assert(
    fc.property(segments, questions, fc.integer({ min: 1, max: 12 }), (parts, asked, limit) => {
      const left = parts.flat().flatMap(([document, there]) => (there ? [document] : []))
      const whole = open([{ bytes: build(left) }])
      let number = 0
      const saved = parts.map(part => ({
        bytes: build(part.map(([document]) => document)),
        numbers: Int32Array.from(part, ([, there]) => (there ? number++ : -1)),
      }))
      const index = open(saved)
      expect([index.size, index.passages('fr')]).toEqual([whole.size, whole.passages('fr')])
      for (const code of ['fr', 'en'])
        for (const prefix of ['', 'p', 'har'])
          expect(index.termsWithPrefix(prefix, code)).toEqual(whole.termsWithPrefix(prefix, code))
      for (const [code, words] of asked) {
        const question = toQuery(words.join(' '), languageOf(code), whole, { extraTerms: ['2021-05-04'] })
        expect(toQuery(words.join(' '), languageOf(code), index, { extraTerms: ['2021-05-04'] })).toEqual(question)
        expect(index.search(question, limit)).toEqual(whole.search(question, limit))
      }
    }),
    { numRuns: 150 },
  )
})

it('finds and scores the same in blocks of any length', () => {
  fc.assert(
    fc.property(segments, questions, fc.integer({ min: 1, max: 12 }), (parts, asked, limit) => {
      const segment = readSegment(build(parts.flat().map(([document]) => document)))
      const whole = new SegmentIndex([segment])
      const inBlocks = new SegmentIndex([segment], 3)
      for (const [code, words] of asked) {
        const question = toQuery(words.join(' '), languageOf(code), whole)
        expect(inBlocks.search(question, limit)).toEqual(whole.search(question, limit))
        // Every passage, so that nothing is passed over: what stands first must be the same.
        expect(whole.search(question, 1000).slice(0, limit)).toEqual(whole.search(question, limit))
      }
    }),
    { numRuns: 150 },
  )
})

it('merges to the same bytes', () => {
  fc.assert(
    fc.property(segments, parts => {
      const left = parts.flat().flatMap(([document, there]) => (there ? [document] : []))
      const merged = merge(
        parts.map(part => ({
          bytes: build(part.map(([document]) => document)),
          gone: Uint8Array.from(part, ([, there]) => Number(!there)),
        })),
      )
      expect(Buffer.compare(merged, build(left))).toBe(0)
    }),
    { numRuns: 100 },
  )
})
