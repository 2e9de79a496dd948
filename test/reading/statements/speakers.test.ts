import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/reading/names/names.ts'
import { readStatements } from '../../../src/reading/statements/statements.ts'

/** Every statement of a text as `speaker | cue | content`. */
const read = (text: string, language: string): string[] => {
  const context = { language, published: null, body: [{ start: 0, end: text.length }] }
  return readStatements(text, context, readNames(text, context)).map(
    ({ speaker, cue, content }) => `${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.text}`,
  )
}

describe('who speaks, in French', () => {
  it.each([
    [
      'an aside is no part of the name',
      'Ce pêcheur, âgé de 22 ans, parti de nuit, affirme que la mer était calme.',
      ['Ce pêcheur | affirme | la mer était calme'],
    ],
    [
      'a participle after a comma neither',
      'Le rapport, rédigé par un juge qui a visité le site, conclut à « une faute réelle ».',
      ['Le rapport | conclut | « une faute réelle »'],
    ],
    [
      'an adverb opens no subject',
      'L’ancien ministre des Transports, désormais numéro 3 de la liste estime qu’il faut attendre.',
      ['L’ancien ministre des Transports | estime | il faut attendre'],
    ],
    [
      'a day between verb and subject is no part of the name',
      '« La crue monte », a averti mardi le maire de Lille Jean Petit.',
      ['le maire de Lille Jean Petit | a averti | « La crue monte »'],
    ],
    [
      'a paper that somebody speaks to neither',
      '« La crue monte », a averti Jeanne Petit au Courrier du Nord.',
      ['Jeanne Petit | a averti | « La crue monte »'],
    ],
    [
      'a relative clause is about the last who can speak',
      'Une réponse jugée trop lente par Nicolas Samson, qui souligne que le courrier manque.',
      ['Nicolas Samson | souligne | le courrier manque'],
    ],
    [
      '… or about who spoke just before',
      '« La crue monte », indique l’organisme de veille sur son site, qui estime que le pic est proche.',
      ['l’organisme de veille | indique | « La crue monte »', 'l’organisme de veille | estime | le pic est proche'],
    ],
    [
      'a noun in -ment is no adverb',
      'Pour éviter la grève, le gouvernement a annoncé mardi qu’il reportait la loi.',
      ['le gouvernement | a annoncé | il reportait la loi'],
    ],
    ['shares of people', '50 % pensent que le pire est passé.', ['50 % | pensent | le pire est passé']],
    [
      'the latter',
      'Il faut se laver les mains, assure ce dernier.',
      ['ce dernier | assure | Il faut se laver les mains'],
    ],
    ['one of them', '« J’ai été surpris », raconte l’un d’eux.', ['l’un d’eux | raconte | « J’ai été surpris »']],
    [
      'who is spoken to stands between',
      '« C’est grave », a réagi de son côté auprès de la radio l’avocat des parents.',
      ['l’avocat des parents | a réagi | « C’est grave »'],
    ],
    [
      'whom a passive names',
      'Il a été annoncé par le préfet que le pont serait fermé.',
      ['le préfet | a été annoncé | le pont serait fermé'],
    ],
    [
      'whom a denial names',
      'La ville est calme, ce qui a été démenti par l’armée.',
      ['l’armée | a été démenti | La ville est calme'],
    ],
    ['an object is no subject', 'Le maire leur a dit son soutien.', []],
    ['nor is nobody', 'Personne ne dit que la route est sûre. Aucun voisin affirme que la route est sûre.', []],
    [
      'a sentence that opens with a gerund',
      'Estimant que la route était sûre, les élus ont décidé de partir.',
      ['les élus | Estimant | la route était sûre'],
    ],
    [
      'a title after a date',
      'Le toit a cédé, a révélé mardi soir « Le Courrier du Nord ».',
      ['Le Courrier du Nord | a révélé | Le toit a cédé'],
    ],
    [
      'an object, then a colon',
      'Le juge précisait sa pensée : « Nous verrons bien demain ».',
      ['Le juge | précisait | « Nous verrons bien demain »'],
    ],
    [
      'an adjunct between commas',
      'Jeanne Martin a affirmé, dans un entretien au journal, avoir été volée.',
      ['Jeanne Martin | a affirmé | avoir été volée'],
    ],
    [
      'an attribution in passing',
      'Comme le rappelle le journal, le pont avait fermé en mai.',
      ['le journal | le rappelle | le pont avait fermé en mai'],
    ],
    [
      '… and after what is said',
      'La route est coupée, comme l’a souligné le maire.',
      ['le maire | l’a souligné | La route est coupée'],
    ],
    [
      'an infinitive denied',
      'Elle affirme ne pas avoir assisté au vol.',
      ['Elle | affirme | ne pas avoir assisté au vol'],
    ],
    ['a passive without a clause says nothing', 'Ils étaient jugés pour « recel de voitures volées ».', []],
    [
      'a mark that closes what was never opened',
      'Il est venu" hier. "Je reste", dit Paul Martin.',
      ['Paul Martin | dit | "Je reste"'],
    ],
    [
      'a quotation in a quotation',
      '"Il m\'a dit "va-t\'en vite" et je suis parti", raconte Paul Martin.',
      ['Paul Martin | raconte | "Il m\'a dit "va-t\'en vite" et je suis parti"'],
    ],
    [
      'a mark that was lost',
      'Il parle d\'un "grand jour. "Je reste ici", dit Paul Martin.',
      ['Paul Martin | dit | "Je reste ici"'],
    ],
    [
      'a quotation mark for an apostrophe',
      '"Je souhaite qu"ils partent", a-t-il dit.',
      ['il | a-t-il dit | "Je souhaite qu"ils partent"'],
    ],
  ])('%s: %s', (_, text, expected) => expect(read(text, 'fr')).toEqual(expected))
})

