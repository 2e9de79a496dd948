import { expect, test } from 'vitest'
import { InputError } from '../../../src/answering/command.ts'
import { parseCommandLine } from '../../../src/surfaces/terminal/command-line.ts'

test.each([
  ['/when event:the great flood', 'when', { event: 'the great flood' }],
  ['/when the great flood', 'when', { event: 'the great flood' }],
  ['/when événement:la crue outlet:La Gazette', 'when', { event: 'la crue', outlet: 'La Gazette' }],
  [
    '/said speaker:the mayor date:3 June 2024 about:the bridge',
    'said',
    { speaker: 'the mayor', date: '3 June 2024', about: 'the bridge' },
  ],
  ['/sources', 'sources', {}],
  ['Who closed the bridge: the mayor?', 'ask', { question: 'Who closed the bridge: the mayor?' }],
  ['/ask question:at 10:30 see https://example.org/a', 'ask', { question: 'at 10:30 see https://example.org/a' }],
])('%s', (line, command, options) => expect(parseCommandLine(line, 'en')).toEqual({ command, options, language: 'en' }))

test('an option twice is an error that names it', () => {
  expect(() => parseCommandLine('/when event:a event:b', 'en')).toThrow(
    new InputError('The option “event” is given twice; give it once.'),
  )
})

test('an unknown command is an error that lists the known ones', () => {
  expect(() => parseCommandLine('/wen event:a', 'fr')).toThrow(/La commande \/wen n’existe pas ; il y a \/ask/)
})
