import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCorpus, readArticle } from '../../src/corpus/load.ts'
import { folders } from '../support/corpus.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('the text is kept as it is: byte order mark, line ends, lone white space', () => {
  const article = readArticle('a.txt', bytes('\uFEFFLe titre\r\n\r\nLe maire a parlé hier. Il est parti.  \r\n'))
  expect(article).toMatchObject({
    text: '\uFEFFLe titre\r\n\r\nLe maire a parlé hier. Il est parti.  \r\n',
    language: 'fr',
    outlet: null,
  })
})

test('a file that is not UTF-8 is left out with a sentence that says how to mend it', () => {
  expect(readArticle('latin.txt', Uint8Array.of(0xc9, 0x74, 0xe9))).toMatch(
    /^latin\.txt is left out: it is not valid UTF-8; save it as UTF-8/,
  )
})

test.each(['', ' \n\t\n', '\uFEFF'])('an empty file (%j) is left out', text => {
  expect(readArticle('empty.txt', bytes(text))).toMatch(/^empty\.txt is left out: it is empty/)
})

test.each([
  ['UTF-16 says so', [0xff, 0xfe, 0x41, 0x00, 0xd8], /iconv -f UTF-16 /],
  ['a file that is not text', [0x41, 0x00, 0x42], /it is not text/],
])('%s', (_, content, expected) => {
  expect(readArticle('odd.txt', Uint8Array.from(content))).toMatch(expected)
})

test('what is not read is told: other kinds of files, folders', () => {
  const { seeds } = folders({
    'a.txt': 'A story.',
    'b.pdf': '%PDF',
    'README.md': 'about',
    'catalogue.json': '{"articles":[]}',
  })
  mkdirSync(join(seeds, 'more'))
  const { files, problems } = openCorpus(seeds)
  expect(files).toEqual(['a.txt'])
  expect(problems).toEqual([
    'b.pdf is left out: articles are .txt or .md files; save its text as one.',
    `more is left out: it is a folder; move its articles into ${seeds}.`,
  ])
})

test('every quotable sentence lies inside its passage, and passages are in order', () => {
  const corpus = openCorpus('seeds')
  expect(corpus.problems).toEqual([])
  expect(corpus.files).toHaveLength(5)
  for (const file of corpus.files) {
    const article = corpus.load(file)
    if (typeof article === 'string') throw new Error(article)
    let last = 0
    for (const passage of article.passages) {
      expect(passage.start).toBeGreaterThanOrEqual(last)
      for (const sentence of passage.sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(passage.start)
        expect(article.text.slice(sentence.start, sentence.end)).toMatch(/^\S[\s\S]*\S$/)
        last = sentence.end
      }
    }
  }
})

test('a folder without articles, and none at all, are problems that say what to do', () => {
  expect(openCorpus(folders().seeds).problems[0]).toMatch(/holds no article; put articles in it/)
  expect(openCorpus('/nowhere/at/all').problems[0]).toMatch(/There is no folder .*create it/)
})

test('a catalogue entry without its file is named', () => {
  const { seeds } = folders({ 'a.txt': 'Words.', 'catalogue.json': '{"articles":[{"file":"b.txt"}]}' })
  expect(openCorpus(seeds).problems).toEqual([
    expect.stringMatching(/names b\.txt, which is not in .*; add the file or remove the entry/),
  ])
})
