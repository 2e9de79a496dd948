/** Lengths of time, and what comes back again and again. */
import type { TimeUnit } from '../../language/rules/time.ts'
import type { Resolved } from './anchors.ts'
import type { Match } from './patterns.ts'

/** TIMEX3 duration: `P2D`, `PT30M`, `PXY`; decades and centuries in years. */
export function period(n: number | 'X', unit: TimeUnit): string {
  const scale = unit === 'DE' ? 10 : unit === 'CE' ? 100 : 1
  const count = n === 'X' ? 'X' : String(n * scale)
  const designator = scale > 1 ? 'Y' : unit
  return unit === 's' || unit === 'm' || unit === 'h' ? `PT${count}${unit.toUpperCase()}` : `P${count}${designator}`
}

export function resolveSet({ params, captures }: Match): Resolved | null {
  const value = captures.weekday
    ? `XXXX-WXX-${captures.weekday}`
    : captures.season
      ? `XXXX-${captures.season}`
      : (params.unit ?? captures.unit ?? captures.units)
        ? period(params.n ?? 1, (params.unit ?? captures.unit ?? captures.units)!)
        : null
  return value ? { type: 'SET', value, date: null } : null
}
