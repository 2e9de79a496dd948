import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('every import keeps to the order of the layers', () => {
  const report = JSON.parse(
    execFileSync(
      'npx',
      ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src', 'commands'],
      { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  )
  expect(
    report.summary.violations.map(
      (v: { rule: { name: string }; from: string; to: string }) => `${v.rule.name}: ${v.from} → ${v.to}`,
    ),
  ).toEqual([])
  expect(report.summary.totalCruised).toBeGreaterThan(50)
}, 60_000)
