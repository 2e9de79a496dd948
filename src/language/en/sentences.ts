/** English abbreviations written with a full stop, after the Associated Press stylebook. */
import type { SentenceRules } from '../rules/sentences.ts'

export const sentences: SentenceRules = {
  abbreviations: new Set(
    'mr mrs ms dr prof rev hon gov sen rep pres gen lt col maj capt cpl sgt cmdr adm brig pvt st ste mt ft jr sr vs etc e.g i.e cf nos vol p pp dept inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec tue tues thur thurs a.m p.m u.s u.k u.n'.split(
      ' ',
    ),
  ),
}
