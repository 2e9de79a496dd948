import type { Library } from '../../library/library.ts'
export const runBot = async (_library: Library): Promise<number> => 1
