/** Lengths of time, and what comes back again and again. */
import type { TimeUnit } from '../../language/rules/time.ts'
import type { Resolved } from './anchors.ts'
import type { Match } from './patterns.ts'

/** TIMEX3 duration: `P2D`, `PT30M`, `PXY`; decades and centuries in years, half a unit in the next smaller one. */
export function period(n: number | 'X', unit: TimeUnit): string {
  if (n === 0.5 && unit in halves) return halves[unit]!
  const scale = unit === 'DE' ? 10 : unit === 'CE' ? 100 : 1
  const count = n === 'X' ? 'X' : String(n * scale)
  const designator = scale > 1 ? 'Y' : unit
  return unit === 's' || unit === 'm' || unit === 'h' ? `PT${count}${unit.toUpperCase()}` : `P${count}${designator}`
}

const halves: Readonly<Record<string, string>> = { m: 'PT30S', h: 'PT30M', D: 'PT12H', Y: 'P6M' }

export function resolveDuration({ params, captures }: Match): Resolved | null {
  const unit = params.unit ?? captures.unit ?? captures.units ?? captures.one ?? captures.period
  const n = params.n ?? captures.n ?? 1
  if (!unit) return null
  const first = period(n === 'X' ? n : n + (params.plus ?? 0), unit)
  const { n2, unit2 } = captures
  if (!n2 || !unit2) return { type: 'DURATION', value: first, date: null }
  const joined = join(first, period(n2, unit2))
  return order.indexOf(unit) < order.indexOf(unit2) && joined ? { type: 'DURATION', value: joined, date: null } : null
}

/** From the longest to the shortest. */
const order: readonly TimeUnit[] = ['CE', 'DE', 'Y', 'Q', 'M', 'W', 'D', 'h', 'm', 's']

/** `P2Y` and `P6M` are `P2Y6M`, `P1D` and `PT3H` are `P1DT3H`. */
function join(long: string, short: string): string | null {
  if (!long.includes('T')) return long + short.slice(1)
  return short.startsWith('PT') ? long + short.slice(2) : null
}

export function resolveSet({ params, captures }: Match): Resolved | null {
  const value = setOf(params, captures)
  return value ? { type: 'SET', value, date: null } : null
}

function setOf(params: Match['params'], captures: Match['captures']): string | null {
  const part = params.part ?? captures.part
  const weekday = captures.weekdays ?? captures.weekday
  if (weekday) return `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`
  if (captures.season) return `XXXX-${captures.season}`
  if (captures.month) return `XXXX-${String(captures.month).padStart(2, '0')}`
  if (part) return `XXXX-XX-XXT${part}`
  const unit = params.unit ?? captures.unit ?? captures.units ?? captures.one ?? captures.period
  if (unit === 'WE') return 'XXXX-WXX-WE'
  return unit ? period(params.n ?? captures.n ?? 1, unit) : null
}
