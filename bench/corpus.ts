/** Passages of real text in any number: the corpus's own, and sentences of it recombined. The same seed, the same passages. */
import { readdirSync, readFileSync } from 'node:fs'
import { splitSentences } from '../src/corpus/sentences.ts'
import { detectLanguage, languageOf } from '../src/language/index.ts'
import type { Language } from '../src/language/language.ts'
import type { PassageDocument } from '../src/search/minisearch-index.ts'

export interface BenchQuestion {
  readonly text: string
  readonly language: Language
  /** Number of the passage that answers it. */
  readonly right: number
}

interface Text {
  readonly text: string
  readonly language: Language
  readonly question: string | null
}

/** Sentences are joined to passages of about as many words. */
const passageWords = 60

export class BenchCorpus {
  readonly size: number
  readonly questions: readonly BenchQuestion[]
  /** Real passages, one every `step` numbers from 0 on. */
  readonly #real: readonly Text[]
  readonly #step: number
  readonly #sentences: ReadonlyMap<Language, readonly string[]>

  /** `files`: JSON Lines with `article`, `passage` or `text`, and `question` and `lang` if there are; none: the articles in seeds/. */
  constructor(files: readonly string[], size: number) {
    const texts = files.length ? files.flatMap(readTexts) : readSeeds()
    const answering = [...new Map(texts.filter(text => text.question).map(text => [text.text, text])).values()]
    this.size = size
    this.#real = spread(answering, Math.floor(size / 2))
    this.#step = this.#real.length ? Math.floor(size / this.#real.length) : size + 1
    this.#sentences = sentencesOf(texts)
    this.questions = this.#real.length
      ? this.#real.map(({ question, language }, i) => ({ text: question!, language, right: i * this.#step }))
      : this.#madeQuestions()
  }

  *documents(): Generator<PassageDocument> {
    for (let number = 0; number < this.size; number++) yield this.document(number)
  }

  document(number: number): PassageDocument {
    const real = number % this.#step === 0 ? this.#real[number / this.#step] : undefined
    if (real) return { language: real.language, fields: { text: real.text }, extraTerms: [] }
    const language = this.#languageFor(number)
    return { language, fields: { text: this.#recombined(number, language, passageWords) }, extraTerms: [] }
  }

  /** Passages `number * count` and on as the paragraphs of one article in one language, each long enough to stand alone. */
  article(number: number, count: number): { texts: readonly string[]; language: Language } {
    const at = Array.from({ length: count }, (_, i) => number * count + i)
    const real = at.map(n => (n % this.#step === 0 ? this.#real[n / this.#step] : undefined))
    const language = real.find(text => text !== undefined)?.language ?? this.#languageFor(number)
    const texts = at.map((n, i) =>
      real[i]?.language === language
        ? real[i].text.replace(/\s+/g, ' ')
        : this.#recombined(n, language, 2 * passageWords),
    )
    return { texts, language }
  }

  #languageFor(number: number): Language {
    const languages = [...this.#sentences.keys()]
    return languages[randomNumbers(number + 1)(languages.length)]!
  }

  #recombined(number: number, language: Language, length: number): string {
    const random = randomNumbers(number + 1)
    const pool = this.#sentences.get(language)!
    const picked: string[] = []
    for (let words = 0; words < length; ) {
      const sentence = pool[random(pool.length)]!
      picked.push(sentence)
      words += sentence.split(' ').length
    }
    return picked.join(' ')
  }

  /** Without questions in the corpus: six words of a passage, which should be found again. */
  #madeQuestions(): BenchQuestion[] {
    const count = Math.min(1000, this.size)
    return Array.from({ length: count }, (_, i) => {
      const right = Math.floor((i * this.size) / count)
      const { fields, language } = this.document(right)
      const words = fields.text.match(/\p{L}{4,}/gu) ?? []
      const random = randomNumbers(right + 7)
      return { text: Array.from({ length: 6 }, () => words[random(words.length)] ?? '').join(' '), language, right }
    })
  }
}

function readTexts(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const row = JSON.parse(line) as Record<string, string | undefined>
      const text = row.passage ?? row.article ?? row.text
      if (!text) return []
      return [
        { text, language: row.lang ? languageOf(row.lang) : detectLanguage(text), question: row.question ?? null },
      ]
    })
}

function readSeeds(): Text[] {
  const folder = new URL('../seeds/', import.meta.url)
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return { text, language: detectLanguage(text), question: null }
    })
}

function sentencesOf(texts: readonly Text[]): Map<Language, string[]> {
  const sentences = new Map<Language, string[]>()
  for (const { text, language } of texts) {
    const own = sentences.get(language) ?? []
    for (const { start, end } of splitSentences(text, { start: 0, end: text.length }, language.sentences))
      own.push(text.slice(start, end))
    sentences.set(language, own)
  }
  return sentences
}

/** At most `count` of the items, evenly. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!)

/** Random whole numbers below n (mulberry32). */
export function randomNumbers(seed: number): (n: number) => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}
