/** Names of countries, languages, months and weekdays in two languages, from the runtime's locale data (CLDR through Intl). */

/** Pairs of names, lower case, in the two languages; the same in both left out. */
export function localeNames(a: string, b: string): [string, string][] {
  const pairs: [string, string][] = []
  const add = (first: string | undefined, second: string | undefined): void => {
    if (first && second && first !== second) pairs.push([first.toLowerCase(), second.toLowerCase()])
  }
  for (const [type, codes] of [
    ['region', letterCodes(2)],
    ['language', [...letterCodes(2)].map(code => code.toLowerCase())],
  ] as const) {
    const [inA, inB] = [a, b].map(locale => new Intl.DisplayNames(locale, { type, fallback: 'none' }))
    for (const code of codes) add(inA!.of(code), inB!.of(code))
  }
  for (const part of [{ month: 'long' }, { weekday: 'long' }] as const) {
    const [inA, inB] = [a, b].map(locale => new Intl.DateTimeFormat(locale, { ...part, timeZone: 'UTC' }))
    // 2024 began on a Monday: the first of each month, and a week.
    for (let i = 0; i < 12; i++) {
      const day = 'month' in part ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, 1 + (i % 7))
      add(inA!.format(day), inB!.format(day))
    }
  }
  return pairs
}

function* letterCodes(length: number): Generator<string> {
  if (length === 0) yield ''
  else
    for (const rest of letterCodes(length - 1)) for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') yield letter + rest
}
