import { list } from '../dates.ts'
import type { DisagreementWording, SaidSide } from '../rules/disagreeing.ts'

const sides = (all: readonly SaidSide[]): string => all.map(({ words, who }) => `${words} (${who})`).join(' · ')

export const disagreeing: DisagreementWording = {
  facets: {
    date: 'la date',
    'time-of-day': 'l’heure',
    duration: 'la durée',
    count: 'le nombre',
    distance: 'la distance',
    place: 'le lieu',
    participation: 'les participants',
    casualties: 'le bilan',
    manner: 'le déroulement',
    motive: 'la cause',
    reaction: 'l’accueil',
    naming: 'les mots employés',
    title: 'le titre',
    spelling: 'la graphie',
    responsibility: 'la responsabilité',
    coverage: 'ce que l’on sait',
  },
  topics: {
    intensity: 'l’intensité',
    ease: 'la difficulté',
    reaction: 'l’accueil',
    conduct: 'la conduite des forces',
    size: 'l’ampleur',
    damage: 'les dégâts',
    speed: 'la rapidité des secours',
    losses: 'les pertes',
    control: 'le contrôle de la situation',
    weather: 'les conditions',
    health: 'l’état de santé',
    image: 'les images',
    toll: 'le bilan',
    cause: 'la cause',
    responsibility: 'la responsabilité',
    'armed-group': 'le camp armé',
    'foreign-force': 'la force étrangère',
    government: 'le pouvoir',
    protesters: 'ceux qui protestent',
    strikers: 'ceux qui font grève',
    migrants: 'ceux qui se déplacent',
    capture: 'la prise',
    departure: 'le départ',
    killing: 'les morts',
    unrest: 'les troubles',
    'strike-name': 'le mouvement',
    'war-name': 'la guerre',
    leader: 'le dirigeant',
    'sentence / acquit': 'le verdict',
    'close / open': 'l’ouverture',
    'close / resume': 'la reprise',
    'rise / fall': 'la hausse ou la baisse',
    'walkout / resume': 'la reprise du travail',
  },
  via: (voice, outlet) => `${voice} (via ${outlet})`,
  citing: (voice, outlet) => `${outlet}, citant ${voice}`,
  apart: (topic, all) => `Ils divergent sur ${topic} : ${sides(all)}. Le corpus ne tranche pas.`,
  bothClaim: (all, unknown) =>
    `Chaque camp revendique de lourdes pertes infligées à l’autre : ${sides(all)}${unknown ? ` ; ${unknown.who} écrit : ${unknown.words}` : ''}.`,
  itself: 'en son nom',
  internal: (topic, outlet, all) => `Un même article (${outlet}) donne les deux, sur ${topic} : ${sides(all)}.`,
  denied: (reported, denied, words, sameSentence) =>
    `Rapporté par ${reported} ; **démenti par ${denied}**${sameSentence ? ' (même phrase)' : ''} : ${words}.`,
  within: (topic, all) => `Compatibles sur ${topic}, mais pas aussi précis : ${sides(all)}.`,
  scope: (topic, all) => `Sur ${topic}, ils ne parlent peut-être pas de la même étendue : ${sides(all)}.`,
  framing: (topic, all) => `Des mots différents pour ${topic}, non des faits différents : ${sides(all)}.`,
  attributed: (attributed, own) =>
    `Propos rapportés par ${attributed.who} : ${attributed.words} ; affirmé en son nom par ${own.who}.`,
  leftOut: (helper, notIn) =>
    `Une aide est mentionnée par ${helper.who} : ${helper.words} ; pas par ${notIn} (ce qui n’est pas un démenti).`,
  notKnown: (topic, unknown, given) =>
    `Sur ${topic}, rien de sûr selon ${unknown} ; selon ${given.who} : ${given.words}.`,
  channel: all => `La même déclaration serait venue par des voies différentes : ${sides(all)}.`,
  rank: (person, all, dated) =>
    `${person} porte des grades différents : ${sides(all)}.${dated ? ' Les articles sont éloignés dans le temps : ce n’est pas une contradiction.' : ''}`,
  spelling: all => `Peut-être un même nom, écrit différemment : ${sides(all)}.`,
  overOrNot: (over, on) =>
    `Fini selon ${over.who} (${over.words}) ; encore en cours selon ${on.who} (${on.words}). Le corpus ne tranche pas.`,
  hedged: who => ` ${who} le rapporte au conditionnel.`,
  explanation: (rule, confidence, claims) =>
    `Règle « ${rule} », confiance ${confidence.toFixed(2)}. Affirmations : ${claims.join(' | ')}`,
  list: items => list('fr', items),
  quote: words => `*${words}*`,
}
