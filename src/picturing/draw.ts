/** From a tree of boxes and text to a PNG: laid out by satori, painted by resvg, in a font that is shipped along. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import satori, { type SatoriOptions } from 'satori'

/** A box: `style` as in CSS (flex boxes only), children in order. */
export interface Box {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children?: string | readonly Box[]
  }
}

export const box = (style: Box['props']['style'], children?: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
})

/** Pixels of the picture for each of the layout's: sharp on a phone. */
const density = 2

export async function png(tree: Box, width: number): Promise<Uint8Array> {
  const svg = await satori(tree as never, { width, fonts: fonts() })
  return new Resvg(svg, { fitTo: { mode: 'width', value: width * density } }).render().asPng()
}

let loaded: SatoriOptions['fonts'] | null = null

function fonts(): SatoriOptions['fonts'] {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const file = (name: string): Buffer =>
    readFileSync(require.resolve(`@fontsource/noto-sans/files/noto-sans-${name}-normal.woff`))
  loaded = ([400, 700] as const).flatMap(weight =>
    ['latin', 'latin-ext'].map(subset => ({
      name: 'Noto Sans',
      weight,
      style: 'normal' as const,
      data: file(`${subset}-${weight}`),
    })),
  )
  return loaded
}

/** A paper of its own, so that it can be read on a dark page and on a light one. */
export const palette = {
  paper: '#fbfaf7',
  ink: '#1d1f21',
  soft: '#5a5f66',
  line: '#dcd8cf',
  accent: '#1f5f7f',
  differs: '#a5400f',
  differsPaper: '#fdf1ea',
}

/** Characters that the font has; others would be empty boxes. */
export const drawable = (text: string): string =>
  text
    .replace(/[^\u0020-\u024F\u2010-\u2027\u20AC\u2026]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
