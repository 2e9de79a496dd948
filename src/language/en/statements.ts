/**
 * English cues of attribution by class, after Pareti (2015) and the reporting verbs of the Collins COBUILD grammar; forms by
 * rule and a list of irregular ones. Function words: closed classes of the same grammar.
 */
import type { Cue, CueClass, Pronoun, StatementRules } from '../rules/statements.ts'

/** Nouns with their regular plurals. */
const withPlurals = (words: string): Set<string> =>
  new Set(words.split(' ').flatMap(word => [word, word.replace(/([^aeiou])y$/, '$1ie').concat('s')]))
const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Verbs by class: `verb/past/participle` where irregular; what they take: t(hat) b(are) i(nfinitive) n(oun) o(bject). */
const verbs: [CueClass, string, string][] = [
  [
    'assert',
    'tb',
    'say/said/said/says tell/told/told add announce state declare report note explain insist confirm stress',
  ],
  ['assert', 'tb', 'indicate suggest write/wrote/written argue conclude estimate predict recall testify tweet post'],
  [
    'assert',
    't',
    'assert affirm reveal disclose maintain reiterate repeat emphasize emphasise underline underscore point observe remark',
  ],
  [
    'assert',
    't',
    'mention inform clarify forecast/forecast/forecast reply respond answer highlight hint agree contend assure reassure notify',
  ],
  [
    'assert',
    't',
    'argue boast brag joke elaborate remind advise/advised/advised determine show/showed/shown find/found/found specify',
  ],
  [
    'assert',
    't',
    'attest proclaim certify counter concur disagree imply quote/quoted/quoted caution reckon propose report confide',
  ],
  [
    'assert',
    '',
    'continue quip shout yell scream whisper mutter exclaim enthuse comment interject begin/began/begun conclude joke',
  ],
  ['assert', '', 'retort muse sigh chant sing/sang/sung laugh recount relate go/went cry read speak/spoke/spoken talk'],
  ['claim', 'tb', 'claim allege'],
  ['claim', 't', 'speculate purport'],
  ['judge', 'tb', 'believe think/thought/thought hope expect feel/felt/felt suspect doubt'],
  ['judge', 't', 'worry complain wonder consider anticipate'],
  ['judge', 'tbo', 'fear'],
  ['judge', 'to', 'regret'],
  ['deny', 'tbn', 'deny'],
  ['deny', 'tn', 'dispute refute'],
  ['deny', 'n', 'rebut dismiss'],
  ['admit', 'tb', 'admit acknowledge concede confess'],
  ['promise', 'tbi', 'promise vow pledge'],
  ['promise', 'ti', 'swear/swore/sworn threaten guarantee'],
  ['ask', 'ti', 'ask demand urge request recommend'],
  ['ask', 't', 'question inquire plead appeal order insist'],
  ['warn', 'tb', 'warn'],
  ['warn', 't', 'caution alert'],
  ['rate', '', 'describe call blast label brand dub accuse blame'],
  ['rate', 'o', 'condemn denounce praise criticize criticise slam hail welcome decry deplore lament'],
]

const cue = (kind: CueClass, form: Cue['form'], takes: string): Cue => ({
  class: kind,
  form,
  clause: takes.includes('t'),
  bare: takes.includes('b'),
  infinitive: takes.includes('i'),
  noun: takes.includes('n'),
  object: takes.includes('o'),
  reflexive: 'never',
})

const doubled = /^(?:admit|concur|rebut|dub|quip|slam|blog)$/

