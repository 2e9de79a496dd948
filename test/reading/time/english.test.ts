import { describe, expect, test } from 'vitest'
import { timesOf } from '../../support/times.ts'

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
    [
      'Since 9/11, and after the September 11 attacks, on 11 May.',
      '9/11 = 2001-09-11; September 11 = 2001-09-11; 11 May = 2021-05-11',
    ],
    ['Theresa May and the Evening News of Sunday.', 'Sunday = 2021-05-09'],
    [
      'In May she told the Sunday Times; every night, on a Monday.',
      'May = 2021-05; every night = SET XXXX-XX-XXTNI; Monday = XXXX-WXX-1',
    ],
    ['The 70s and 80s, when she was in her 40s.', 'The 70s = 197; 80s = 198'],
    ['In coming days and the next morning.', 'coming days = DURATION PXD; the next morning = TIME XXXX-XX-XXTMO'],
    [
      'It was the last day of a visit that decades-old quarrels spoilt.',
      'the last day = XXXX-XX-XX; decades-old = DURATION PXY',
    ],
    ['Recently it grew; it will end soon; now it rests.', 'Recently = PAST_REF; soon = FUTURE_REF; now = PRESENT_REF'],
  ])('%s', (text, expected) => expect(timesOf(text, 'en')).toBe(expected))
})
