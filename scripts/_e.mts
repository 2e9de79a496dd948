import { openLibrary } from '../src/library/open.ts'
const { library } = openLibrary({ seeds: '/work/shared/seeds', index: '/tmp/didx' }, () => {})
const { storiesOf, likeness } = await import('../src/answering/disagreeing/story.ts')
const { timed } = await import('../src/answering/disagreeing/facets/times.ts')
const { minutesOf, lengthOf, daysOf } = await import('../src/answering/disagreeing/intervals.ts')
const [s] = storiesOf(library.articles.map((_, i) => library.article(i)))
for (const [r, t] of [[minutesOf, 'TIME'], [lengthOf, 'DURATION'], [daysOf,'DATE']] as const) for (const x of timed(s!, r, t)) console.log(t, x.told.article.file.slice(0, 3), x.timex.text, x.timex.value, x.timex.mod ?? '', x.events.join(','), 'near', x.nearest, '| own', x.told.events.map(e => e.key).join(','), '|', [...x.told.names].join(','))
const find = (n: string, at: number) => s!.told.find(t => t.article.file.startsWith(n) && t.sentence.start <= at && t.sentence.end >= at)!
for (const [a, b] of [[['000', 4160], ['003', 1300]], [['003', 1500], ['004', 625]], [['000', 300], ['003', 4600]], [['000', 3850], ['001', 960]], [['000', 2900], ['004', 1180]], [['004', 3650], ['000', 920]], [['004',1460],['000',660]]] as any) { const [x, y] = [find(a[0], a[1]), find(b[0], b[1])]; console.log(a, b, likeness(s!, x, y), x.events.map(e => e.key).join(), '/', y.events.map(e => e.key).join(), '| poles', x.poles.map((p: any) => p.key + p.pole).join(), '/', y.poles.map((p: any) => p.key + p.pole).join(), '| roles', x.roles.map(r => r.key).join(), '/', y.roles.map(r => r.key).join()) }