describe('who speaks, in English', () => {
  it.each([
    [
      'an adverb is no part of the name',
      'Other analysts, however, said that prices rose.',
      ['Other analysts | said | prices rose'],
    ],
    [
      'ages and towns neither',
      'Smith, 45, of Leeds, said the road was closed.',
      ['Smith | said | the road was closed'],
    ],
    [
      'an apposition is, with one comma or two',
      'John Brown, the president of Acme Workers said he had been told.',
      ['John Brown, the president of Acme Workers | said | he had been told'],
    ],
    [
      'a verb ends the subject',
      'A group of deputies released a joint letter saying "We will be there."',
      ['A group of deputies | saying | "We will be there."'],
    ],
    [
      'with somebody saying',
      'The rules are strict, with Acme spokesman John Brown saying the move was new.',
      ['Acme spokesman John Brown | saying | the move was new'],
    ],
    ['going on to say', 'However, he went on to say that it was safe.', ['he | went on to say | it was safe']],
    [
      'the progressive is active',
      'Analysts are predicting that sales will fall.',
      ['Analysts | are predicting | sales will fall'],
    ],
    [
      'a plural noun at the head is the speaker',
      'Reports say that the plant is closed.',
      ['Reports | say | the plant is closed'],
    ],
    ['points are counted, not made', 'The index closed down, losing 54 points on the day.', []],
    ['a relative clause is no statement', 'The deal was announced during a forum that the president had set up.', []],
    [
      'whom a passive names',
      'It was announced by the ministry that the road is closed.',
      ['the ministry | was announced | the road is closed'],
    ],
    ['nobody says nothing', 'No one is predicting that the banks will fail.', []],
    [
      'what a participle ties to a source',
      'Prices rose, according to figures released in April by the bank.',
      ['figures released in April by the bank | according to | Prices rose'],
    ],
    [
      'messages are a source, not a verb of saying',
      'The town is empty, according to messages posted on social networks.',
      ['messages posted on social networks | according to | The town is empty'],
    ],
    ['a name given is no statement', 'Some programs, commonly called “apps”, have been sold.', []],
    [
      'two clauses joined',
      'The board welcomed the plan and in a reaction to the news Commissioner Ann Lee said that it was late.',
      ['Commissioner Ann Lee | said | it was late'],
    ],
    ['an attribution in passing', 'As the mayor said, the road is closed.', ['the mayor | said | the road is closed']],
    ['… and after what is said', 'The road is closed, as the mayor said.', ['the mayor | said | The road is closed']],
  ])('%s: %s', (_, text, expected) => expect(read(text, 'en')).toEqual(expected))
})

describe('whose name it is', () => {
  it.each([
    ['The mayor of Oldford said that the road is closed.', 'en', null],
    ['The head of Acme’s navy, John Brown, said that it is.', 'en', 'John Brown'],
    ['The mayor said on Tuesday that the warning had come too late.', 'en', null],
    ['L’ancien ministre des Transports estime que tout va bien.', 'fr', null],
    ['Le président de la République Paul Martin a dit que tout va bien.', 'fr', 'Paul Martin'],
  ])('%s', (text, language, name) => {
    const context = { language, published: null, body: [{ start: 0, end: text.length }] }
    expect(readStatements(text, context, readNames(text, context)).map(one => one.name)).toEqual([name])
  })
})

describe('cues of several words, and words around a quotation', () => {
  it.each([
    ['Le maire a fait savoir que le pont fermerait.', 'fr', ['Le maire | a fait savoir | le pont fermerait']],
    ['Le pont fermera, a fait savoir la mairie.', 'fr', ['la mairie | a fait savoir | Le pont fermera']],
    ['Il a refusé, faisant valoir que le pont était sûr.', 'fr', ['Il | faisant valoir | le pont était sûr']],
    ['Il faut savoir que le pont est sûr.', 'fr', []],
    ['Aux yeux du maire, le pont est sûr.', 'fr', ['maire | Aux yeux du | le pont est sûr']],
    ['Le pont a cédé hier, de source policière.', 'fr', ['source policière | de | Le pont a cédé hier']],
    ['« C’est fini », dixit le maire.', 'fr', ['le maire | dixit | « C’est fini »']],
    [
      'On Monday in Paris President Paul Martin said that it was fine.',
      'en',
      ['President Paul Martin | said | it was fine'],
    ],
    ['Le pont, dit-il, sera fermé lundi.', 'fr', ['il | dit | sera fermé lundi']],
    [
      'Le maire de Lyon, Victor Font, avait nié l’affaire.',
      'fr',
      ['Le maire de Lyon, Victor Font | avait nié | l’affaire'],
    ],
    ['The bridge, he said, will close on Monday.', 'en', ['he | said | will close on Monday']],
    ['“We know it well,” Brown told reporters.', 'en', ['Brown | told | “We know it well,”']],
    [
      '"We know it well," John Brown, a baker, told the BBC.',
      'en',
      ['John Brown, a baker | told | "We know it well,"'],
    ],
    ['"Who knows?" Brown asked.', 'en', ['Brown | asked | "Who knows?"']],
    ['"It is over," she said. "We lost."', 'en', ['she | said | "It is over,"', 'she | - | "We lost."']],
    ['The group "Free Dockers" said that it would leave.', 'en', ['The group "Free Dockers" | said | it would leave']],
    ['The army’s claim that the town is safe stands.', 'en', ['The army | claim | the town is safe stands']],
  ])('%s', (text, language, expected) => expect(read(text, language)).toEqual(expected))
})
