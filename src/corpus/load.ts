/** The articles of a seeds folder, one at a time, with a sentence for each that cannot be used. */
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage, findLanguage } from '../language/index.ts'
import type { Article, Block } from './article.ts'
import { type Catalogue, type CatalogueEntry, readCatalogue } from './catalogue.ts'
import { sha256 } from './hash.ts'
import { agencyCredits } from './page/agencies.ts'
import { splitBlocks } from './page/blocks.ts'
import { cutPassages } from './passages.ts'

export interface Corpus {
  /** File names of the articles, sorted: numbers and ties never depend on the file system's order. */
  readonly files: readonly string[]
  /** Changes whenever a file or the catalogue does (by size and time of change, so that no file need be read). */
  readonly fingerprint: string
  /** Whole sentences about the folder and the catalogue. */
  readonly problems: readonly string[]
  /** Changes when the file's size or time of change does, or what the catalogue says of it: no file is read for it. */
  stateOf(file: string): string
  /** Identifies what an article is made from: the file's bytes and what the catalogue says of it. */
  sourceOf(file: string): string
  /** The article of a file, or a sentence that says why it is left out. */
  load(file: string): Article | string
}

const catalogueName = 'catalogue.json'

/** Opens a folder of articles (`*.txt`, `*.md`; UTF-8) and its catalogue. A missing or empty folder is a problem, not an error. */
export function openCorpus(folder: string): Corpus {
  if (!existsSync(folder)) return empty(`There is no folder ${folder}; create it and put articles in it as .txt files.`)
  const { files, leftOut } = filesOf(folder)
  if (!files.length) return empty(`The folder ${folder} holds no article; put articles in it as .txt files.`)
  const path = join(folder, catalogueName)
  const json = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const stats = new Map(
    files.map(file => {
      const { size, mtimeMs } = statSync(join(folder, file))
      return [file, `${file}\0${size}\0${mtimeMs}`]
    }),
  )
  // Checked when an article is read or compared, not when a folder that did not change is opened.
  let checked: Catalogue | undefined
  const catalogue = (): Catalogue => {
    checked ??= json ? readCatalogue(json) : { entries: new Map(), problems: [] }
    return checked
  }
  const stated = (file: string): string => JSON.stringify(catalogue().entries.get(file) ?? null)
  return {
    files,
    fingerprint: sha256([json, ...stats.values()].join('\n')),
    get problems() {
      const missing = [...catalogue().entries.keys()]
        .filter(file => !stats.has(file))
        .map(file => `${catalogueName} names ${file}, which is not in ${folder}; add the file or remove the entry.`)
      return [...leftOut, ...catalogue().problems, ...missing]
    },
    stateOf: file => sha256(`${stats.get(file)}\0${stated(file)}`),
    sourceOf: file => sha256(`${file}\0${sha256(readFileSync(join(folder, file)))}\0${stated(file)}`),
    load: file => readArticle(file, readFileSync(join(folder, file)), catalogue().entries.get(file)),
  }
}

/** Names of the articles' files, sorted, and a sentence for each thing that will not be read. */
function filesOf(folder: string): { files: string[]; leftOut: string[] } {
  const files: string[] = []
  const leftOut: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry
    if (/^\.|^(readme|licen[cs]e)\b/i.test(name) || name === catalogueName) continue
    if (entry.isDirectory()) leftOut.push(`${name} is left out: it is a folder; move its articles into ${folder}.`)
    else if (!/\.(txt|md)$/i.test(name))
      leftOut.push(`${name} is left out: articles are .txt or .md files; save its text as one.`)
    else if (!readable(join(folder, name)))
      leftOut.push(`${name} is left out: it may not be read; give the bot's user the right to read it.`)
    else files.push(name)
  }
  return { files: files.sort(), leftOut: leftOut.sort() }
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const empty = (problem: string): Corpus => ({
  files: [],
  fingerprint: sha256(problem),
  problems: [problem],
  stateOf: () => '',
  sourceOf: () => '',
  load: () => problem,
})

/** The article in a file's bytes, or a sentence that says why there is none. */
export function readArticle(file: string, bytes: Uint8Array, entry?: CatalogueEntry): Article | string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const encoding = /^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
      ? 'UTF-16'
      : 'WINDOWS-1252'
    return `${file} is left out: it is not valid UTF-8; save it as UTF-8 (for example: iconv -f ${encoding} -t UTF-8 ${file}).`
  }
  if (text.includes('\0')) return `${file} is left out: it is not text; put the article's text in it or delete it.`
  if (!text.replace(/[\s\uFEFF\u200B]/gu, ''))
    return `${file} is left out: it is empty; put the article's text in it or delete it.`
  const language = (entry?.language && findLanguage(entry.language)) || detectLanguage(text)
  const blocks = splitBlocks(text, language, entry?.headline ?? null)
  const evidence: Record<string, string> = { ...entry?.evidence }
  if (!entry?.language) evidence.language = "inferred: the text's commonest words"
  const headline = entry?.headline ?? headlineOf(text, blocks)
  if (!entry?.headline && headline) evidence.headline = "inferred: the text's first line"
  const credits = agencyCredits(text, blocks, language)
  return {
    file,
    outlet: entry?.outlet ?? null,
    country: entry?.country ?? null,
    headline,
    byline: entry?.byline ?? [],
    agencies: [...new Set([...(entry?.agencies ?? []), ...credits])],
    published: entry?.published ?? null,
    language: language.code,
    url: entry?.url ?? null,
    evidence,
    text,
    blocks,
    passages: cutPassages(text, blocks, language),
  }
}

const headlineOf = (text: string, blocks: readonly Block[]): string | null => {
  const block = blocks.find(block => block.kind === 'headline')
  return block ? text.slice(block.start, block.end) : null
}