function formsOf(entry: string): { base: string; third: string; past: string; participle: string; gerund: string } {
  const [base, past, participle, third] = entry.split('/') as [string, string?, string?, string?]
  const stem = doubled.test(base) ? base + base.at(-1) : base
  const y = /[^aeiou]y$/.test(base)
  const regular = base.endsWith('e') ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`
  const gerund = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return { base, third: third ?? s, past: past ?? regular, participle: participle ?? past ?? regular, gerund }
}

const cues = new Map<string, Cue>()
for (const [kind, takes, words] of verbs)
  for (const entry of words.split(' ')) {
    const { base, third, past, participle, gerund } = formsOf(entry)
    const set = (form: string, as: Cue['form']): void => {
      if (!cues.has(form)) cues.set(form, cue(kind, as, takes))
    }
    for (const form of [base, third]) set(form, 'finite')
    set(past, past === participle ? 'both' : 'finite')
    set(participle, 'participle')
    set(gerund, 'gerund')
  }
for (const noun of [
  'recall',
  'post',
  'posts',
  'call',
  'label',
  'brand',
  'reading',
  'finding',
  'showing',
  'going',
  'go',
  'begin',
  'feeling',
  'state',
  'order',
  'find',
])
  cues.delete(noun)

const one = (of: Pronoun['of']): Pronoun => ({ number: 'one', of })
const many = (of: Pronoun['of']): Pronoun => ({ number: 'many', of })

export const statements: StatementRules = {
  cues,
  addressed: list(
    'told tell tells telling warned warns warn informed informs reminded reminds assured assures advised notified asked reassured',
  ),
  spokenOf: list('speak speaks spoke spoken speaking talk talks talked talking'),
  plain: list('said say says'),
  countable: list(
    'points reports claims notes worries fears hopes doubts demands warnings promises questions orders answers replies estimates threats requests complaints forecasts cries regrets',
  ),
  causatives: new Set(),
  caused: new Set(),
  auxiliaries: list("has have had is are was were be been being 's 've 'd did does do having"),
  perfect: list('having'),
  passives: list("is are was were be been being 's 're"),
  unsaid: list(
    "to will would can could should may might must not never n't didn't don't doesn't hasn't haven't hadn't won't wouldn't cannot can't couldn't without nor 'll let",
  ),
  negations: new Set(),
  clitics: new Set(),
  adverbs: list(
    'also then later again still now just even once already however meanwhile further too never always often earlier previously today yesterday tonight ago recently first sometimes immediately both himself herself themselves itself all instead simply further all long',
  ),
  adverbial: /^\p{L}{3,}ly$/u,
  that: list('that'),
  whether: list('whether if how why what when where who which'),
  notThat: list('so now such provided except given in all everything something anything nothing'),
  infinitiveOpeners: list('to'),
  infinitive: /^\p{L}{2,}ing$/u,
  infinitiveReach: 9,
  according: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
  ],
  viewpoint: list('for'),
  participle: /^(?:\p{L}{3,}ed|done|made|seen|given|written|held|put|taken|shown)$/u,
  notSource: list('plan schedule law rules need taste custom tradition size age type'),
  pronouns: new Map<string, Pronoun>([
    ['he', one('person')],
    ['she', one('person')],
    ['it', one('group')],
    ['they', many('any')],
    ['we', many('any')],
    ['i', one('person')],
    ['you', one('person')],
    ['who', one('any')],
    ['him', one('person')],
    ['her', one('person')],
    ['them', many('any')],
    ['one', one('any')],
    ['some', many('any')],
    ['others', many('any')],
    ['many', many('any')],
    ['both', many('any')],
    ['several', many('any')],
    ['nobody', one('person')],
  ]),
  persons: list('he she'),
  impersonal: new Set(),
  as: list('as'),
  latter: list('latter former'),
  relatives: list('who which that whom whose where'),
  absolute: list('with'),
  conjunctions: list(
    'that because although though while whereas when whenever if unless since as after before until once where why how whether than so whereby',
  ),
  coordinators: list('and but or yet'),
  prepositions: list(
    'of in on at by for from with about against between into through during before after above below to up down under over despite amid among across behind beyond near within without following via per until since including like as upon around towards toward regarding concerning',
  ),
  partitives: new Set(),
  nounLinks: list('of for from at in with on to'),
  verbs: list(
    'is are was were be been has have had do does did will would can could should may might must said says went came made took got gave held left met saw won lost led began became kept set put cut told ran fell rose died spoke sent spent paid brought bought built fought grew knew seems remains remained became plans wants continues continued',
  ),
  finite: null,
  definite: new Set(),
  nobody: list('no nobody none neither'),
  agents: list('by'),
  grounds: list('for'),
  verdicts: list('to'),
  courts: list('court courts judge judges jury tribunal'),
  partial: new Set(),
  tags: true,
  verbal: /^\p{L}{3,}(?:ed)$/u,
  times: list(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week month year january february march april june july august september october november december late early last this next earlier later mid ago on',
  ),
  adjuncts: list(
    'in on under at to during after before via through from with by following late earlier last this of about when',
  ),
  documents: list(
    'statement interview letter report article post tweet speech email e-mail message communique press conference briefing note memo release blog testimony video broadcast address comments remarks',
  ),
  nouns: new Map<string, CueClass>([
    ['claim', 'claim'],
    ['claims', 'claim'],
    ['allegation', 'claim'],
    ['allegations', 'claim'],
    ['assertion', 'claim'],
    ['announcement', 'assert'],
    ['statement', 'assert'],
    ['warning', 'warn'],
    ['promise', 'promise'],
    ['pledge', 'promise'],
    ['accusation', 'claim'],
    ['accusations', 'claim'],
    ['suggestion', 'assert'],
    ['belief', 'judge'],
    ['admission', 'admit'],
    ['denial', 'deny'],
    ['insistence', 'assert'],
    ['argument', 'assert'],
    ['report', 'assert'],
    ['reports', 'assert'],
    ['assurance', 'assert'],
    ['assurances', 'assert'],
    ['confirmation', 'assert'],
    ['hope', 'judge'],
  ]),
  owners: list('by from of'),
  completing: [['that']],
  hedges: list(
    'reportedly allegedly apparently supposedly purportedly seemingly presumably possibly perhaps probably alleged suspected unconfirmed',
  ),
  hedgePhrases: [
    ['is', 'said', 'to'],
    ['are', 'said', 'to'],
    ['was', 'said', 'to'],
    ['were', 'said', 'to'],
    ['is', 'believed', 'to'],
    ['are', 'believed', 'to'],
    ['was', 'believed', 'to'],
    ['were', 'believed', 'to'],
    ['is', 'thought', 'to'],
    ['are', 'thought', 'to'],
    ['appears', 'to', 'have'],
    ['appear', 'to', 'have'],
    ['may', 'have'],
    ['might', 'have'],
  ],
  conditional: null,
  if: list('if'),
  modal: new Set(),
  determined: new Set(),
  institutions: withPlurals(
    'army military police government ministry company airline manufacturer agency group party union court office department parliament council commission junta rebels authorities bank administration kremlin pentagon opposition coalition movement newspaper organisation organization firm maker carrier militia force forces navy embassy presidency',
  ),
}
