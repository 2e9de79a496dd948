import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerRequest, commands } from '../../commands/registry.ts'
import type { Answer, Quote } from '../../src/answering/answer.ts'
import { InputError } from '../../src/answering/command.ts'
import type { Library } from '../../src/library/library.ts'
import { openLibrary } from '../../src/library/open.ts'
import { folders, libraryOf } from '../support/corpus.ts'

let library: Library
beforeAll(() => {
  library = openLibrary({ seeds: 'seeds', index: folders().index }).library
  return () => library.close()
})

const put = (command: string, options: Record<string, string>, language: 'en' | 'fr' = 'en', to = library): Answer =>
  answerRequest({ command, options, language }, to)
const allQuotes = (answer: Answer): Quote[] => [
  ...answer.quotes,
  ...answer.near,
  ...answer.disagreements.flatMap(({ sides }) => sides.flatMap(({ quotes }) => quotes)),
]

function expectVerbatim(answer: Answer, from: Library): void {
  for (const quote of allQuotes(answer))
    expect(from.articleByFile(quote.article)?.text.slice(quote.start, quote.end)).toBe(quote.text)
}

describe('the commands on the articles that come with the project', () => {
  test.each([
    ['when', { event: 'prise de Kidal' }, 'fr', /14 novembre|November 14th/],
    ['when', { event: 'when did the separatists resume hostilities?' }, 'en', /resumed hostilities in August/],
    ['who', { name: 'Abdoulaye Diop' }, 'en', /foreign minister, Abdoulaye Diop/],
    ['who', { name: 'chief of the general staff' }, 'en', /Chief of the General Staff|chef d’état-major/],
    ['where', { event: 'Anefis' }, 'en', /An[eé]fis/],
    ['figures', { topic: 'civils tués' }, 'fr', /civil/],
    ['said', { speaker: 'junta leader' }, 'en', /junta leader/i],
    ['said', { date: '2023-11-14' }, 'fr', /./],
    ['sources', { topic: 'Wagner' }, 'fr', /Wagner/],
    ['ask', { question: 'Combien de mercenaires sont entrés ?' }, 'fr', /500 mercenaires/],
    ['timeline', { topic: 'Kidal' }, 'en', /./],
    ['day', { date: '14 novembre 2023' }, 'fr', /./],
  ] as const)('/%s %j', (command, options, language, expected) => {
    const answer = put(command, options, language)
    expect(answer.status).toBe('answered')
    expect(
      answer.quotes
        .slice(0, 3)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(expected)
    expectVerbatim(answer, library)
  })

  test('what the corpus does not say is said not to be there', () => {
    const answer = put('ask', { question: 'Who won the football world cup in Argentina?' })
    expect(answer).toMatchObject({ status: 'nothing-found', quotes: [] })
    expect(answer.notes[0]).toMatch(/does not answer/)
  })

  test('/sources without a topic lists every article, with what is not known left open', () => {
    const { references } = put('sources', {})
    expect(references).toHaveLength(5)
    expect(references!.filter(({ byline }) => byline.length === 0).length).toBeGreaterThan(0)
  })

  test('an outlet narrows the search', () => {
    const answer = put('when', { event: 'prise de Kidal', outlet: 'france 24' }, 'fr')
    expect(new Set(answer.quotes.map(({ outlet }) => outlet))).toEqual(new Set(['France 24']))
    expect(answer.searched.articles).toBe(1)
  })

  test('the same question always has the same answer', () => {
    expect(put('ask', { question: 'What did the army announce?' })).toEqual(
      put('ask', { question: 'What did the army announce?' }),
    )
  })
})

describe('bad input', () => {
  test.each([
    ['nonsense', {}, /There is no command \/nonsense; there are/],
    ['when', {}, /\/when needs the option “event”/],
    ['said', {}, /at least one of speaker, date,? and about/],
    ['when', { event: 'x', colour: 'red' }, /no option “colour”/],
    ['when', { event: 'x', outlet: 'The Moon' }, /No outlet of the corpus is called “The Moon”; there are/],
    ['when', { event: 'x', from: 'whenever' }, /“whenever” is not a date/],
    ['when', { event: 'x', from: '2024-05-02', to: '2024-05-01' }, /is after “2024-05-01”/],
    ['ask', { question: 'a'.repeat(10_000) }, /has 10000 characters; at most 6000/],
  ])('/%s %j', (command, options, sentence) => {
    expect(() => put(command, options as Record<string, string>)).toThrow(InputError)
    expect(() => put(command, options as Record<string, string>)).toThrow(sentence)
  })

  test.each(['\ud800 river', '4,000 '.repeat(600), '🙂🙃', '"', '/', '* _ ~', '\u202eabc', '1'.repeat(5000)])(
    '%j is answered, or said not to be',
    question => {
      expectVerbatim(put('ask', { question }), library)
    },
  )

  test('no text makes any command throw anything but a sentence for the asker', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commands), fc.string({ unit: 'binary', maxLength: 200 }), (command, text) => {
        const option = command.options.find(({ required }) => required) ?? command.options[0]!
        try {
          expectVerbatim(put(command.name, { [option.name]: text }), library)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('other corpora', () => {
  test('an article without a catalogue is answered from, as of an unknown outlet', () => {
    const other = libraryOf({
      'flood.txt':
        'Flood in Rivertown\n\nThe river rose on Monday 3 June 2024. Three houses were lost, the mayor said.\n',
    })
    const answer = put('figures', { topic: 'houses lost' }, 'en', other)
    expect(answer.quotes[0]).toMatchObject({
      outlet: null,
      published: null,
      text: 'Three houses were lost, the mayor said.',
    })
  })

  test('an empty corpus answers that there is nothing', () => {
    expect(put('ask', { question: 'anything?' }, 'en', libraryOf({})).status).toBe('nothing-found')
  })
})
