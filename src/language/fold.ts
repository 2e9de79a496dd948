/** Lower case without accents: `Téssalit` → `tessalit`. Not length-preserving; never use it where offsets matter. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
