import { openLibrary } from '../src/library/open.ts'
const { library } = openLibrary({ seeds: '/work/shared/seeds', index: '/tmp/didx' }, () => {})
const { findDisagreements } = await import('../src/answering/disagreeing/find.ts')
for (const d of findDisagreements(library, { language: process.argv[2] ?? 'en' }).disagreements) console.log(d.confidence, d.facet, d.kind, '|', d.summary)
const a = library.articles.map((_, i) => library.article(i))
if (process.argv[3]) for (const x of a) { console.log(x.file, x.published); for (const t of x.reading.timexes) console.log('   ', t.start, JSON.stringify(t.text), t.type, t.value, t.mod ?? '') }
