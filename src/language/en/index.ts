import type { Language } from '../language.ts'
import { answers } from './answers.ts'
import { antonyms } from './antonyms.ts'
import { claims } from './claims.ts'
import { contrasts } from './contrasts.ts'
import { disagreeing } from './disagreeing.ts'
import { discord } from './discord.ts'
import { furniture } from './furniture.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { questions } from './questions.ts'
import { sentences } from './sentences.ts'
import { statements } from './statements.ts'
import { telling } from './telling.ts'
import { time } from './time.ts'
import { web } from './web.ts'
import { words } from './words.ts'

export const english: Language = {
  code: 'en',
  answers,
  antonyms,
  claims,
  contrasts,
  disagreeing,
  discord,
  furniture,
  names,
  numbers,
  questions,
  sentences,
  statements,
  telling,
  time,
  web,
  words,
}
