/** Blocks to pages: nothing is cut, what is too long goes on. */

/** Discord takes 4,000 characters and about 10,000 bytes of text in one message; some are left for the line under it. */
const mostCharacters = 3300
const mostBytes = 8000

const fits = (text: string): boolean => text.length <= mostCharacters && Buffer.byteLength(text) <= mostBytes

export function pagesOf(blocks: readonly string[]): string[] {
  const pages: string[] = []
  let page = ''
  for (const piece of blocks.flatMap(pieces)) {
    const longer = page ? `${page}\n\n${piece}` : piece
    if (fits(longer)) page = longer
    else {
      if (page) pages.push(page)
      page = piece
    }
  }
  if (page || !pages.length) pages.push(page)
  return pages
}

/** A block that fills more than a page, in pieces that end at a space, never inside a character or an escape. */
function pieces(block: string): string[] {
  const out: string[] = []
  let rest = block
  while (!fits(rest)) {
    let length = Math.min(mostCharacters - 10, rest.length)
    while (Buffer.byteLength(rest.slice(0, length)) > mostBytes - 40) length = Math.floor(length * 0.9)
    const space = rest.lastIndexOf(' ', length)
    let cut = space > length / 2 ? space : length
    while (cut > 1 && (rest[cut - 1] === '\\' || /[\uDC00-\uDFFF]/.test(rest[cut]!))) cut--
    out.push(`${rest.slice(0, cut)} […]`)
    rest = `[…] ${rest.slice(cut).trimStart()}`
  }
  return [...out, rest]
}
