import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'
import { modalityOf, readStatements } from '../../../src/reading/statements/statements.ts'

const read = (text: string, language: string) => {
  const context = { language, published: null, body: [{ start: 0, end: text.length }] }
  return readStatements(text, context, readNames(text, context)).map(
    ({ speaker, cue, content, kind, modality }) =>
      `${kind} ${modality} | ${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.text}`,
  )
}

describe('statements in English', () => {
  it.each([
    [
      '“We will not leave,” said Ann Miller, the mayor of Oldtown.',
      'direct asserted | Ann Miller, the mayor of Oldtown | said | “We will not leave,”',
    ],
    [
      'The minister said on Tuesday that the bridge would be closed.',
      'indirect asserted | The minister | said | the bridge would be closed',
    ],
    [
      'The mayor spoke of “heavy losses” on the farms.',
      'mixed asserted | The mayor | spoke | “heavy losses” on the farms',
    ],
    ['Officials say the dam is safe.', 'indirect asserted | Officials | say | the dam is safe'],
    ['The dam is safe, the ministry said.', 'indirect asserted | the ministry | said | The dam is safe'],
    ['According to the police, two boats sank.', 'indirect asserted | the police | According to | two boats sank'],
    ['Two boats sank, according to a fisherman.', 'indirect asserted | a fisherman | according to | Two boats sank'],
    ['She told reporters that the vote was "a farce".', 'mixed asserted | She | told | the vote was "a farce"'],
    ['The company denied that it had paid bribes.', 'indirect denied | The company | denied | it had paid bribes'],
    [
      'Troops entered the town at dawn, which the army denied.',
      'indirect denied | the army | denied | Troops entered the town at dawn',
    ],
    [
      'Two officers told AFP on condition of anonymity that the convoy had turned back.',
      'indirect asserted | Two officers | told | the convoy had turned back',
    ],
    [
      'The ship has reportedly sunk, the owner said.',
      'indirect hedged | the owner | said | The ship has reportedly sunk',
    ],
    ['The plan is dead.\n— Jane Roe (@janeroe) May 4, 2021', 'direct asserted | Jane Roe | - | The plan is dead.'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual([expected]))

  it('gives speech that goes on to the same speaker', () => {
    expect(read('"We tried hard," said Paul Adler. "It was not enough for anybody here."', 'en')).toEqual([
      'direct asserted | Paul Adler | said | "We tried hard,"',
      'direct asserted | Paul Adler | - | "It was not enough for anybody here."',
    ])
  })
})

describe('statements in French', () => {
  it.each([
    [
      'Le ministre a annoncé mardi que le pont serait fermé.',
      'indirect asserted | Le ministre | a annoncé | le pont serait fermé',
    ],
    [
      '« Nous ne partirons pas », a déclaré la maire de Villeneuve.',
      'direct asserted | la maire de Villeneuve | a déclaré | « Nous ne partirons pas »',
    ],
    [
      '« Nous ne partirons pas », a-t-elle ajouté.',
      'direct asserted | elle | a-t-elle ajouté | « Nous ne partirons pas »',
    ],
    [
      'Selon la police, deux bateaux auraient coulé.',
      'indirect hedged | la police | Selon | deux bateaux auraient coulé',
    ],
    [
      'Deux bateaux ont coulé, a indiqué le préfet.',
      'indirect asserted | le préfet | a indiqué | Deux bateaux ont coulé',
    ],
    [
      'La société dément que ses comptes soient faux.',
      'indirect denied | La société | dément | ses comptes soient faux',
    ],
    [
      'Pour de nombreux observateurs, la réforme est morte.',
      'indirect asserted | de nombreux observateurs | Pour | la réforme est morte',
    ],
    [
      'Dans un communiqué, la Fédération des Pêcheurs évoque « une victoire nette ».',
      'mixed asserted | la Fédération des Pêcheurs | évoque | « une victoire nette »',
    ],
    [
      'Le chef de l’état-major, le général Paul Martin, a affirmé que la ville était sûre.',
      'indirect asserted | Le chef de l’état-major, le général Paul Martin | a affirmé | la ville était sûre',
    ],
    [
      'Des témoins locaux rapportent que la route est coupée.',
      'indirect asserted | Des témoins locaux | rapportent | la route est coupée',
    ],
  ])('%s', (text, expected) => expect(read(text, 'fr')).toEqual([expected]))
})

describe('modality', () => {
  it.each([
    ['Trois personnes auraient été blessées.', 'fr', 'hedged'],
    ['Trois personnes ont été blessées.', 'fr', 'asserted'],
    ['Le gouvernement dément.', 'fr', 'denied'],
    ['Three people were reportedly hurt.', 'en', 'hedged'],
    ['Three people were hurt.', 'en', 'asserted'],
  ])('%s', (text, language, expected) =>
    expect(modalityOf(text, { start: 0, end: text.length }, language)).toBe(expected),
  )
})
