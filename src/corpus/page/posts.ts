/** Embedded posts of social networks. */
import type { BlockKind } from '../article.ts'
import type { PageLine } from './marks.ts'

// `— Jane Doe (@janedoe) May 3, 2021`, alone or at the end of the post's own line.
const attribution = /(?:^|\s)[—–-]{1,2}\s?[^—–\n]{1,80}\(@\w{1,30}\)/u
const sharedPost = /^(?:A post shared by|Une publication partagée par|View this post on|Voir cette publication sur)\s/u
const postSigns = /https?:\/\/t\.co\/|pic\.twitter\.com|pic\.x\.com|^RT @|^[@#]\w/u

/** An embedded post: its text, and the line that says whose it is and when. */
export function markPosts(page: readonly PageLine[], kinds: (BlockKind | null)[]): void {
  for (const [i, line] of page.entries()) {
    if (sharedPost.test(line.text) && line.text.length < 200) kinds[i] = 'post'
    const found = attribution.exec(line.text.slice(-200))
    if (!found) continue
    kinds[i] = 'post'
    if (found.index > 10 || line.text.length > 200) continue
    // The words stand above: one line, and what belongs to it without an empty line between.
    for (let j = i - 1; j >= 0 && i - j <= 12; j--) {
      if (kinds[j] === 'post' || (page[j]!.mark && !postSigns.test(page[j]!.text))) break
      kinds[j] = 'post'
      const goesOn = !page[j]!.apart && (!page[i]!.apart || postSigns.test(page[j]!.text)) && page[j]!.text.length < 300
      if (!goesOn) break
    }
  }
}
