/** An answer as blocks of Discord's Markdown, in the order of the slots: what is agreed, where they differ, the quotes, who is silent. */
import type { Answer, Disagreement, Quote, Reference } from '../../answering/answer.ts'
import type { CommandRequest } from '../../answering/command.ts'
import { leadingDifferences } from '../../answering/disagreeing/leading.ts'
import { speakerOf } from '../../answering/voice.ts'
import { quoteLink } from '../../citing/links.ts'
import { languageOf } from '../../language/index.ts'

type Language = CommandRequest['language']

/** `publicUrl`: where the reading room can be reached from outside, for the links of quotes. */
export function blocksOf(answer: Answer, language: Language, publicUrl: string | null = null): string[] {
  const say = languageOf(language).answers
  const numbers = new Map<string, number>()
  const number = (quote: Quote): number => {
    if (!numbers.has(quote.id)) numbers.set(quote.id, numbers.size + 1)
    return numbers.get(quote.id)!
  }
  for (const quote of answer.quotes) number(quote)
  const placesOf = (quotes: readonly Quote[]): string => quotes.map(quote => ` \`Q${number(quote)}\``).join('')
  const { shown, more } = leadingDifferences(answer)
  const blocks = [
    `## ${say.intents[answer.intent]}${answer.asked ? ` — ${escapeMarkdown(answer.asked)}` : ''}`,
    ...answer.notes,
    ...answer.agreements.map(
      agreement => `${say.agreed(agreement)}${agreement.facet === 'statement' ? placesOf(agreement.quotes) : ''}`,
    ),
    ...shown.map(disagreement => differenceText(disagreement, number)),
    ...(answer.texts ?? []).flatMap(({ heading, text, form }) => [
      ...(heading ? [`**${heading}**`] : []),
      form === 'code' ? codeBlock(text) : text,
    ]),
    ...answer.quotes.map(quote => quoteText(quote, number(quote), language, publicUrl)),
  ]
  if (more) blocks.push(`-# ${say.moreDifferences(more)}`)
  if (answer.near.length && answer.near.some(({ id }) => !numbers.has(id)))
    blocks.push(`*${say.near}*`, ...answer.near.map(quote => quoteText(quote, number(quote), language, publicUrl)))
  return [...blocks, ...(answer.references ?? []).map(reference => referenceText(reference, language))]
}

/** Sides whose quotes stand among the answer's are named by number; the others are quoted here. */
function differenceText({ summary, sides }: Disagreement, number: (quote: Quote) => number): string {
  const lines = sides.map(({ outlets, quotes }) => {
    const [quote] = quotes
    return quote ? `• ${outlets.map(escapeMarkdown).join(', ')}: ${words(quote)} \`Q${number(quote)}\`` : ''
  })
  return [`**≠** ${summary}`, ...lines.filter(Boolean)].join('\n')
}

function quoteText(quote: Quote, number: number, language: Language, publicUrl: string | null): string {
  const say = languageOf(language).answers
  const date = quote.published ? say.date(quote.published) : say.undated
  const voice = quote.voice?.speaker
    ? ` — ${escapeMarkdown(quote.modality === 'denied' ? say.deniedBy(speakerOf(quote.voice)) : say.accordingTo(speakerOf(quote.voice)))}`
    : ''
  const reserve = quote.modality === 'hedged' ? ` (${say.modality.hedged})` : ''
  const link = quoteLink(quote, publicUrl)
  const name = escapeMarkdown(quote.outlet ?? say.unknown)
  const outlet = [
    link ? `[${name}](<${link}>)` : name,
    ...quote.origins.map(origin => escapeMarkdown(say.with(origin))),
  ].join(', ')
  const foreign = quote.language === language ? '' : ` ${flags[quote.language] ?? quote.language}`
  return `${words(quote)}${voice}${reserve}\n-# \`Q${number}\` ${outlet} · ${date}${foreign} · \`${quote.id}\``
}

const flags: Readonly<Record<string, string>> = { fr: '🇫🇷', en: '🇬🇧' }

function words({ text, language }: Quote): string {
  const [open, close] = languageOf(language).answers.quotationMarks
  return `${open}${escapeMarkdown(text)}${close}`
}

function referenceText({ outlet, headline, article, byline, published, url }: Reference, language: Language): string {
  const say = languageOf(language).answers
  const title = escapeMarkdown(headline ?? say.noHeadline)
  const facts = [
    outlet ?? say.unknown,
    byline.length ? byline.join(', ') : say.noAuthor,
    published ? say.date(published) : say.undated,
    article,
  ]
  return `• ${url ? `[${title}](<${url}>)` : title}\n-# ${facts.map(escapeMarkdown).join(' · ')}`
}

/** A fence that the text itself cannot close. */
const codeBlock = (text: string): string => `\`\`\`\n${text.replace(/```/g, '`\u200b``')}\n\`\`\``

/** Text shown as it is: no formatting, no mention, no link, no line that starts a list or heading. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\*_~`|<>[\]()#@:-]/g, '\\$&')
    .replace(/[\n\r]+\s*/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
