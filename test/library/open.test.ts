import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folders, opened } from '../support/corpus.ts'

const story = 'The river rose on Monday. The mayor closed the bridge.\n'
const another = 'The bridge was opened again on Friday, the council said.\n'

function current(index: string): string {
  return join(index, JSON.parse(readFileSync(join(index, 'current.json'), 'utf8')).parts[0].name)
}

test('the index is built once and loaded afterwards', () => {
  const at = folders({ 'a.txt': story })
  expect(opened(at).figures).toMatchObject({ articles: 1, built: true })
  expect(opened(at).figures).toMatchObject({ articles: 1, built: false })
})

test('a new, a changed and a removed article are seen; no part that is not used is left behind', () => {
  const at = folders({ 'a.txt': story })
  opened(at)
  writeFileSync(join(at.seeds, 'b.txt'), another)
  expect(opened(at).figures).toMatchObject({ articles: 2, built: true })
  writeFileSync(join(at.seeds, 'a.txt'), `${story}It fell again.`)
  expect(opened(at).library.articleByFile('a.txt')?.text).toMatch(/It fell again/)
  rmSync(join(at.seeds, 'b.txt'))
  expect(opened(at).library.articles.map(({ file }) => file)).toEqual(['a.txt'])
  expect(readdirSync(at.index).filter(name => name.startsWith('part-'))).toHaveLength(1)
})

test('a touched file that did not change gives the same library', () => {
  const at = folders({ 'a.txt': story })
  const before = opened(at).library.article(0)
  utimesSync(join(at.seeds, 'a.txt'), new Date(0), new Date(0))
  expect(opened(at).library.article(0)).toEqual(before)
})

test.each([
  ['the search index is cut short', (index: string) => truncateSync(join(current(index), 'search.bin'), 10)],
  [
    'the search index has other bytes',
    (index: string) => writeFileSync(join(current(index), 'search.bin'), 'something else'),
  ],
  ['the articles are missing', (index: string) => rmSync(join(current(index), 'articles.sqlite'))],
  [
    'the articles are not a database',
    (index: string) => writeFileSync(join(current(index), 'articles.sqlite'), 'not a database'),
  ],
  [
    'the manifest is of an older kind',
    (index: string) => writeFileSync(join(index, 'current.json'), '{"generation":"x"}'),
  ],
  ['the manifest is not JSON', (index: string) => writeFileSync(join(index, 'current.json'), '{')],
  ['the whole folder is gone', (index: string) => rmSync(index, { recursive: true })],
])('when %s, the index is built anew', (_, damage) => {
  const at = folders({ 'a.txt': story })
  opened(at).library.close()
  damage(at.index)
  const { library, figures } = opened(at)
  expect(figures.built).toBe(true)
  expect(library.article(0).text).toBe(story)
})

test('an article that is damaged inside is never quoted, and the next start builds the index anew', () => {
  const at = folders({ 'a.txt': story })
  opened(at).library.close()
  const file = join(current(at.index), 'articles.sqlite')
  writeFileSync(file, readFileSync(file).fill(0, 8192))
  const { library } = opened(at)
  expect(() => library.article(0)).toThrow('damaged')
  library.close()
  const { library: after, figures } = opened(at)
  expect([figures.built, after.article(0).text]).toEqual([true, story])
})

test('a build that fails leaves the old index in place', () => {
  const at = folders({ 'a.txt': story })
  opened(at)
  writeFileSync(join(at.seeds, 'b.txt'), another)
  const bad = { ...at, seeds: join(at.root, 'elsewhere') }
  expect(opened(bad).library.articles).toEqual([])
  expect(opened(at).library.articles).toHaveLength(2)
})

test('articles that cannot be read are named, and the others load', () => {
  const at = folders({ 'a.txt': story, 'b.txt': Uint8Array.of(0xff, 0xfe, 0x41), 'c.txt': '' })
  const { library } = opened(at)
  expect(library.articles.map(({ file }) => file)).toEqual(['a.txt'])
  expect(library.problems).toHaveLength(2)
})
