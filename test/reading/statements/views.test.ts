import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'
import { readStatements } from '../../../src/reading/statements/statements.ts'

/** Every statement of a text as `speaker | content`. */
const read = (text: string, language: string): string[] => {
  const context = { language, published: null, body: [{ start: 0, end: text.length }] }
  return readStatements(text, context, readNames(text, context)).map(
    ({ speaker, content }) => `${speaker?.text ?? '-'} | ${content.text}`,
  )
}

describe('a view in French', () => {
  it.each([
    [
      'between verb and complement',
      'Ces haies abritent selon la botaniste d’espèces rares.',
      'la botaniste | Ces haies abritent selon la botaniste d’espèces rares',
    ],
    [
      'before an amount',
      'Les pertes s’élèvent selon le syndicat à 12 tonnes.',
      'le syndicat | Les pertes s’élèvent selon le syndicat à 12 tonnes',
    ],
    [
      'before an infinitive',
      'Le tunnel permettrait selon la mairie de relier deux quartiers.',
      'la mairie | Le tunnel permettrait selon la mairie de relier deux quartiers',
    ],
    [
      'before a participle',
      'La grève aurait selon la direction coûté 30 emplois.',
      'la direction | La grève aurait selon la direction coûté 30 emplois',
    ],
    [
      'before who did it',
      'La fuite a été causée selon les experts par un joint usé.',
      'les experts | La fuite a été causée selon les experts par un joint usé',
    ],
    [
      'between commas, after a subject',
      'La récolte, selon l’éleveur, est perdue.',
      'l’éleveur | La récolte, selon l’éleveur, est perdue',
    ],
    [
      'not where the clause ends before it',
      'La récolte est perdue, selon l’éleveur, qui demande une aide.',
      'l’éleveur | La récolte est perdue',
    ],
    ['of a place’s mayor', 'L’usine va fermer selon le maire de Lille.', 'le maire de Lille | L’usine va fermer'],
    ['before a subject', 'Selon la mairie le pont fermera lundi.', 'la mairie | le pont fermera lundi'],
    ['behind a connective', 'En effet, selon la presse, le pont est sûr.', 'la presse | le pont est sûr'],
    [
      'not the source’s own participle',
      'Le pont est sûr selon le bilan fourni à la presse vers midi.',
      'le bilan fourni à la presse | Le pont est sûr',
    ],
    [
      'before its future verb',
      'Selon une source au conseil, la fermeture du pont permettra de le réparer.',
      'une source au conseil | la fermeture du pont permettra de le réparer',
    ],
    ['behind an adverb', 'Le pont est sûr, toujours selon la presse.', 'la presse | Le pont est sûr'],
    [
      'of the last report',
      'Selon le dernier bilan de la crue publié vendredi, le pont est sûr.',
      'le dernier bilan de la crue publié vendredi | le pont est sûr',
    ],
    ['of nobody', 'Les prix changent selon les régions et les saisons.', ''],
    ['of no purpose', 'Pour aider les éleveurs, la région paie le foin.', ''],
  ])('%s: %s', (_, text, expected) => expect(read(text, 'fr').join('; ')).toBe(expected))

  it('of somebody who has just spoken', () =>
    expect(read('Le pont est sûr, indique le préfet, selon qui la crue est passée.', 'fr')).toEqual([
      'le préfet | Le pont est sûr',
      'le préfet | la crue est passée',
    ]))
})

describe('a view in English', () => {
  it.each([
    [
      'between commas, after a subject',
      'The harvest, according to the farmer, is lost.',
      'the farmer | The harvest, according to the farmer, is lost',
    ],
    [
      'before an amount',
      'Sales fell according to the bank by 3 percent.',
      'the bank | Sales fell according to the bank by 3 percent',
    ],
    ['before a subject', 'According to police the bridge is closed.', 'police | the bridge is closed'],
    ['with who made it', 'Sales fell according to a study done by the bank.', 'a study done by the bank | Sales fell'],
  ])('%s: %s', (_, text, expected) => expect(read(text, 'en').join('; ')).toBe(expected))
})
