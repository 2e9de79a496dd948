/** An article to read: its text in full, the quoted sentence marked, what surrounds it greyed, other outlets in the margin. */
import { html } from 'hono/html'
import { quoteId } from '../../../citing/quote-id.ts'
import type { Block, BlockKind, Sentence } from '../../../corpus/article.ts'
import { overlap, type Span } from '../../../corpus/span.ts'
import { languageOf } from '../../../language/index.ts'
import type { Library, ReadArticle } from '../../../library/library.ts'
import { link } from '../message/markdown.ts'
import { plain } from '../plain.ts'
import { quoteLine } from '../quote.ts'
import type { Html, Page, View } from '../view.ts'
import { languageName, outletLink } from './list.ts'
import { type Mark, markedText, marksOf } from './marks.ts'
import { partsOf } from './parts.ts'
import { type Version, versionsOf } from './versions.ts'

/** `null`: there is no such article. `?quote=` (or the fragment) marks a sentence by its id; `?part=` turns to a part of a long one. */
export function articlePage(file: string, view: View, library: Library): Page | null {
  const article = library.articleByFile(file) ?? library.articleByFile(`${file}.txt`)
  if (!article) return null
  const { say, url } = view
  const wording = languageOf(view.language).answers
  const parts = partsOf(article)
  const asked = url.searchParams.get('quote')
  const quoted = asked === null ? null : sentenceById(article, asked)
  const partOfQuote = quoted ? parts.findIndex(part => part.some(block => overlap(block, quoted) > 0)) : -1
  const wanted = Math.trunc(Number(url.searchParams.get('part')) || 1) - 1
  const part = partOfQuote >= 0 ? partOfQuote : Math.min(parts.length - 1, Math.max(0, wanted))
  const title = article.headline ?? wording.noHeadline
  const blocks = parts[part]!
  const drawn = drawBlocks(blocks, { article, view, library, quoted })
  const body = html`<div class="reading">
<header class="reference"><p class="facts">${outletLink(article, view)} · ${article.published ? wording.date(article.published) : wording.undated} · ${article.byline.length ? article.byline.join(', ') : wording.noAuthor}${article.agencies.length ? ` · ${article.agencies.map(wording.with).join(', ')}` : ''} · ${languageName(article.language, view)}</p>
<h1 lang="${article.language}"${article.headline ? '' : html` class="missing"`}>${title}</h1>
<p class="facts">${article.url && /^https?:\/\//i.test(article.url) ? link(article.url, html`${say.original}`) : ''}</p></header>
${asked !== null && !quoted ? html`<p class="warning" role="status">${say.quoteGone}</p>` : ''}
${turns(part, parts.length, file, view)}
${toggles(view)}
${drawn}
${turns(part, parts.length, file, view)}</div>`
  return { title, section: 'articles', body, script: 'reader' }
}

/** The sentence whose quote has this id. */
function sentenceById({ file, text, passages }: ReadArticle, id: string): Sentence | null {
  for (const { sentences } of passages)
    for (const sentence of sentences) if (quoteId(file, text, sentence) === id) return sentence
  return null
}

function turns(part: number, parts: number, file: string, view: View): Html {
  if (parts === 1) return html``
  const to = (target: number, words: string): Html =>
    target < 0 || target >= parts
      ? html``
      : html`<a class="button" href="${view.link(`/articles/${encodeURIComponent(file)}`, { part: String(target + 1) })}">${words}</a>`
  return html`<p class="turn">${to(part - 1, view.say.previous)} ${view.say.pageOf(part + 1, parts)} ${to(part + 1, view.say.next)}</p>`
}

function toggles({ say }: View): Html {
  const kinds = [
    ['times', say.markTimes],
    ['figures', say.markFigures],
    ['names', say.markNames],
    ['statements', say.markStatements],
  ] as const
  return html`<fieldset class="toggles"><legend>${say.mark}</legend>${kinds.map(([id, words]) => html`<label><input type="checkbox" id="mark-${id}" autocomplete="off"> ${words}</label>`)}</fieldset>`
}

