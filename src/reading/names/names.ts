import type { Name, ReadingContext } from '../reading.ts'
export const readNames = (_t: string, _c: ReadingContext): Name[] => []
