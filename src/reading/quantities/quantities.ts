import type { Quantity, ReadingContext } from '../reading.ts'
export const readQuantities = (_t: string, _c: ReadingContext): Quantity[] => []
export const intervalText = (q: Quantity): string => `${q.value}`
