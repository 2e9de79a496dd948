const longest = 150

/** The asker's words, as much of them as fits a heading; what is left out shows as `[…]`. */
export function shorten(asked: string): string {
  const line = asked.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest + 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)).toWellFormed().replace(/\uFFFD$/, '')} […]`
}
