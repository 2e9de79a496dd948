import type { Name, ReadingContext, Statement } from '../reading.ts'
export const readStatements = (_t: string, _c: ReadingContext, _n: readonly Name[]): Statement[] => []
