import { list } from '../dates.ts'
import type { DisagreementWording, SaidSide } from '../rules/disagreeing.ts'

const sides = (all: readonly SaidSide[]): string => all.map(({ words, who }) => `${words} (${who})`).join(' · ')

export const disagreeing: DisagreementWording = {
  facets: {
    date: 'the date',
    'time-of-day': 'the hour',
    duration: 'how long it lasted',
    count: 'the number',
    distance: 'the distance',
    place: 'the place',
    participation: 'who took part',
    casualties: 'the toll',
    manner: 'how it went',
    motive: 'the cause',
    reaction: 'how it was received',
    naming: 'the words used',
    title: 'the title',
    spelling: 'the spelling',
    responsibility: 'who did it',
    coverage: 'what is known',
  },
  topics: {
    intensity: 'how hard it was',
    ease: 'how hard it was',
    reaction: 'how it was received',
    conduct: 'how they behaved',
    size: 'how many took part',
    damage: 'the damage',
    speed: 'how fast help came',
    losses: 'the losses',
    control: 'how far it is under control',
    weather: 'the conditions',
    health: 'their state of health',
    image: 'pictures of it',
    toll: 'the toll',
    cause: 'the cause',
    responsibility: 'who is responsible',
    'armed-group': 'the armed side',
    'foreign-force': 'the foreign force',
    government: 'those in power',
    protesters: 'those who protested',
    strikers: 'those on strike',
    migrants: 'those on the move',
    capture: 'the taking',
    departure: 'the departure',
    killing: 'the deaths',
    unrest: 'the unrest',
    'strike-name': 'the strike',
    'war-name': 'the war',
    leader: 'the leader',
    'sentence / acquit': 'the verdict',
    'close / open': 'whether it is open',
    'close / resume': 'whether it has resumed',
    'rise / fall': 'whether it rose or fell',
    'walkout / resume': 'whether work has resumed',
  },
  via: (voice, outlet) => `${voice} (via ${outlet})`,
  citing: (voice, outlet) => `${outlet}, citing ${voice}`,
  apart: (topic, all) => `They differ on ${topic}: ${sides(all)}. The corpus does not settle it.`,
  bothClaim: (all, unknown) =>
    `Each camp claims heavy losses inflicted: ${sides(all)}${unknown ? `; ${unknown.who} writes: ${unknown.words}` : ''}.`,
  itself: 'in its own words',
  internal: (topic, outlet, all) => `One article of ${outlet} gives both, on ${topic}: ${sides(all)}.`,
  denied: (reported, denied, words, sameSentence) =>
    `Reported by ${reported}; **denied by ${denied}**${sameSentence ? ' (same sentence)' : ''}: ${words}.`,
  within: (topic, all) => `Compatible on ${topic}, not equally precise: ${sides(all)}.`,
  scope: (topic, all) => `On ${topic} they may not speak of the same stretch of events: ${sides(all)}.`,
  framing: (topic, all) => `Different words for ${topic}, not different facts: ${sides(all)}.`,
  attributed: (attributed, own) =>
    `Reported speech in ${attributed.who}: ${attributed.words}; stated in its own name by ${own.who}.`,
  leftOut: (helper, notIn) =>
    `Help mentioned by ${helper.who}: ${helper.words}; not by ${notIn} (which is not a denial).`,
  notKnown: (topic, unknown, given) =>
    `On ${topic}, nothing firm according to ${unknown}; according to ${given.who}: ${given.words}.`,
  channel: all => `The same statement is said to have come in different ways: ${sides(all)}.`,
  rank: (person, all, dated) =>
    `${person} goes by different ranks: ${sides(all)}.${dated ? ' The articles are far apart in time: not a contradiction.' : ''}`,
  spelling: all => `Possibly one name, spelt differently: ${sides(all)}.`,
  overOrNot: (over, on) =>
    `Over according to ${over.who} (${over.words}); still going on according to ${on.who} (${on.words}). The corpus does not settle it.`,
  hedged: who => ` ${who} reports it with reserve.`,
  explanation: (rule, confidence, claims) =>
    `Rule “${rule}”, confidence ${confidence.toFixed(2)}. Claims: ${claims.join(' | ')}`,
  list: items => list('en', items),
  quote: words => `*${words}*`,
}
