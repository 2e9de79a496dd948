import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyCredits } from '../../../src/corpus/page/agencies.ts'
import { splitBlocks } from '../../../src/corpus/page/blocks.ts'
import { languageOf } from '../../../src/language/index.ts'
import { pages } from './pages.ts'

const prose = (n: number): string =>
  `Paragraph number ${n} goes on about the bridge, its engineers and the river, until it has said what it had to say.`

/** `kind | text` per line; an empty line is an empty line. */
function read(page: string): { text: string; expected: [string, string][] } {
  const rows = page.replace(/^\n|\n\s*$/g, '').split('\n')
  const lines = rows
    .map(row => row.trim())
    .map(row => (row ? (row.split(/ \| (.*)/s).slice(0, 2) as [string, string]) : null))
  return { text: lines.map(line => line?.[1] ?? '').join('\n'), expected: lines.filter(line => line !== null) }
}

describe('a page of the press, line by line', () => {
  test.each(pages)('$name', ({ language, headline, page }) => {
    const { text, expected } = read(page)
    const blocks = splitBlocks(text, languageOf(language), headline ?? null)
    expect(blocks.map(block => `${block.kind} | ${text.slice(block.start, block.end)}`)).toEqual(
      expected.map(([kind, line]) => `${kind} | ${line}`),
    )
  })
})

test('lines wrapped by a program are joined into their paragraphs', () => {
  const text = [
    'LISBON, May 3 (Reuters) - The harbour of the old town was closed on',
    'Monday after a crane fell across two of its quays, the port authority',
    'said in a statement.',
    '',
    'No one was hurt. Two ferries waited outside the breakwater until the',
    'evening, and a third one turned back to the islands.',
  ].join('\r\n')
  const blocks = splitBlocks(text, languageOf('en'), null)
  expect(blocks.map(b => text.slice(b.start, b.end).replace(/\s+/g, ' '))).toEqual([
    'LISBON, May 3 (Reuters) - The harbour of the old town was closed on Monday after a crane fell across two of its quays, the port authority said in a statement.',
    'No one was hurt. Two ferries waited outside the breakwater until the evening, and a third one turned back to the islands.',
  ])
  expect(agencyCredits(text, blocks, languageOf('en'))).toEqual(['Reuters'])
})

test('a byte order mark and Windows line ends belong to no block', () => {
  const text = `\uFEFFThe bridge that nobody wanted\r\n\r\n${prose(1)}\r\n\r\n${prose(2)}\r\n`
  const blocks = splitBlocks(text, languageOf('en'), null)
  expect(blocks.map(b => [b.kind, text.slice(b.start, b.end)])).toEqual([
    ['headline', 'The bridge that nobody wanted'],
    ['paragraph', prose(1)],
    ['paragraph', prose(2)],
  ])
})

test.each([
  ['en', 'With AFP', ['AFP']],
  ['en', '(With inputs from Reuters and AP)', ['Reuters', 'AP']],
  ['en', 'Source: Xinhua', ['Xinhua']],
  ['fr', 'Avec AFP et Reuters', ['AFP', 'Reuters']],
  ['fr', 'Par Jeanne Petit avec AFP', ['AFP']],
  ['fr', 'Source : Agence France-Presse', ['AFP']],
  [
    'fr',
    'Le pont a été rouvert mardi, a annoncé la mairie, après trois semaines de travaux sur ses piles. (AFP)',
    ['AFP'],
  ],
  [
    'fr',
    'ROME (ANSA) – Le pont a été rouvert mardi, a annoncé la mairie, après trois semaines de travaux sur ses piles.',
    ['ANSA'],
  ],
  ['en', 'The mayor told AFP that the bridge would be opened again on Tuesday, weather and money permitting.', []],
  [
    'en',
    'A photographer of Reuters (and AP) saw the bridge fall, and so did the people on the quay of the old town.',
    [],
  ],
  ['fr', 'Photo : AFP', []],
  ['fr', '© Jeanne Petit / AFP', []],
])('%s: the origin credited in “%s”', (code, line, agencies) => {
  const language = languageOf(code)
  const text = `${prose(1)}\n\n${prose(2)}\n\n${line}`
  expect(agencyCredits(text, splitBlocks(text, language, null), language)).toEqual(agencies)
})

