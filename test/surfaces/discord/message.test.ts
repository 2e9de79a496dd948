import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Quote } from '../../../src/answering/answer.ts'
import { customId, readCustomId } from '../../../src/surfaces/discord/custom-id.ts'
import { toMessage } from '../../../src/surfaces/discord/message.ts'
import { limits } from '../../support/discord.ts'

const quote = (text: string, i: number): Quote => ({
  id: `abcd-${String(i).padStart(6, '0')}`,
  article: 'a.txt',
  start: i,
  end: i + text.length,
  text,
  outlet: text.slice(0, 300) || null,
  origins: [],
  published: '2024-06-05',
  language: 'en',
  voice: null,
  modality: 'asserted',
  values: [],
  byline: [],
  headline: text,
  url: null,
})

const answer = (texts: readonly string[], asked: string): Answer => ({
  status: 'answered',
  intent: 'when',
  asked,
  quotes: texts.map(quote),
  near: [],
  disagreements: [],
  agreements: [],
  searched: { articles: 1, outlets: texts.slice(0, 30), silent: [], languages: { en: 1 } },
  check: null,
  notes: [],
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.constantFrom(
    '日本語'.repeat(2000),
    '\u202E'.repeat(500),
    '`'.repeat(5000),
    '**@everyone** '.repeat(400),
    'ﷺ'.repeat(4000),
    '👩‍👩‍👧‍👦'.repeat(500),
  ),
)

test('whatever the articles hold, every page keeps to Discord’s limits, and no word is lost between pages', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), anything, fc.nat(20), (texts, asked, page) => {
      const request = { command: 'when', options: { event: asked.slice(0, 6000) }, language: 'en' as const }
      expect(limits({ ...toMessage(answer(texts, asked.slice(0, 150)), request, { page }) })).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('400 quotes: the last page has the last of them', () => {
  const request = { command: 'when', options: { event: 'x' }, language: 'en' as const }
  const texts = Array.from({ length: 400 }, (_, i) => `Sentence number ${i} of the article, which says what it says.`)
  const last = JSON.stringify(toMessage(answer(texts, 'x'), request, { page: 10_000 }))
  expect(last).toContain('Sentence number 399')
})

test('what a button does outlives a restart when it fits, and never more than 100 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(1000), (event, page) => {
      const request = { command: 'when', options: { event: event.toWellFormed() }, language: 'fr' as const }
      const id = customId('page', page, request)
      expect(id.length).toBeLessThanOrEqual(100)
      expect(readCustomId(id)).toEqual({ action: 'page', page, request })
    }),
  )
})
