import type { Language } from '../language.ts'
import { contrasts } from './contrasts.ts'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

export const english: Language = { code: 'en', words, sentences, contrasts }
