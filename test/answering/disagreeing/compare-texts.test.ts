import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../src/answering/disagreeing/compare-texts.ts'

const relation = (a: string, b: string, language: string | null = null, question: string | null = null) =>
  compareTexts(a, b, { language, question }).relation

describe('without a question', () => {
  test.each([
    ['Le barrage a cédé mardi matin.', "Le barrage n'a pas cédé mardi matin.", 'contradiction'],
    ['The bridge was never closed to traffic.', 'The bridge was closed to traffic on Monday.', 'contradiction'],
    ['Le taux de participation a atteint 62 %.', 'Le taux de participation a atteint 48 %.', 'contradiction'],
    ['Le préfet a fermé le pont.', 'Le pont a été fermé par le préfet.', 'same'],
    ['The mayor opened the library.', 'The library was opened by the mayor.', 'same'],
    ['The mayor opened the library.', 'Heavy rain fell overnight.', 'unrelated'],
  ])('%s / %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected))
})

describe('as answers to a question', () => {
  test.each([
    ['How long will the works last?', 'until June 2031', 'June 2031', 'same'],
    ['How long will the works last?', 'until June 2031', 'four more weeks', 'different'],
    ['Who owns the ferry line?', 'the largest shareholder', 'the biggest investor', 'same'],
    ['Why did the council close the road?', 'to repair the drains', 'fear of rock falls', 'different'],
  ])('%s %s / %s: %s', (question, a, b, expected) => expect(relation(a, b, 'en', question)).toBe(expected))
})

test('the score orders pairs, and no text throws', () => {
  const score = (b: string) =>
    compareTexts('Three people died.', b, { language: 'en', question: 'How many died?' }).score
  expect(score('Three people were killed.')).toBeLessThan(score('Eleven people were killed.'))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const { score } = compareTexts(a, b, { language: null, question: null })
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})
