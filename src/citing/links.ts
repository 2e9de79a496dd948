/** Where the words of a quote can be read: at its outlet, marked by a text fragment, else in our own reading room. */

export interface Linked {
  readonly id: string
  readonly article: string
  readonly text: string
  readonly url: string | null
}

/** Words at each end of the fragment: enough to be found, and they survive small corrections in between. */
const wordsAtEnds = 5

/** `publicUrl`: the reading room's address as seen from outside, or `null`. `null` when there is no place to link to. */
export function quoteLink({ id, article, text, url }: Linked, publicUrl: string | null): string | null {
  if (url && /^https?:\/\//i.test(url)) return `${url.replace(/#.*$/s, '')}#:~:text=${fragment(text)}`
  if (!publicUrl) return null
  return new URL(`articles/${encodeURIComponent(article)}?quote=${id}#${id}`, publicUrl.replace(/\/?$/, '/')).href
}

/** `start,end` of a text fragment (WICG): percent-encoded, with the signs that have a meaning there. */
function fragment(text: string): string {
  const words = text.trim().split(/\s+/u)
  const encode = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D')
  if (words.length <= 2 * wordsAtEnds) return encode(words.join(' '))
  return `${encode(words.slice(0, wordsAtEnds).join(' '))},${encode(words.slice(-wordsAtEnds).join(' '))}`
}
