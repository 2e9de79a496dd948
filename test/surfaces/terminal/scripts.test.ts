import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folders } from '../../support/corpus.ts'

const story = 'The river rose on 3 June 2024.\n\nThe mayor closed the bridge, and three houses were lost.\n'
let at: ReturnType<typeof folders>
beforeAll(() => {
  at = folders({
    'a.txt': story,
    'catalogue.json': '{"articles":[{"file":"a.txt","outlet":"The Gazette","language":"en","published":"2024-06-04"}]}',
  })
})

/** Runs a script as a user does. */
function run(script: string, ...args: string[]) {
  const corpus = ['ask', 'index'].includes(script) ? ['--seeds', at.seeds, '--index', at.index] : []
  return spawnSync('npm', ['run', '-s', script, '--', ...corpus, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DISCORD_TOKEN: '', NO_COLOR: '1', LANG: 'C' },
  })
}

function file(rows: readonly (object | string)[]): string {
  const path = join(at.root, `${Math.random()}.jsonl`)
  writeFileSync(path, rows.map(row => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  return path
}

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('ask', () => {
  test('for people: the quote, where it is from, what was searched', () => {
    const { stdout, status } = run('ask', '/figures topic:houses lost')
    expect(status).toBe(0)
    expect(stdout).toContain('“The mayor closed the bridge, and three houses were lost.”')
    expect(stdout).toContain('The Gazette · 4 June 2024')
    expect(stdout).toContain('1 article of 1 outlet searched')
    expect(stdout).not.toContain('\u001b')
  })

  test('--json: one object in the shape of the contract, with the message that would be sent', () => {
    const [row, ...more] = lines(run('ask', '--json', '--locale', 'fr', '/when event:the bridge').stdout)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      command: 'when',
      options: { event: 'the bridge' },
      locale: 'fr',
      answer: { status: 'answered', intent: 'when', near: [], check: null, searched: { articles: 1, silent: [] } },
      message: { allowed_mentions: { parse: [] } },
    })
    const [quote] = (row as { answer: { quotes: { start: number; end: number; text: string }[] } }).answer.quotes
    expect(story.slice(quote!.start, quote!.end)).toBe(quote!.text)
  })

  test('--batch: in order, with an error in the place of each bad line', () => {
    const path = file([
      { id: '1', command: 'when', options: { event: 'bridge' }, locale: 'en' },
      '{"id":"2"',
      { id: '3', command: 'nonsense', options: {} },
      { id: '4', options: {} },
      '[]',
      { id: '6', command: 'ask', options: { question: 'Who won the cup?' }, locale: 'fr-CA' },
    ])
    const rows = lines(run('ask', '--batch', path).stdout)
    expect(rows.map(({ id }) => id)).toEqual(['1', null, '3', '4', null, '6'])
    expect(rows.map(({ error }) => Boolean(error))).toEqual([false, true, true, true, true, false])
    expect(rows[5]).toMatchObject({ answer: { status: 'nothing-found' } })
  })

  test.each([
    [['/nonsense'], /There is no command \/nonsense/],
    [['/when event:a event:b'], /given twice/],
    [['--colour', 'red', '/sources'], /Unknown option '--colour'/],
    [['--batch', '/nowhere.jsonl'], /no such file/],
    [[], /Say what to ask/],
  ])('%j is wrong input: status 2, one line that says why', (args, sentence) => {
    const { status, stdout, stderr } = run('ask', ...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
  })
})

test('inspect reads texts', () => {
  const path = file([
    { id: 'a', text: 'It was on 3 June 2024.', lang: 'en', published: null },
    { id: 'b' },
    { id: 'c', text: 'Le 3 juin 2024, il pleuvait sur la ville.' },
  ])
  const rows = lines(run('inspect', '--batch', path).stdout)
  expect(rows[0]).toMatchObject({
    id: 'a',
    lang: 'en',
    timexes: [{ text: '3 June 2024', type: 'DATE', value: '2024-06-03' }],
  })
  expect(rows[1]).toMatchObject({ id: 'b', error: '"text" must be a text.' })
  expect(rows[2]).toMatchObject({ id: 'c', lang: 'fr', quantities: [], boilerplate: [] })
})

test('compare-texts compares', () => {
  const path = file([{ id: 'a', a: 'Three people died.', b: 'Three people died.', lang: 'en' }])
  expect(lines(run('compare-texts', '--batch', path).stdout)[0]).toMatchObject({ id: 'a', relation: 'same' })
})

test('index ends with one line of figures', () => {
  const { stdout, status } = run('index')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^1 articles, \d+ passages, \d+ bytes, \d+ ms/)
})
