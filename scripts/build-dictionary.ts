/**
 * Turns FreeDict's English-French and French-English dictionaries (dictd format, Debian packages dict-freedict-eng-fra
 * and dict-freedict-fra-eng) into src/language/crossing/en-fr.data.json: one line per English word,
 * `attack: assaillir attaquer assaut attaque`, folded.
 *
 * usage: tsx scripts/build-dictionary.ts FOLDER     where freedict-{eng-fra,fra-eng}.{dict.dz,index} are
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fold } from '../src/language/fold.ts'

const output = new URL('../src/language/crossing/en-fr.data.json', import.meta.url)
const folder = process.argv[2]
if (!folder) {
  process.stderr.write(
    'usage: tsx scripts/build-dictionary.ts FOLDER (with freedict-eng-fra.dict.dz and its .index, and fra-eng)\n',
  )
  process.exit(2)
}

const english = readDictionary('freedict-eng-fra')
const french = readDictionary('freedict-fra-eng')

// English word -> French words
const pairs = new Map<string, Set<string>>()
const add = (en: string, fr: string): void => {
  if (isUseful(en, fr)) pairs.set(en, (pairs.get(en) ?? new Set()).add(fr))
}
for (const [en, translations] of english) for (const fr of translations) add(en, fr)
for (const [fr, translations] of french) for (const en of translations) add(en, fr)

const lines = [...pairs.keys()]
  .sort()
  .map(en => `${en}: ${[...pairs.get(en)!].map(fr => fr.replaceAll(' ', '_')).join(' ')}`)
const origin = 'FreeDict eng-fra 0.1.6 and fra-eng 0.4.1; see LICENSE.md'
writeFileSync(output, `${JSON.stringify({ origin, lines }).replaceAll('","', '",\n"')}\n`)
process.stderr.write(
  `${lines.length} English words, ${[...pairs.values()].reduce((sum, t) => sum + t.size, 0)} pairs\n`,
)

/** Headword -> translations, both without what stands in brackets. */
function readDictionary(name: string): Map<string, Set<string>> {
  const text = gunzipSync(readFileSync(join(folder!, `${name}.dict.dz`)))
  const entries = new Map<string, Set<string>>()
  for (const line of readFileSync(join(folder!, `${name}.index`), 'utf8').split('\n')) {
    const [headword, offset, length] = line.split('\t')
    if (!headword || headword.startsWith('00database') || !offset || !length) continue
    const start = base64Number(offset)
    const [head, ...body] = text.toString('utf8', start, start + base64Number(length)).split('\n')
    // The index folds its headwords; the entry begins with the word as written, then its pronunciation.
    const word = clean(head!.split(/ [/<]/)[0]!)
    const translations = entries.get(word) ?? new Set<string>()
    for (const sense of body) {
      for (const translation of sense.replace(/^\s*\d+\.\s*/, '').split(/[,;]/)) {
        const cleaned = clean(translation)
        if (cleaned) translations.add(cleaned)
      }
    }
    if (word) entries.set(word, translations)
  }
  return entries
}

/** dictd's index numbers: base 64, most significant digit first. */
function base64Number(digits: string): number {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return [...digits].reduce((sum, digit) => sum * 64 + alphabet.indexOf(digit), 0)
}

/** Folded, without brackets, articles, the infinitive's `to` and the reflexive pronoun. */
function clean(text: string): string {
  const plain = fold(text)
    .replace(/\([^)]*\)|<[^>]*>/g, ' ')
    .replace(/[‐‑]/g, '-')
  return plain
    .replace(/^\s*(?:to|a|an|the|se|le|la|les|un|une)\s|^\s*(?:s'|l')/, ' ')
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A pair helps a search when one side is a word and the other no more than three. */
function isUseful(en: string, fr: string): boolean {
  const [a, b] = [en.split(' ').length, fr.split(' ').length]
  return en.length > 1 && fr.length > 1 && Math.min(a, b) === 1 && Math.max(a, b) <= 3
}
