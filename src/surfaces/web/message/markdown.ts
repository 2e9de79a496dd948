/** Discord's Markdown (the part that messages of the bot use) as HTML. Linear in the text; nothing but text and safe links comes out. */
import { html } from 'hono/html'
import type { Html } from '../view.ts'

/** A text display as blocks: headings, subtext, quotations, lists, code, lines. */
export function renderMarkdown(text: string): Html {
  const blocks: Html[] = []
  // Odd parts are what stands between fences; a fence that is never closed is text.
  const parts = text.split('```')
  const unclosed = parts.length % 2 === 0 ? parts.pop()! : null
  if (unclosed !== null) parts[parts.length - 1] += `\`\`\`${unclosed}`
  for (const [i, part] of parts.entries()) {
    if (i % 2)
      blocks.push(html`<pre tabindex="0"><code>${part.replace(/^(?:[\w+-]*\n)?/, '').replace(/\n$/, '')}</code></pre>`)
    else blocks.push(...renderLines(part.split('\n')))
  }
  return html`${blocks}`
}

interface LineKind {
  readonly pattern: RegExp
  /** Neighbouring lines of the same kind are drawn as one. */
  readonly together: (lines: readonly Html[], first: RegExpExecArray) => Html
}

const lineKinds: readonly LineKind[] = [
  { pattern: /^(#{1,3}) +(.+)$/, together: (lines, [, marks]) => heading(marks!.length, lines) },
  { pattern: /^-# +(.+)$/, together: lines => html`<p class="subtext">${broken(lines)}</p>` },
  { pattern: /^> ?(.*)$/, together: lines => html`<blockquote>${broken(lines)}</blockquote>` },
  { pattern: /^ *[-*] +(.+)$/, together: lines => html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>` },
  {
    pattern: /^ *(\d{1,9})[.)] +(.+)$/,
    together: (lines, [, number]) => html`<ol start="${number}">${lines.map(line => html`<li>${line}</li>`)}</ol>`,
  },
  { pattern: /^(.*\S.*)$/, together: lines => html`<p>${broken(lines)}</p>` },
]

function renderLines(lines: readonly string[]): Html[] {
  const blocks: Html[] = []
  for (let i = 0; i < lines.length; ) {
    const kind = lineKinds.find(({ pattern }) => pattern.test(lines[i]!))
    if (!kind) {
      i++
      continue
    }
    const first = kind.pattern.exec(lines[i]!)!
    const run: Html[] = []
    for (; i < lines.length && lineKinds.find(({ pattern }) => pattern.test(lines[i]!)) === kind; i++) {
      run.push(renderInline(kind.pattern.exec(lines[i]!)!.at(-1)!))
    }
    blocks.push(kind.together(run, first))
  }
  return blocks
}

/** Below the page's own headings. */
function heading(level: number, lines: readonly Html[]): Html {
  return html`${lines.map(line =>
    level === 1 ? html`<h3>${line}</h3>` : level === 2 ? html`<h4>${line}</h4>` : html`<h5>${line}</h5>`,
  )}`
}

const broken = (lines: readonly Html[]): Html[] => lines.map((line, i) => (i ? html`<br>${line}` : line))

const token = new RegExp(
  [
    String.raw`\\(?<escaped>[^\p{L}\p{N}\s])`,
    '`(?<code>[^`\\n]{1,2000})`',
    String.raw`\[(?<label>(?:\\.|[^\\\]\n]){1,500})\]\(<?(?<target>https?://(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})>?\)`,
    String.raw`<?(?<address>https?://[^\s<>]{1,2000})>?`,
    '<t:(?<seconds>-?\\d{1,12})(?::[a-zA-Z])?>',
    '<(?:@[!&]?|#)(?<mention>\\d{1,20})>',
    '</(?<command>[^:<>\\n]{1,100}):\\d{1,20}>',
    String.raw`(?<mark>\*\*|\*|__|_|~~|\|\|)`,
  ].join('|'),
  'gu',
)

interface Open {
  readonly mark: string
  readonly parts: Html[]
}

/** Text within a line. A mark that is not closed is the character itself. */
export function renderInline(text: string): Html {
  const stack: Open[] = [{ mark: '', parts: [] }]
  const add = (part: Html | string): unknown => stack.at(-1)!.parts.push(html`${part}`)
  let at = 0
  for (const match of text.matchAll(token)) {
    add(text.slice(at, match.index))
    at = match.index + match[0].length
    const { mark } = match.groups!
    if (!mark) add(renderToken(match))
    else if (!place(mark, match.index)) add(mark)
  }
  add(text.slice(at))
  while (stack.length > 1) unwrap()
  return html`${stack[0]!.parts}`

  function place(mark: string, index: number): boolean {
    const before = text[index - 1] ?? ' '
    const after = text[index + mark.length] ?? ' '
    if (mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false
    const depth = stack.findLastIndex(open => open.mark === mark)
    if (depth > 0 && before.trim()) {
      while (stack.length > depth + 1) unwrap()
      const { parts } = stack.pop()!
      stack.at(-1)!.parts.push(wrapped(mark, parts))
      return true
    }
    if (depth > 0 || !after.trim()) return false
    stack.push({ mark, parts: [] })
    return true
  }

  function unwrap(): void {
    const { mark, parts } = stack.pop()!
    stack.at(-1)!.parts.push(html`${mark}`, ...parts)
  }
}

function wrapped(mark: string, parts: readonly Html[]): Html {
  if (mark === '**') return html`<strong>${parts}</strong>`
  if (mark === '__') return html`<u>${parts}</u>`
  if (mark === '~~') return html`<s>${parts}</s>`
  if (mark === '||') return html`<span class="spoiler">${parts}</span>`
  return html`<em>${parts}</em>`
}

function renderToken({ groups, 0: whole }: RegExpMatchArray): Html {
  const { escaped, code, label, target, address, seconds, mention, command } = groups!
  if (escaped) return html`${escaped}`
  if (code) return html`<code>${code}</code>`
  if (target) return link(target, renderInline(label!))
  if (address) return link(address, html`${address}`)
  if (seconds)
    return html`<time>${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`
  if (mention) return html`<span class="mention">@${mention}</span>`
  if (command) return html`<span class="mention">/${command}</span>`
  return html`${whole}`
}

/** Links of a message lead out, or to this very site: no opener, no referrer. */
export const link = (address: string, label: Html): Html =>
  html`<a href="${address}" rel="noopener noreferrer nofollow">${label}</a>`
