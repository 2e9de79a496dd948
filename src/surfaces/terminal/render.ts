/** An answer as text for people: the same slots in the same order as on every surface. */
import { styleText } from 'node:util'
import type { Answer, Quote, Reference } from '../../answering/answer.ts'
import type { InterfaceLanguage } from '../../answering/command.ts'
import { leadingDifferences } from '../../answering/disagreeing/leading.ts'
import { speakerOf } from '../../answering/voice.ts'
import { languageOf } from '../../language/index.ts'

type Style = Parameters<typeof styleText>[0]

export interface Rendering {
  /** ANSI styles, for a terminal only. */
  readonly colour: boolean
  /** Also which claims and which rule each difference rests on. */
  readonly explain?: boolean
}

/** Ends without a line break. */
export function renderAnswer(
  answer: Answer,
  language: InterfaceLanguage,
  { colour, explain = false }: Rendering,
): string {
  const say = languageOf(language).answers
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const strong = (text: string): string =>
    text
      .replace(/\*\*([^*]+)\*\*/g, (_, words) => paint('bold', words))
      .replace(/\*([^*\n]+)\*/g, (_, words) => paint('italic', words))
  const numbers = new Map<string, string>()
  const quoted = (quote: Quote): string => {
    if (!numbers.has(quote.id)) numbers.set(quote.id, `Q${numbers.size + 1}`)
    return `  ${marked(quote)}${attribution(quote, language)}\n    ${paint('dim', `${numbers.get(quote.id)} · ${provenance(quote, language)}`)}`
  }
  const lines = [
    paint('bold', `${say.intents[answer.intent]}${answer.asked ? ` — ${answer.asked}` : ''}`),
    ...answer.notes.map(strong),
  ]
  for (const { heading, text } of answer.texts ?? []) lines.push(...(heading ? [paint('bold', heading)] : []), text)
  for (const agreement of answer.agreements) lines.push(strong(say.agreed(agreement)))
  const { shown, more } = leadingDifferences(answer)
  for (const { summary, sides, explanation } of shown) {
    lines.push(
      paint('yellow', strong(summary)),
      ...(explain && explanation ? [paint('dim', `  ${explanation}`)] : []),
      ...sides.flatMap(side => [`  • ${side.outlets.join(', ')}`, ...side.quotes.slice(0, 2).map(quoted)]),
    )
  }
  lines.push(...answer.quotes.map(quoted))
  if (more) lines.push(paint('dim', say.moreDifferences(more)))
  if (answer.near.length) lines.push(say.near, ...answer.near.map(quoted))
  lines.push(...(answer.references ?? []).map(reference => `  ${referenceLine(reference, language)}`))
  lines.push(paint('dim', say.searched(answer.searched)))
  return lines.join('\n')
}

/** In the quotation marks of the quote's own language; line breaks are shown as spaces. */
function marked({ text, language }: Quote): string {
  const [open, close] = languageOf(language).answers.quotationMarks
  return `${open}${text.replace(/[\n\r]+\s*/g, ' ')}${close}`
}

function attribution({ voice, modality }: Quote, language: InterfaceLanguage): string {
  const say = languageOf(language).answers
  if (voice?.speaker && modality === 'denied') return ` — ${say.deniedBy(speakerOf(voice))}`
  const who = voice?.speaker ? ` — ${say.accordingTo(speakerOf(voice))}` : ''
  return modality === 'asserted' ? who : `${who} (${say.modality[modality]})`
}

function provenance(quote: Quote, language: InterfaceLanguage): string {
  const say = languageOf(language).answers
  const date = quote.published ? say.date(quote.published) : say.undated
  const foreign = quote.language === language ? [] : [quote.language]
  return [
    quote.outlet ?? say.unknown,
    ...quote.origins.map(origin => say.with(origin)),
    date,
    ...foreign,
    quote.id,
  ].join(' · ')
}

function referenceLine(reference: Reference, language: InterfaceLanguage): string {
  const say = languageOf(language).answers
  const { outlet, headline, byline, agencies, published, url } = reference
  const parts = [
    outlet ?? say.unknown,
    ...agencies.map(origin => say.with(origin)),
    byline.length ? byline.join(', ') : say.noAuthor,
    headline ?? say.noHeadline,
    published ? say.date(published) : say.undated,
    ...(url ? [url] : []),
    reference.article,
  ]
  return parts.join(' · ')
}
