import type { Language } from '../language.ts'
import { names } from './names.ts'
import { sentences } from './sentences.ts'
import { statements } from './statements.ts'
import { words } from './words.ts'

export const english: Language = { code: 'en', words, sentences, names, statements }
