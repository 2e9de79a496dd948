import { readTimes } from '../../src/reading/time/time.ts'

/** The times of a text on one line: words, type (unless a date), value, modifier. 12 May 2021 was a Wednesday. */
export const timesOf = (text: string, language: string, published: string | null = '2021-05-12'): string =>
  readTimes(text, { language, published, body: [{ start: 0, end: text.length }] })
    .map(
      ({ text, type, value, mod }) =>
        `${text.replace(/\s+/g, ' ')} = ${type === 'DATE' ? '' : `${type} `}${value}${mod ? ` ${mod}` : ''}`,
    )
    .join('; ')
