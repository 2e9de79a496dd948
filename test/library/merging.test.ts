import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PartSize, partsToMerge } from '../../src/library/merging.ts'

test.each([
  ['a small one is added beside a large one', [[1000, 0]], 10, [false]],
  [
    'the small ones become one',
    [
      [1000, 0],
      [30, 0],
    ],
    10,
    [false, true],
  ],
  [
    'and that one is taken in when it is no longer small',
    [
      [1000, 0],
      [290, 0],
    ],
    80,
    [true, true],
  ],
  ['what is gone is left in place while it is the lesser part', [[1000, 900]], 10, [false]],
  ['and cleared away when it is the greater', [[1000, 1001]], 0, [true]],
  [
    'nothing to add, nothing to do',
    [
      [1000, 0],
      [10, 0],
    ],
    0,
    [false, false],
  ],
] as const)('%s', (_, parts, added, merged) => {
  expect(
    partsToMerge(
      parts.map(([live, gone]) => ({ live, gone })),
      added,
    ),
  ).toEqual(merged)
})

test('however articles come, there are few parts, and each passage is written few times', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 300 }), additions => {
      let parts: PartSize[] = []
      let written = 0
      for (const added of additions) {
        const merging = partsToMerge(parts, added)
        const live = parts.reduce((sum, part, i) => (merging[i] ? sum + part.live : sum), added)
        parts = [...parts.filter((_, i) => !merging[i]), { live, gone: 0 }]
        written += live
        expect(parts.length).toBeLessThan(10)
      }
      const total = additions.reduce((sum, n) => sum + n, 0)
      expect(written).toBeLessThan(Math.max(1, 8 * Math.log2(total + 1)) * (total + 1))
    }),
  )
})