test.each([
  [
    'fr',
    'Lire ces lettres aujourd’hui, c’est comprendre ce que la ville a perdu le jour où le pont est tombé dans le fleuve.',
  ],
  [
    'fr',
    'Par ailleurs, la mairie a promis de soutenir les commerçants du quai, privés de clients depuis trois semaines.',
  ],
  ['fr', 'À voir la foule sur les quais, personne ne doutait que le pont manquait à la ville et à ses habitants.'],
  [
    'fr',
    'Avec 200 ouvriers et 12 grues, le chantier du pont est le plus grand que la ville ait connu depuis la guerre.',
  ],
  ['fr', '« Abonnez-vous, faites un don, partagez », répétait le directeur du journal devant ses lecteurs réunis.'],
  [
    'en',
    'Related violence has cost the region thousands of jobs since the bridge was closed, the chamber of trade says.',
  ],
  ['en', 'Read more than a century later, the engineer’s letters still explain why the first bridge had to fall.'],
  ['en', 'Support for the new bridge has fallen since March, and the council no longer has a majority for it.'],
  ['en', 'By Tuesday the river had fallen by two metres, and the divers could begin to look for the missing pier.'],
  ['en', 'Comments by the mayor about the engineers were read aloud in court before the hearing was adjourned.'],
  [
    'en',
    'With Reuters reporting a fall in orders, the builder said that it would keep all of its people on the bridge.',
  ],
  ['en', 'The app can be downloaded for free; the newsletter of the port has told its readers so since January.'],
])('%s: a sentence of the article is not page furniture: %s', (code, line) => {
  const text = `${prose(1)}\n\n${line}\n\n${prose(2)}`
  expect(splitBlocks(text, languageOf(code), null).map(b => b.kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

test('any text: blocks in order, not overlapping, trimmed, and no letter outside them', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      'Lire aussi : ',
      'See also',
      'Comments (5)',
      'With AFP',
      '— A (@a) ',
      prose(1),
      '…',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('en', 'fr'), (pieces, code) => {
      const text = pieces.join('')
      const blocks = splitBlocks(text, languageOf(code), null)
      let end = 0
      for (const block of blocks) {
        expect(text.slice(end, block.start).trim()).toMatch(/^[\u180e\u200b-\u200d\u2060]*$/)
        expect(block.end).toBeGreaterThan(block.start)
        expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
        end = block.end
      }
      expect(text.slice(end).trim()).toMatch(/^[\s\u180e\u200b-\u200d\u2060]*$/)
    }),
  )
})

test.each([
  ['one line of a megabyte', 'word '.repeat(200_000)],
  ['50,000 digits', '7'.repeat(50_000)],
  ['10,000 open quotation marks', '« '.repeat(10_000)],
  ['100,000 line ends', '\n'.repeat(100_000)],
  ['50,000 line ends after spaces', ' \n'.repeat(50_000)],
  ['20,000 teasers', 'Lire aussi : un titre\n'.repeat(20_000)],
  ['20,000 comments', 'Laisser un commentaire\n'.repeat(20_000)],
  ['20,000 credits', `${prose(1)}\n\nWith AFP\n`.repeat(20_000)],
  ['20,000 continued texts', 'Un texte coupé en deux ... Poursuivre la lecture\n'.repeat(20_000)],
  ['20,000 handles', '— A (@a)\n'.repeat(20_000)],
  ['a long line of capitals', 'A'.repeat(200_000)],
  ['a long trail', 'a > '.repeat(100_000)],
])(
  '%s does not stall it',
  (_name, text) => {
    for (const code of ['en', 'fr']) {
      const blocks = splitBlocks(text, languageOf(code), null)
      agencyCredits(text, blocks, languageOf(code))
      expect(blocks.every(({ start, end }) => start <= end && end <= text.length)).toBe(true)
    }
  },
  60_000,
)
