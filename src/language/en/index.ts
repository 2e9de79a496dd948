import type { Language } from '../language.ts'
import { answers } from './answers.ts'
import { contrasts } from './contrasts.ts'
import { questions } from './questions.ts'
import { sentences } from './sentences.ts'
import { web } from './web.ts'
import { words } from './words.ts'

export const english: Language = { code: 'en', answers, contrasts, questions, sentences, web, words }
