/** What a line of a page is by its own form and wording, before its neighbours are looked at. */
import { fold } from '../../language/fold.ts'
import type { Language } from '../../language/language.ts'
import type { FurnitureRules, Phrases, PhrasesOf } from '../../language/rules/furniture.ts'
import type { FurnitureKind } from '../article.ts'
import { namesAgency } from './agencies.ts'
import type { Line } from './lines.ts'

export interface Mark {
  readonly kind: FurnitureKind
  /** `section`: a list of others runs on below it. `comments`: readers' comments do. `link`: they may. `teaser`: one title. */
  readonly opens?: 'section' | 'comments' | 'link' | 'teaser'
  /** A label, and what it introduces stands on the next line; a date with no word for publishing beside it. */
  readonly bare?: boolean
}

export interface PageLine extends Line {
  readonly text: string
  /** The first 400 characters, folded, with straight apostrophes and single spaces. */
  readonly folded: string
  /** Ends as a sentence does. */
  readonly closed: boolean
  /** Is cut off: `…`, `...`, `..`. */
  readonly truncated: boolean
  /** Is cut off, and a link to the rest of it stands at its end. */
  readonly continued: boolean
  /** Long enough and closed: a paragraph of somebody's prose. */
  readonly prose: boolean
  /** Could be the title of an article or a section. */
  readonly title: boolean
  readonly mark: Mark | null
}

