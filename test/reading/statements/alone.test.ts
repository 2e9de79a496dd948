import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'
import { readStatements } from '../../../src/reading/statements/statements.ts'

/** Whose the last quotation is. */
const speaker = (text: string, language: string): string | null => {
  const context = { language, published: null, body: [{ start: 0, end: text.length }] }
  return readStatements(text, context, readNames(text, context)).at(-1)?.speaker?.text ?? null
}

describe('a quotation that stands alone is of the only person spoken of before it', () => {
  it.each([
    ['Jeanne Petit a quitté le parti après dix ans. « Je n’y croyais plus du tout. »', 'Jeanne Petit'],
    ['À Lille, Marc Durand a rouvert son four lundi.\n\n« On a eu très peur, mais ça va. »', 'Marc Durand'],
    ['Le maire, Marc Durand, est furieux. « Je ne comprends pas ce choix. »', 'Le maire, Marc Durand'],
    [
      'Depuis mars, Paul Martin a quitté la scène. Un choix qu’il justifie par son âge. « À 60 ans, on s’arrête un peu. »',
      'Paul Martin',
    ],
    ['L’agriculteur est inquiet pour ses bêtes. « Il n’y a plus rien à manger ici. »', 'L’agriculteur'],
    ['Jeanne Petit et Marc Durand ont quitté le parti. « Je n’y croyais plus du tout. »', null],
    ['Jeanne Petit a remplacé Marc Durand. « Je n’y croyais plus du tout. »', null],
    ['La reine a fui la cour. « Elle avait très peur de la foule. »', null],
    ['Le pont a été fermé lundi. « Nous n’avions pas le choix du tout. »', null],
    ['Paul Martin a quitté la scène. Le pont est fermé. « À 60 ans, on s’arrête un peu. »', null],
  ])('%s', (text, expected) => expect(speaker(text, 'fr')).toBe(expected))

  it.each([
    ['Ann Lee reopened her bakery on Monday.\n\n“We were very afraid, but people came back.”', 'Ann Lee'],
    ['The mayor was furious. “I do not understand this decision at all.”', 'The mayor'],
    ['Ann Lee met Bob Stone in Oslo. “We were very afraid, but people came.”', null],
  ])('%s', (text, expected) => expect(speaker(text, 'en')).toBe(expected))
})
