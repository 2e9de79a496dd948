/** Dates and lists for people, by the runtime's own `Intl`. Event dates are printed as they are, in no time zone. */

/** `2023-11-14` → `14 November 2023`, `2023-11` → `November 2023`, `2023-11-14T14:00` with the hour; other values as they are. */
export function spokenDate(language: string, value: string): string {
  const [, year, month, day, part, hour] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(MO|MI|AF|EV|NI)|T(\d{2}:\d{2})(?::\d{2})?)?)?)?$/.exec(value) ?? []
  if (!year) return value
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const spoken = date.toLocaleDateString(locale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' as const }),
    ...(day && { day: 'numeric' as const }),
  })
  if (part) return `${spoken}, ${partsOfDay[language === 'fr' ? 'fr' : 'en'][part]}`
  return hour ? `${spoken}, ${hour}` : spoken
}

const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

const partsOfDay: Record<'en' | 'fr', Record<string, string>> = {
  en: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night' },
  fr: { MO: 'matin', MI: 'midi', AF: 'après-midi', EV: 'soir', NI: 'nuit' },
}

/** `a, b and c` / `a, b et c`. */
export const list = (language: string, words: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
