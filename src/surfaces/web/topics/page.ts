/** Where the outlets differ on a topic: the comparison as a table, the days as a picture, every quote below. */
import { html } from 'hono/html'
import { answerRequest, commands } from '../../../../commands/registry.ts'
import type { Answer } from '../../../answering/answer.ts'
import { languageOf } from '../../../language/index.ts'
import type { Library } from '../../../library/library.ts'
import { plain } from '../plain.ts'
import { quoteLine } from '../quote.ts'
import { disagreementsOf } from '../reading/versions.ts'
import type { Html, Page, View } from '../view.ts'
import { drawMatrix, matrixOf } from './matrix.ts'
import { daysOf, drawEvents, drawTimeline } from './timeline.ts'

/** Throws `InputError` for a topic that is too long. */
export function topicPage(view: View, library: Library): Page {
  const { say, url } = view
  const topic = url.searchParams.get('topic')?.trim() ?? ''
  const form = html`<form class="prompt" method="get" action="/topics" role="search">${view.kept}<label for="topic">${say.topicLabel}</label><div class="field"><input id="topic" name="topic" value="${topic}" maxlength="6000"><button class="primary">${say.show}</button></div></form>`
  const title = topic ? `${say.topics}: ${topic}` : say.topics
  const body = html`<h1>${say.topics}</h1>${form}${topic ? about(topic, view, library) : everything(view, library)}`
  return { title, section: 'topics', body }
}

function about(topic: string, view: View, library: Library): Html {
  const { say, language } = view
  const wording = languageOf(language).answers
  const command = commands.some(({ name }) => name === 'compare') ? 'compare' : 'sources'
  const answer = answerRequest({ command, options: { topic }, language }, library)
  const timeline = answerRequest({ command: 'timeline', options: { topic }, language }, library)
  const matrix = matrixOf(answer, view)
  const days = daysOf(timeline.quotes)
  return html`<p class="lead">${wording.searched(answer.searched)}</p>
${answer.status === 'nothing-found' ? nothing(answer, view) : ''}
${matrix.rows.length ? html`<h2>${say.matrix}</h2>${drawMatrix(matrix, view)}` : ''}
${answer.disagreements.length ? html`<h2>${say.sides}</h2>${sides(answer, view)}` : ''}
${days.length ? html`<h2>${say.timeline}</h2>${drawTimeline(days, view)}${drawEvents(days, view)}` : ''}
${answer.quotes.length ? html`<details class="quotes"><summary>${say.allQuotes(answer.quotes.length)}</summary>${answer.quotes.map(quote => quoteLine(quote, view))}</details>` : ''}`
}

function nothing(answer: Answer, view: View): Html {
  const wording = languageOf(view.language).answers
  return html`${answer.notes.map(note => html`<p>${note}</p>`)}${answer.near.length ? html`<p>${wording.near}</p>${answer.near.map(quote => quoteLine(quote, view))}` : ''}`
}

function sides({ disagreements }: Pick<Answer, 'disagreements'>, view: View): Html {
  const { say } = view
  return html`${disagreements.map(
    ({ facet, kind, summary, sides }) =>
      html`<section class="disagreement"><h3>${say.facets[facet] ?? facet} <span class="flag">${say.kinds[kind] ?? kind}</span></h3><p>${plain(summary)}</p><div class="sides">${sides.map(
        ({ value, quotes }) =>
          html`<div class="side"><h4>${value}</h4>${quotes.slice(0, 3).map(quote => quoteLine(quote, view))}</div>`,
      )}</div></section>`,
  )}`
}

/** Without a topic: every disagreement found, else the articles' own subjects to start from. */
function everything(view: View, library: Library): Html {
  const { say } = view
  const disagreements = disagreementsOf(library, view.language).slice(0, 30)
  if (disagreements.length) return html`<h2>${say.everywhere}</h2>${sides({ disagreements }, view)}`
  const headlines = library.articles
    .flatMap(({ headline, language }) => (headline ? [{ headline, language }] : []))
    .slice(0, 20)
  return html`<p>${say.topicHint}</p><ul class="shelf">${headlines.map(({ headline, language }) => html`<li><a href="${view.link('/topics', { topic: headline })}" lang="${language}">${headline}</a></li>`)}</ul>`
}
