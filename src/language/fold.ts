const beyondAscii = /[\u0080-\uffff]/

/** Lower case without accents: `Évreux` → `evreux`. Not length-preserving; never use it where offsets matter. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
}
