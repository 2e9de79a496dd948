/** Names of countries, languages, months and weekdays in two languages, from the runtime's locale data (CLDR through Intl). */

/** ISO 3166-1 alpha-2, the officially assigned codes, and Kosovo's user-assigned one. */
const regions =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

/** ISO 639-1. Names of languages are also those of peoples: `Ukrainian`, `ukrainien`. */
const languages =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

/** Pairs of names in the two languages, lower case; those that are the same in both left out. */
export function localeNames(a: string, b: string): [string, string][] {
  const pairs: [string, string][] = []
  const add = (first: string | undefined, second: string | undefined): void => {
    if (first && second && first !== second) pairs.push([first.toLowerCase(), second.toLowerCase()])
  }
  for (const [type, codes] of [
    ['region', regions],
    ['language', languages],
  ] as const) {
    const [inA, inB] = [a, b].map(locale => new Intl.DisplayNames(locale, { type, fallback: 'none' }))
    for (const code of codes.split(' ')) add(inA!.of(code), inB!.of(code))
  }
  const [monthA, monthB] = [a, b].map(locale => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
  for (let month = 0; month < 12; month++)
    add(monthA!.format(Date.UTC(2024, month)), monthB!.format(Date.UTC(2024, month)))
  const [dayA, dayB] = [a, b].map(locale => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }))
  for (let day = 1; day <= 7; day++) add(dayA!.format(Date.UTC(2024, 0, day)), dayB!.format(Date.UTC(2024, 0, day)))
  return pairs
}
