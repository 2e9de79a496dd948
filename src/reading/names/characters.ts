/** What a UTF-16 unit is to the reader of words: one table look-up instead of a pattern. */

export const Character = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  mark: 4,
  space: 5,
  newline: 6,
  apostrophe: 7,
  hyphen: 8,
} as const

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)

/** One of `Character`, for a UTF-16 unit; letters of scripts without case count as lower, halves of a pair as other. */
export function characterOf(code: number): number {
  const known = table[code]!
  if (known !== unknown) return known
  table[code] = classify(code)
  return table[code]!
}

export const isLetter = (here: number): boolean => here === Character.lower || here === Character.upper

/** Whether it can stand inside a word: a letter, a digit, a combining mark. */
export const isWordy = (here: number): boolean => here >= Character.lower && here <= Character.mark

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (/[\n\r\u2028\u2029\v\f\u0085]/.test(character)) return Character.newline
  if (/[\s\u200b\ufeff]/.test(character)) return Character.space
  if (/['’ʼ]/.test(character)) return Character.apostrophe
  if (/[-\u2010\u2011]/.test(character)) return Character.hyphen
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Character.upper
  if (/\p{L}/u.test(character)) return Character.lower
  if (/\p{N}/u.test(character)) return Character.digit
  if (/[\p{M}\u00ad\u200c\u200d]/u.test(character)) return Character.mark
  return Character.other
}