interface Drawing {
  readonly article: ReadArticle
  readonly view: View
  readonly library: Library
  readonly quoted: Span | null
}

const ownKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'caption',
  'post',
])

function drawBlocks(blocks: readonly Block[], drawing: Drawing): Html[] {
  const marks = marksOf(drawing.article.reading)
  const drawn: Html[] = []
  for (let i = 0; i < blocks.length; ) {
    const { kind } = blocks[i]!
    if (ownKinds.has(kind)) {
      drawn.push(drawOwn(blocks[i]!, marks, drawing))
      i++
      continue
    }
    const run: Block[] = []
    for (; i < blocks.length && blocks[i]!.kind === kind; i++) run.push(blocks[i]!)
    const label = drawing.view.say.furniture[kind] ?? kind
    const { text, language } = drawing.article
    drawn.push(
      html`<aside class="furniture" aria-label="${label}"><p class="kind">${label}</p><div lang="${language}">${run.map(({ start, end }) => html`<p>${text.slice(start, end)}</p>`)}</div></aside>`,
    )
  }
  return drawn
}

function drawOwn(block: Block, marks: readonly Mark[], drawing: Drawing): Html {
  const { article, view, library, quoted } = drawing
  const { language } = article
  const here = marks.filter(mark => overlap(mark, block) > 0)
  const words = drawSentences(block, here, drawing)
  if (block.kind === 'headline') return html`<p class="headline" lang="${language}">${words}</p>`
  if (block.kind === 'heading') return html`<h2 lang="${language}">${words}</h2>`
  const text =
    block.kind === 'post'
      ? html`<blockquote class="post" lang="${language}">${words}</blockquote>`
      : html`<p class="${block.kind}" lang="${language}">${words}</p>`
  const versions =
    block.kind === 'caption'
      ? []
      : versionsOf(article, quoted && overlap(quoted, block) > 0 ? quoted : block, view.language, library)
  return html`<div class="beside">${text}${versions.length ? margin(versions, view) : ''}</div>`
}

/** Every sentence carries the id of its quote, so that a citation can point to it; what stands between them is drawn too. */
function drawSentences(block: Block, marks: readonly Mark[], { article, quoted }: Drawing): Html[] {
  const { file, text, passages } = article
  const sentences = passages
    .flatMap(passage => (overlap(passage, block) > 0 ? passage.sentences : []))
    .filter(sentence => overlap(sentence, block) > 0)
  const drawn: Html[] = []
  let at = block.start
  for (const sentence of sentences) {
    const start = Math.max(at, sentence.start)
    const end = Math.min(block.end, sentence.end)
    if (start > at) drawn.push(...markedText(text, { start: at, end: start }, marks))
    const words = markedText(text, { start, end }, marks)
    // A sentence that is cut by the page has its id on the first page alone.
    const id = start === sentence.start ? html` id="${quoteId(file, text, sentence)}"` : ''
    drawn.push(
      quoted?.start === sentence.start
        ? html`<mark${id}>${words}</mark>`
        : html`<span class="sentence"${id}>${words}</span>`,
    )
    at = end
  }
  if (at < block.end) drawn.push(...markedText(text, { start: at, end: block.end }, marks))
  return drawn
}

function margin(versions: readonly Version[], view: View): Html {
  const { say } = view
  const differing = versions.filter(({ differs }) => differs).length
  return html`<aside class="versions" aria-label="${say.elsewhere}"><details><summary>${differing ? say.differingVersions(differing) : say.otherVersions(versions.length)}</summary>${versions.map(
    ({ quote, summary, differs }) =>
      html`<div class="version${differs ? ' differs' : ''}">${summary ? html`<p class="summary">${plain(summary)}</p>` : differs ? html`<p class="summary">${say.mayDiffer}</p>` : ''}${quoteLine(quote, view)}</div>`,
  )}</details></aside>`
}
