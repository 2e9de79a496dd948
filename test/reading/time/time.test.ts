import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/language/index.ts'
import { readTimes } from '../../../src/reading/time/time.ts'

const read = (text: string, language: string, published: string | null = '2021-05-12'): string =>
  readTimes(text, { language, published, body: [{ start: 0, end: text.length }] })
    .map(
      ({ text, type, value, mod }) =>
        `${text.replace(/\s+/g, ' ')} = ${type === 'DATE' ? '' : `${type} `}${value}${mod ? ` ${mod}` : ''}`,
    )
    .join('; ')

// 12 May 2021 was a Wednesday.
describe('English', () => {
  test.each([
    ['The dam broke on 3 May 2021.', '3 May 2021 = 2021-05-03'],
    ['On Monday, May 3rd, 2021 it broke.', 'Monday, May 3rd, 2021 = 2021-05-03'],
    ['It broke on 2021-05-03, not on 05/04/2021.', '2021-05-03 = 2021-05-03; 05/04/2021 = 2021-05-04'],
    ['The mayor resigned on Tuesday.', 'Tuesday = 2021-05-11'],
    ['The council will meet on Tuesday.', 'Tuesday = 2021-05-18'],
    ['She was elected in November.', 'November = 2020-11'],
    ['Voting begins in January next year.', 'January next year = 2022-01'],
    ['He has lived there since 2012.', '2012 = 2012'],
    ['It employs 2012 workers in 2012.', '2012 = 2012'],
    ['The 1990s were dry; the 19th century was not.', 'The 1990s = 199; the 19th century = 18'],
    ['They met last week and yesterday.', 'last week = 2021-W18; yesterday = 2021-05-11'],
    ['They met on Friday morning.', 'Friday morning = TIME 2021-05-07TMO'],
    ['He called at 2 p.m. on Sunday.', '2 p.m. on Sunday = TIME 2021-05-09T14:00'],
    ['The quake struck at 1400 GMT today.', '1400 GMT today = TIME 2021-05-12T14:00Z'],
    ['It took several days, then a four-week strike.', 'several days = DURATION PXD; four-week = DURATION P4W'],
    ['More than two and a half years passed.', 'More than two and a half years = DURATION P2.5Y MORE_THAN'],
    ['They left three days ago.', 'three days ago = 2021-05-09'],
    [
      'On 3 March 2019 they met. Two years earlier they had not.',
      '3 March 2019 = 2019-03-03; Two years earlier = 2017',
    ],
    [
      'The bank had its worst single-day loss and ended the day lower.',
      'single-day = DURATION P1D; the day = 2021-05-12',
    ],
    ['On Monday shops closed early in the day.', 'Monday = 2021-05-10; early in the day = 2021-05-10'],
    ['The train left at 6:40 p.m. (GMT +8) on 3 May.', '6:40 p.m. (GMT +8) on 3 May = TIME 2021-05-03T18:40+08:00'],
    ['The bridge will open later this year.', 'later this year = 2021'],
    ['Over the past five trading days it lost a tenth.', 'the past five trading days = DURATION P5D'],
    ['The harbour should be completed in October.', 'October = 2021-10'],
    ['Sales rose in March from the same month last year.', 'March = 2021-03; the same month last year = 2020-03'],
    [
      'He came back two days after the fire. They met at noon.',
      'two days = DURATION P2D; noon = TIME 2021-05-12T12:00',
    ],
    ['The dam broke on 3 May. Two days later it rained.', '3 May = 2021-05-03; Two days later = 2021-05-05'],
    ['It took two hours and 20 minutes.', 'two hours and 20 minutes = DURATION PT2H20M'],
    ['It was the third straight week without rain.', 'the third straight week = 2021-W19'],
    [
      'The markets open on Easter Monday, not on Thanksgiving.',
      'Easter Monday = 2021-04-05; Thanksgiving = 2020-11-26',
    ],
    ['It was signed in early June.', 'early June = 2021-06 START'],
    ['Between 2012 and 2014 it rained.', '2012 = 2012; 2014 = 2014'],
    ['From 3 to 5 May 2021 it rained.', '3 = 2021-05-03; 5 May 2021 = 2021-05-05'],
    ['It rained on May 3-5, 2021.', 'May 3 = 2021-05-03; 5 = 2021-05-05; 2021 = 2021'],
    ['In the third quarter of 2020 sales fell.', 'the third quarter of 2020 = 2020-Q3'],
    ['It meets every week and publishes an annual report.', 'every week = SET P1W; annual = SET P1Y'],
    ['The ferry was closed for between 60 and 90 days.', '60 = DURATION P60D; 90 days = DURATION P90D'],
    [
      'The clinic opens from 5 to 6 p.m. on Tuesdays.',
      '5 = TIME 2021-05-12T17:00; 6 p.m. = TIME 2021-05-12T18:00; Tuesdays = SET XXXX-WXX-2',
    ],
    ['From November to February 2019 the pass was shut.', 'November = 2018-11; February 2019 = 2019-02'],
    ['Recently it grew; it will end soon; now it rests.', 'Recently = PAST_REF; soon = FUTURE_REF; now = PRESENT_REF'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toBe(expected))
})

describe('French', () => {
  test.each([
    ['Le barrage a cédé le 3 mai 2021.', 'le 3 mai 2021 = 2021-05-03'],
    ['Le barrage a cédé lundi 3 mai.', 'lundi 3 mai = 2021-05-03'],
    ['Mardi, le maire avait démissionné.', 'Mardi = 2021-05-11'],
    ['Le conseil se réunira mardi.', 'mardi = 2021-05-18'],
    ['La nouvelle est tombée dans la matinée.', 'la matinée = TIME 2021-05-12TMO'],
    ['Elle est tombée mardi soir.', 'mardi soir = TIME 2021-05-11TEV'],
    ['Dans la nuit de lundi à mardi, la digue a cédé.', 'la nuit de lundi à mardi = TIME 2021-05-10TNI'],
    ['La séance avait commencé à 14 h 30.', '14 h 30 = TIME 2021-05-12T14:30'],
    [
      "Aux environs de deux heures de l'après-midi, ils sont entrés.",
      "deux heures de l'après-midi = TIME 2021-05-12T14:00",
    ],
    ['Depuis plus de dix années, on attend.', 'plus de dix années = DURATION P10Y MORE_THAN'],
    ['En 2013, puis dans les années 1990.', '2013 = 2013; les années 1990 = 199'],
    ['Au XIXe siècle.', 'XIXe siècle = 18'],
    ['Il y a deux ans, il a quitté la ville.', 'Il y a deux ans = 2019'],
    [
      'Le 3 mars 2019 ils partent. Le lendemain ils reviennent.',
      'Le 3 mars 2019 = 2019-03-03; Le lendemain = 2019-03-04',
    ],
    ['La veille, il avait neigé.', 'La veille = 2021-05-11'],
    ['Début octobre, la grève avait commencé.', 'Début octobre = 2020-10 START'],
    ['Entre le mardi 04 et le mercredi 05 mai 2021.', 'le mardi 04 = 2021-05-04; le mercredi 05 mai 2021 = 2021-05-05'],
    ['Du 3 au 5 mai 2021, il a plu.', '3 = 2021-05-03; 5 mai 2021 = 2021-05-05'],
    ['Ces derniers mois, il a plu.', 'Ces derniers mois = DURATION PXM'],
    ["L'été dernier, il avait plu.", "L'été dernier = 2020-SU"],
    ['Il a été élu et a été réélu.', ''],
    ['Sept pompiers ont été blessés, les sept en mars.', 'mars = 2021-03'],
    ['Sept. 2020 fut chaud. Mars est une planète.', 'Sept. 2020 = 2020-09'],
    ['Du samedi 2 au dimanche 3 mars 2019, il a plu.', 'samedi 2 = 2019-03-02; dimanche 3 mars 2019 = 2019-03-03'],
    ['De novembre à février 2019, le col était fermé.', 'novembre = 2018-11; février 2019 = 2019-02'],
    ['Ouvert de 14 à 16 heures.', '14 = TIME 2021-05-12T14:00; 16 heures = TIME 2021-05-12T16:00'],
    ["Aujourd'hui et hier.", "Aujourd'hui = 2021-05-12; hier = 2021-05-11"],
    ['Tous les lundis, chaque année.', 'Tous les lundis = SET XXXX-WXX-1; chaque année = SET P1Y'],
  ])('%s', (text, expected) => expect(read(text, 'fr')).toBe(expected))
})

test.each([
  ['en', 'We may march in second place; the sun sat.'],
  ['en', 'August 32 and 2014/13/22 and 8/32/2014.'],
  ['en', 'He paid $2000 for 1945 books.'],
  ['en', '32 August 2014, August 32, 2014, 1960 80 10, version 1.1.30.'],
  ['en', 'The Russell 2000 Index fell at the Winter Games.'],
  ['fr', '12h12:99s, 32 août 2014.'],
  ['fr', 'Elle a été en hauteur ; 29/14/2020.'],
])('no time in %s: %s', (language, text) => expect(read(text, language)).toBe(''))

test('a weekday that the date does not have is kept and marked', () => {
  const [timex] = readTimes('mardi 13 avril 2016', { language: 'fr', published: null, body: [{ start: 0, end: 19 }] })
  expect(timex).toMatchObject({ value: '2016-04-13', conflict: expect.stringContaining('2016-04-13') })
})

test.each([
  [null, 'Monday = XXXX-WXX-1'],
  ['2021-05', 'Monday = 2021-05-XX'],
  ['2021', 'Monday = XXXX-WXX-1'],
])('what cannot be known stays open in the value (published %s)', (published, expected) =>
  expect(read('They met on Monday.', 'en', published)).toBe(expected),
)

test('a dateline stands for a publication day that is not known', () =>
  expect(read('Geneva, 12 May 2021 – They met on Monday.', 'en', null)).toBe(
    '12 May 2021 = 2021-05-12; Monday = 2021-05-10',
  ))

describe.each(languages.map(language => language.code))('any text, read as %s', language => {
  test('times lie in the text, in order, none over another', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        let last = 0
        for (const { start, end, text: words } of readTimes(text, {
          language,
          published: null,
          body: [{ start: 0, end: text.length }],
        })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          last = end
        }
      }),
    ))
  test('line ends and the form of accents change no value', () => {
    const text = 'Le 3 février 2021\nà 14 h, on May 3,\n2021 or début août\n2020.'
    const values = (text: string) =>
      readTimes(text, { language, published: '2021-05-12', body: [{ start: 0, end: text.length }] }).map(t => t.value)
    expect(values(text.replaceAll('\n', '\r\n'))).toEqual(values(text))
    expect(values(text.normalize('NFD'))).toEqual(values(text))
  })
})
