/** How a voice is named to a reader. */
import type { Voice } from './answer.ts'

/** The speaker as written, and in brackets who it is when the words alone do not say: "he [Ann Miller]". */
export function speakerOf({ speaker, name }: Voice): string {
  const last = name?.split(/\s+/).at(-1) ?? ''
  return !name || speaker.toLowerCase().includes(last.toLowerCase()) ? speaker : `${speaker} [${name}]`
}