export function pageLine(source: string, line: Line, language: Language): PageLine {
  const text = source.slice(line.start, line.end)
  const folded = tidy(text.slice(0, 400))
  const tail = text.length > 80 ? tidy(text.slice(-80)) : folded
  const continued = isContinued(tail, language.furniture.continued)
  const truncated = continued || /(?:…|\.\.)["'»”’\s)\]]*$/.test(text.slice(-12))
  const closed = /[.!?…]["'»”’\s)\]]*$/.test(text.slice(-8))
  const shape = {
    ...line,
    text,
    folded,
    closed,
    truncated,
    continued,
    prose: (text.length >= 80 && closed) || text.length >= 220,
    title: text.length <= 200 && !/[.;,:…][»”"’\s)\]]*$/.test(text.slice(-8)),
  }
  return { ...shape, mark: markOf(shape, language) }
}

const tidy = (text: string): string =>
  fold(text)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ')
    .trim()

const isContinued = (tail: string, phrases: Phrases): boolean => {
  const end = tail.replace(/[\s.…»>→\]]+$/u, '')
  const phrase = phrases.find(phrase => end.endsWith(phrase))
  return phrase !== undefined && /(?:…|\.\.|\])[\s"'»”[(<>-]*$/u.test(end.slice(0, -phrase.length))
}

const bullets = /^[\s•·▪►▶→»>|*+–—-]+/u

function markOf(line: Omit<PageLine, 'mark'>, language: Language): Mark | null {
  const rules = language.furniture
  const { folded, text } = line
  const key = lettersOf(folded)
  if (!key) return text.length < 60 ? { kind: /[-+©]/.test(text) ? 'share-bar' : 'navigation' } : null
  if (text.length <= 90) {
    if (rules.commentLinks.includes(key) && /\d/.test(text)) return { kind: 'reader-comments', opens: 'link' }
    if (rules.comments.includes(key)) return { kind: 'reader-comments', opens: 'comments' }
    if (rules.commentLinks.includes(key)) return { kind: 'reader-comments', opens: 'link' }
    const section = sectionOf(line, key, rules)
    if (section) return { kind: section, opens: 'section' }
    const whole = kindOf(rules.whole, phrases => phrases.includes(key))
    if (whole && (key.length > 1 || /[-+]/.test(text))) return { kind: whole }
    if (isShareBar(key, rules.shareWords)) return { kind: 'share-bar' }
  }
  const teaser = teaserOf(line, rules.teasers)
  if (teaser) return teaser
  if (text.length <= 140) {
    const dateline = datelineOf(folded, rules.published, rules.dateWords)
    if (dateline) return dateline
    if (isCredit(line, rules.credit)) return { kind: 'credit' }
    if (isByline(line, rules.by)) return { kind: 'byline' }
  }
  if (/^[«“"‘]/.test(text)) return null
  const start = folded.replace(bullets, '')
  if (text.length <= 320) {
    const opening = kindOf(rules.opening, phrases => phrases.some(phrase => opens(start, phrase)))
    if (opening && (text.length <= 200 || opening === 'navigation' || opening === 'credit')) return { kind: opening }
  }
  if (text.length <= 240 && !/[«“"]/.test(text)) {
    const within = kindOf(rules.within, phrases => phrases.some(phrase => folded.includes(phrase)))
    if (within) return { kind: within }
    for (const [kind, pairs] of Object.entries(rules.pairs))
      for (const [first, second] of pairs ?? [])
        if (holdsPair(folded, first, second)) return { kind: kind as FurnitureKind }
  }
  if (text.length <= 160 && isTrail(text)) return { kind: 'navigation' }
  return null
}

/** Letters and apostrophes with single spaces between the words; digits, signs and punctuation gone. */
const lettersOf = (folded: string): string =>
  folded
    .replace(/[^\p{L}'-]+/gu, ' ')
    .replace(/(?<![\p{L}'])['-]+|['-]+(?![\p{L}'])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

const kindOf = (table: PhrasesOf, fits: (phrases: Phrases) => boolean): FurnitureKind | null =>
  (Object.entries(table).find(([, phrases]) => fits(phrases))?.[0] as FurnitureKind | undefined) ?? null

/** A phrase at the start, up to the end of a word unless it ends with a sign of its own. */
const opens = (folded: string, phrase: string): boolean =>
  folded.startsWith(phrase) && !(/\p{L}$/u.test(phrase) && /^\p{L}/u.test(folded.slice(phrase.length)))

/** `Related articles`, `More from Jane Doe`, `Les articles de l'auteur :`. */
function sectionOf(
  line: Omit<PageLine, 'mark'>,
  key: string,
  { sections, teasers }: FurnitureRules,
): FurnitureKind | null {
  if (line.closed || (line.text.endsWith(':') && teasers.includes(key))) return null
  return kindOf(sections, phrases =>
    phrases.some(
      phrase =>
        phrase === key ||
        // `More from` and `Plus de` want a name behind them: capitals to the end of a short line.
        (/ (?:from|by|in|de)$/.test(phrase) &&
          key.startsWith(`${phrase} `) &&
          /^(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}$/u.test(line.text.slice(phrase.length).trim())),
    ),
  )
}

const networks = new Set(
  'facebook twitter x whatsapp linkedin telegram messenger instagram pinterest reddit threads bluesky mastodon tiktok youtube flipboard tumblr viber sms rss gmail'.split(
    ' ',
  ),
)

function isShareBar(key: string, words: ReadonlySet<string>): boolean {
  const tokens = key.split(/[ '-]+/)
  let named = 0
  for (const token of tokens)
    if (networks.has(token)) named++
    else if (!words.has(token)) return false
  return named > 0 || tokens.length >= 2
}

/** `Lire aussi : …`, `See also…` glued to a title, or alone above one. */
function teaserOf(line: Omit<PageLine, 'mark'>, teasers: Phrases): Mark | null {
  const start = line.folded.replace(/^[^\p{L}]+/u, '')
  const skipped = line.text.search(/\p{L}/u)
  let found = ''
  for (const phrase of teasers) if (phrase.length > found.length && start.startsWith(phrase)) found = phrase
  if (!found || skipped < 0) return null
  const rest = start.slice(found.length).trimStart()
  // The same place in the text as written: folding keeps the phrases' length but for joined letters and accents.
  const written = afterLetters(line.text, skipped, found)
  if (!/\p{L}/u.test(rest)) return rest.length < 8 ? { kind: 'article-teaser', opens: 'teaser', bare: true } : null
  if (/^\s*[:|>»→–—•-]/u.test(written) && (line.text.length <= 250 || line.truncated)) return teaserLine
  if (/^\p{Lu}/u.test(written) || /^["“«]/.test(written)) return line.text.length <= 250 ? teaserLine : null
  if (found.includes(' ') && /^\s+["“«\p{Lu}\p{N}]/u.test(written) && !line.closed && line.text.length <= 200)
    return teaserLine
  return null
}

const teaserLine: Mark = { kind: 'article-teaser', opens: 'teaser' }

/** What follows as many letters as the folded phrase has. */
function afterLetters(text: string, from: number, phrase: string): string {
  let letters = phrase.replace(/[^\p{L}]/gu, '').length
  let i = from
  for (; i < text.length && letters > 0; i++) if (/\p{L}/u.test(text[i]!)) letters--
  return text.slice(i)
}

/** Nothing but a date, or a word for publishing and a date. */
function datelineOf(folded: string, published: Phrases, words: ReadonlySet<string>): Mark | null {
  if (!/\d/.test(folded)) return null
  let rest = folded.replace(bullets, '')
  let lead = ''
  for (const phrase of published) if (phrase.length > lead.length && opens(rest, phrase)) lead = phrase
  rest = rest.slice(lead.length)
  const tokens = rest.match(/\p{L}+/gu) ?? []
  const odd = tokens.filter(token => !words.has(token) && !/^(?:t|z|h|utc)$/.test(token)).length
  if (odd === 0) return lead.length > 2 ? { kind: 'dateline' } : isDate(rest) ? { kind: 'dateline', bare: true } : null
  // `Publié le 3 mai 2021 par Jeanne Petit`, `Published 3 May 2021 in World`.
  const dated = lead.length > 4 && odd <= 5 && /^\W{0,3}(?:\p{L}+\W{1,2})?\d/u.test(rest)
  return dated && rest.length <= 90 && !/[.!?]$/.test(rest) ? { kind: 'dateline' } : null
}

const isDate = (rest: string): boolean => {
  const numbers = rest.match(/\d+/g) ?? []
  const year = numbers.some(n => /^(?:19|20)\d\d$/.test(n))
  return (
    (year && numbers.length >= 2) ||
    (numbers.length >= 2 && /\d[/.:h-]\s?\d/.test(rest)) ||
    /\bago\b|\bil y a\b/.test(rest)
  )
}

/** `With AFP`, `Source : Reuters`, `(AFP)`, `© Jane Doe / AP`. */
function isCredit(line: Omit<PageLine, 'mark'>, credit: Phrases): boolean {
  const { text, folded } = line
  if (text.length > 110) return false
  if (/^[([]?\s*(?:©|\(c\))/i.test(text)) return true
  const bare = text.replace(/^[\s([©/–—-]+|[\s)\].]+$/gu, '')
  if (namesAgency(bare) && bare.length <= 60 && lowerWords(bare) === 0) return true
  const start = folded.replace(/^[\s([©/–—-]+/u, '')
  const lead = credit.find(phrase => opens(start, phrase))
  if (!lead) return false
  const rest = start.slice(lead.length)
  if (/^\s*(?:[:/|©]|par\b|by\b|de\b|d'|courtesy)/.test(rest) && text.length <= 90 && !/[.!?]$/.test(text)) return true
  const written = afterLetters(text, text.search(/\p{L}/u), lead).replace(/[\s)\].]+$/gu, '')
  return namesAgency(written) && written.length <= 50 && !hasVerbs(written)
}

/** More than one lower-case word that is not a joint: a sentence, not a list of names. */
const hasVerbs = (text: string): boolean => lowerWords(text) > 1

const lowerWords = (text: string): number =>
  (text.match(/(?<![\p{L}'’])\p{Ll}{2,}/gu) ?? []).filter(word => !joints.has(word)).length

const joints = new Set(
  'and et avec with via de du des la le les of the in inputs from par by photo agences agencies'.split(' '),
)

/** `Par Jeanne Petit`, `By John Doe in Paris`: capitals behind the phrase, and no sentence. */
function isByline(line: Omit<PageLine, 'mark'>, by: Phrases): boolean {
  if (/[.!?…]$/.test(line.text) || line.text.length > 120) return false
  let lead = ''
  for (const phrase of by) if (phrase.length > lead.length && opens(line.folded, phrase)) lead = phrase
  if (!lead) return false
  const written = afterLetters(line.text, 0, lead).replace(/^[\s:,–—-]+/u, '')
  if (/^(?:from|de|notre|our|envoy|corresp)/.test(lead)) return written.length <= 60
  return (
    /^\p{Lu}/u.test(written) &&
    !hasVerbs(written.split(/[,|(–—]/)[0]!) &&
    (written.match(/\p{L}+/gu) ?? []).length <= 14
  )
}

/** `Home > World > Africa`, `Accueil › Monde`: a trail of short labels. */
const isTrail = (text: string): boolean => {
  const parts = text.split(/\s[>›»/|]\s|\s?›\s?/)
  return parts.length >= 3 && parts.every(part => part.trim().length > 0 && part.length <= 40) && !/[.!?]$/.test(text)
}

const holdsPair = (folded: string, first: Phrases, second: Phrases): boolean => {
  for (const phrase of first) {
    const at = folded.search(new RegExp(`(?<!\\p{L})${phrase}`, 'u'))
    if (at >= 0 && at < 40 && second.some(other => folded.indexOf(other, at + phrase.length) >= 0)) return true
  }
  return false
}

/** Two to six words that all begin with a capital, particles aside: the name of a person, or of two. */
export const isNames = (text: string): boolean =>
  text.length <= 60 &&
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?:(?:,| et| and| &)?\s(?:(?:de|du|des|la|le|el|al|ag|ould|van|von|den|der|bin|ben|di|da|dos)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u.test(
    text,
  )
