import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'

const read = (text: string, language: string) =>
  readNames(text, { language, published: null, body: [{ start: 0, end: text.length }] }).map(
    ({ text, type, name, title }) =>
      `${type} ${text}${name === text ? '' : ` = ${name}`}${title ? ` (${title.text})` : ''}`,
  )

describe('names', () => {
  it.each([
    [
      'en',
      'President Ann Miller met Paul Adler, head of the union, in Paris.',
      ['person Ann Miller (President)', 'person Paul Adler (head of the union)', 'place Paris'],
    ],
    ['en', 'Ann Miller resigned. Miller was tired.', ['person Ann Miller', 'person Miller = Ann Miller']],
    [
      'en',
      'The World Trade Organisation (WTO) met. The WTO said no.',
      [
        'group World Trade Organisation',
        'group WTO = World Trade Organisation',
        'group WTO = World Trade Organisation',
      ],
    ],
    [
      'fr',
      'François Durand (LPT) et Georges Petit ont écrit à la Ligue des Forains (LF).',
      [
        'person François Durand',
        'group LPT',
        'person Georges Petit',
        'group Ligue des Forains',
        'group LF = Ligue des Forains',
      ],
    ],
    [
      'fr',
      'Le ministre de la Défense Paul Martin est en Espagne.',
      ['person Paul Martin (Le ministre de la Défense)', 'place Espagne'],
    ],
    [
      'fr',
      'Paul Martin, président de la Ligue des Forains, est parti. Le président de la Ligue des Forains est revenu.',
      [
        'person Paul Martin (président de la Ligue des Forains)',
        'group Ligue des Forains',
        'person président de la Ligue des Forains = Paul Martin',
      ],
    ],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual(expected))
})

describe('what is named without being a name', () => {
  it.each([
    ['L’État a fermé la route.', 'fr', 'État', 'group'],
    ['Les Kurdes ont voté.', 'fr', 'Kurdes', 'group'],
    ['They took it from Sikh separatists in May.', 'en', 'Sikh', 'group'],
    ['The State closed the road.', 'en', 'State', 'group'],
    ['L’État de Washington a fermé la route.', 'fr', 'État de Washington', 'place'],
  ])('%s', (text, language, name, type) => {
    const context = { language, published: null, body: [{ start: 0, end: text.length }] }
    expect(readNames(text, context).map(one => [one.name, one.type])).toContainEqual([name, type])
  })
})
