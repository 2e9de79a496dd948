import type { Config } from '../../config.ts'
import type { Library } from '../../library/library.ts'
export const runBot = async (_c: Config, _l: Library): Promise<number> => 1
