/** Structured log on standard error, one JSON object a line: never a token, never what somebody wrote. */
import { type Logger, pino } from 'pino'

export type { Logger }

export function openLog(level: string, token: string): Logger {
  const hide = (text: string): string => (token ? text.replaceAll(token, '…') : text)
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    },
    { write: line => process.stderr.write(hide(line)) },
  )
}
