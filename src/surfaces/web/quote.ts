/** A quote with its citation, linked to where it stands. */
import { html } from 'hono/html'
import type { Quote } from '../../answering/answer.ts'
import { speakerOf } from '../../answering/voice.ts'
import { languageOf } from '../../language/index.ts'
import { articleLink } from './reading/list.ts'
import type { Html, View } from './view.ts'

export function quoteLine(quote: Quote, view: View): Html {
  const say = languageOf(view.language).answers
  const [open, close] = languageOf(quote.language).answers.quotationMarks
  const { voice, modality } = quote
  const details = [
    voice?.speaker ? say.accordingTo(speakerOf(voice)) : null,
    modality === 'asserted' ? null : say.modality[modality],
    ...quote.origins.map(say.with),
    quote.published ? say.date(quote.published) : say.undated,
    quote.language === view.language ? null : quote.language.toUpperCase(),
  ].filter(part => part !== null)
  return html`<figure class="quote"><blockquote lang="${quote.language}">${open}${quote.text}${close}</blockquote><figcaption><a href="${articleLink(view, quote.article, quote.id)}">${quote.outlet ?? say.unknown}</a> · ${details.join(' · ')}</figcaption></figure>`
}
