import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'
import { readStatements } from '../../../src/reading/statements/statements.ts'

/** Every statement of a text as `kind | speaker | cue | content`. */
const read = (text: string, language: string): string => {
  const context = { language, published: null, body: [{ start: 0, end: text.length }] }
  return readStatements(text, context, readNames(text, context))
    .map(
      ({ speaker, cue, content, kind }) => `${kind} | ${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.text}`,
    )
    .join('; ')
}

describe('what somebody judges, in French', () => {
  it.each([
    [
      'Elle dénonce la pollution des puits par l’usine.',
      'indirect | Elle | dénonce | la pollution des puits par l’usine',
    ],
    ['Le syndicat a condamné l’incendie du dépôt.', 'indirect | Le syndicat | a condamné | l’incendie du dépôt'],
    ['Le maire déplore un manque de lits et demande de l’aide.', 'indirect | Le maire | déplore | un manque de lits'],
    [
      'Les associations ont salué cette loi, qui met fin à dix ans d’attente.',
      'indirect | Les associations | ont salué | cette loi',
    ],
    ['Le groupe a revendiqué l’attaque du convoi.', 'indirect | Le groupe | a revendiqué | l’attaque du convoi'],
    ['Le préfet redoute la crue, le gel et la faim.', 'indirect | Le préfet | redoute | la crue, le gel et la faim'],
    ['L’attaque a été revendiquée par un groupe armé.', 'indirect | un groupe armé | a été revendiquée | L’attaque'],
    ['Le maire critique une loi « injuste », votée hier.', 'mixed | Le maire | critique | une loi « injuste »'],
    ['La cour a condamné le maire à deux ans de prison.', ''],
    ['Le joueur a été condamné par le tribunal.', ''],
    ['La victime a dénoncé le voisin à la police.', ''],
    ['Le traité, dénoncé en 2015, est mort.', ''],
    ['Le mur condamne une porte.', ''],
  ])('%s', (text, expected) => expect(read(text, 'fr')).toBe(expected))
})

describe('what somebody judges, in English', () => {
  it.each([
    ['The senator condemned the attack.', 'indirect | The senator | condemned | the attack'],
    ['The union hailed the ruling as a victory.', 'indirect | The union | hailed | the ruling as a victory'],
    ['The minister deplored the loss of life, and left.', 'indirect | The minister | deplored | the loss of life'],
    [
      'Ann Lee denounced what she called a sham trial.',
      'indirect | Ann Lee | denounced | what she called a sham trial',
    ],
    ['The mayor praised the police for their calm.', 'indirect | The mayor | praised | the police for their calm'],
    ['The raid was condemned by the union.', 'indirect | the union | was condemned | The raid'],
    ['The court condemned him to death.', ''],
    ['The company welcomed 200 guests to the opening.', ''],
    ['The mayor praised the police.', ''],
    ['A house condemned by the city will be torn down.', ''],
  ])('%s', (text, expected) => expect(read(text, 'en')).toBe(expected))
})
