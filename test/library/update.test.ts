/** An index that grew by additions, changes and removals is the one that is built at once. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import type { Library } from '../../src/library/library.ts'
import { openLibrary } from '../../src/library/open.ts'
import { toQuery } from '../../src/search/query.ts'
import { folders, opened } from '../support/corpus.ts'

const sentences = [
  'The river rose on Monday and the mayor closed the bridge.',
  'The council said on 4 May 2021 that the bridge would open again.',
  'Two hundred people left their houses near the river, the police said.',
  'Le maire a fermé le pont lundi après la crue de la rivière.',
  'La police a compté deux cents personnes hors de leurs maisons.',
  'Le conseil a annoncé le 4 mai 2021 la réouverture du pont.',
]
const questions = [
  ['When was the bridge closed?', 'en'],
  ['combien de personnes, selon la police ?', 'fr'],
  ['Who left the houses near the river?', 'en'],
  ['réouverture du pont', 'fr'],
] as const
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `${name}.txt`)

/** What a reader can see of a library. */
function seen(library: Library): unknown {
  return {
    articles: library.articles,
    read: library.articles.map((_, number) => library.article(number)),
    counts: ['bridg', 'pont', 'polic'].map(term => library.index.frequency(term)),
    hits: questions.map(([question, code]) => {
      const query = toQuery(question, languageOf(code), library.index, { extraTerms: ['2021-05-04'] })
      return library.index.search(query, 10).map(hit => ({ ...hit, file: library.passage(hit.passage).article.file }))
    }),
  }
}

const text = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }), { maxLength: 3 })
/** Files to write (or, for `null`, to remove) before the library is opened again. */
const steps = fc.array(fc.dictionary(fc.constantFrom(...names), fc.option(text), { maxKeys: 4 }), {
  minLength: 1,
  maxLength: 6,
})

test('any additions, changes and removals give what is built at once', () => {
  fc.assert(
    fc.property(steps, steps => {
      const at = folders()
      for (const step of steps) {
        for (const [name, paragraphs] of Object.entries(step)) {
          const path = join(at.seeds, name)
          if (paragraphs) writeFileSync(path, paragraphs.map(paragraph => paragraph.join(' ')).join('\n\n'))
          else rmSync(path, { force: true })
        }
        const { library } = openLibrary(at)
        const { library: fresh } = openLibrary({ seeds: at.seeds, index: join(at.root, 'fresh') })
        expect(seen(library)).toEqual(seen(fresh))
        expect(library.problems).toEqual(fresh.problems)
        library.close()
        fresh.close()
        rmSync(join(at.root, 'fresh'), { recursive: true })
      }
      rmSync(at.root, { recursive: true })
    }),
    { numRuns: 25 },
  )
}, 60_000)

const parts = (index: string): string[] => readdirSync(index).filter(name => name.startsWith('part-'))
const manyArticles = (): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`m${i}.txt`, `${sentences[i % 6]} Number ${i}.`]))

test('a large part is left as it is when articles are added, changed and removed', () => {
  const at = folders(manyArticles())
  opened(at)
  const [large] = parts(at.index)
  const before = readFileSync(join(at.index, large!, 'search.bin'))
  writeFileSync(join(at.seeds, 'new.txt'), sentences[0]!)
  writeFileSync(join(at.seeds, 'm3.txt'), sentences[1]!)
  rmSync(join(at.seeds, 'm4.txt'))
  const done: number[] = []
  const { library } = openLibrary(at, (_, total) => done.push(total))
  expect(done).toEqual([2, 2])
  expect(library.articles).toHaveLength(40)
  library.close()
  expect(parts(at.index)).toHaveLength(2)
  expect(readFileSync(join(at.index, large!, 'search.bin'))).toEqual(before)
})

test('a damaged part is read again, the others are not', () => {
  const at = folders(manyArticles())
  opened(at)
  const large = parts(at.index)
  writeFileSync(join(at.seeds, 'new.txt'), sentences[0]!)
  opened(at)
  const small = parts(at.index).find(name => !large.includes(name))!
  truncateSync(join(at.index, small, 'search.bin'), 20)
  const read: number[] = []
  const { library } = openLibrary(at, (_, total) => read.push(total))
  expect(read).toEqual([1])
  expect(library.articles).toHaveLength(41)
  library.close()
})

test('a build that was interrupted leaves the former index as it was', () => {
  const at = folders({ 'a.txt': sentences[0]! })
  const before = seen(opened(at).library)
  const [whole] = parts(at.index)
  // What a killed build leaves: a part without its segment, a manifest that was not renamed.
  writeFileSync(join(at.index, 'current.json.0123456789ab'), '{"parts": [')
  const { library, figures } = opened(at)
  expect([figures.built, seen(library), parts(at.index)]).toEqual([false, before, [whole]])
})
