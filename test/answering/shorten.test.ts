import { expect, test } from 'vitest'
import { shorten } from '../../src/answering/shorten.ts'

test.each([
  ['the flood', 'the flood'],
  [' two\n lines ', 'two lines'],
  ['word '.repeat(40), `${'word '.repeat(29)}word […]`],
  ['x'.repeat(200), `${'x'.repeat(150)} […]`],
  [`${'x'.repeat(149)}🌊🌊`, `${'x'.repeat(149)} […]`],
])('%j', (asked, expected) => expect(shorten(asked)).toBe(expected))
