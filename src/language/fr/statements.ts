/**
 * French cues of attribution by class, after the verbs of saying in Charolles (1976) and Dubois & Dubois-Charlier's Les Verbes
 * français (class C); forms by rule for verbs in -er, written out for the others. Function words: closed classes.
 */
import type { Cue, CueClass, Pronoun, StatementRules } from '../rules/statements.ts'

/** Nouns with their regular plurals. */
const withPlurals = (words: string): Set<string> => new Set(words.split(' ').flatMap(word => [word, `${word}s`]))
const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Verbs in -er by class: `infinitive/stem before a silent e` where it changes; they take q(ue) i(nfinitive) n(oun) o(bject). */
const regular: [CueClass, string, string][] = [
  ['assert', 'qi', 'affirmer déclarer assurer confirmer annoncer indiquer préciser révéler/révèl'],
  ['assert', 'q', 'ajouter expliquer signaler souligner rappeler/rappell noter raconter rapporter'],
  [
    'assert',
    'q',
    'témoigner marteler/martèl insister arguer attester avancer constater relever/relèv remarquer observer confier informer',
  ],
  [
    'assert',
    'q',
    '  détailler commenter certifier réaffirmer répéter/répèt jurer spécifier mentionner plaider évaluer pronostiquer',
  ],
  [
    'assert',
    'q',
    'suggérer/suggèr proclamer clamer argumenter tweeter twitter résumer analyser évoquer montrer ironiser',
  ],
  [
    'assert',
    'q',
    'nuancer rétorquer répliquer riposter objecter marteler/martèl enseigner démontrer décréter/décrèt concéder/concèd',
  ],
  ['assert', '', 'lancer glisser lâcher tonner tempérer/tempèr continuer enchaîner plaisanter souffler'],
  [
    'assert',
    '',
    'exposer murmurer crier hurler scander résumer lister citer insister tacler grincer balancer chanter rassurer abonder minimiser poster publier',
  ],
  [
    'assert',
    '',
    'argumenter justifier philosopher confesser ironiser railler rigoler énoncer persifler marteler/martèl relativiser',
  ],
  ['claim', 'q', 'alléguer/allègu'],
  ['judge', 'qi', 'penser estimer'],
  ['judge', 'q', 'espérer/espèr juger imaginer considérer/considèr douter supposer présumer'],
  ['judge', 'qo', 'regretter déplorer redouter'],
  ['deny', 'qin', 'nier'],
  ['deny', 'qn', 'contester'],
  ['deny', 'n', 'réfuter récuser rejeter/rejett'],
  ['admit', 'qi', 'avouer'],
  ['admit', 'q', 'concéder/concèd'],
  ['ask', 'qi', 'appeler/appell exiger'],
  ['ask', 'qim', 'demander'],
  [
    'ask',
    'q',
    'proposer recommander préconiser réclamer conseiller souhaiter questionner supplier ordonner exhorter inviter',
  ],
  ['warn', 'q', 'alerter menacer'],
  [
    'rate',
    'qr',
    'alarmer étonner indigner féliciter inquiéter/inquièt insurger désoler agacer emporter vanter amuser offusquer excuser',
  ],
  ['assert', 'm', 'exclamer interroger'],
  ['rate', 'o', 'dénoncer condamner saluer critiquer fustiger revendiquer'],
  [
    'rate',
    '',
    'accuser tancer brocarder recadrer égratigner qualifier vanter louer blâmer moquer vilipender étriller pointer épingler',
  ],
]

/** The others: class, what they take, finite forms, participles, gerund. */
const irregular: [CueClass, string, string, string, string][] = [
  ['assert', 'qim', 'disent disait disaient dira diront dirent', '', 'disant'],
  ['assert', 'q', 'écrivent écrivait écrivaient écrivit', '', 'écrivant'],
  ['assert', 'q', 'répond répondent répondait répondaient répondit répondirent', 'répondu', 'répondant'],
  ['assert', 'q', 'soutient soutiennent soutenait soutenaient soutint', 'soutenu', 'soutenant'],
  ['assert', 'q', 'maintient maintiennent maintenait maintint', 'maintenu', ' '],
  ['assert', 'q', 'conclut concluent concluait', 'conclu', 'concluant'],
  ['assert', 'q', 'poursuit poursuivent poursuivait poursuivit', 'poursuivi', 'poursuivant'],
  ['assert', 'q', 'apprend apprennent', 'appris', ' '],
  ['assert', 'q', 'convient conviennent convenait', 'convenu', 'convenant'],
  ['assert', 'q', 'prédit prédisent', 'prédit', 'prédisant'],
  ['assert', '', 'renchérit renchérissent renchérissait', 'renchéri', 'renchérissant'],
  ['assert', '', 'reprend reprennent décrivent décrivait résout', 'repris', 'décrivant'],
  ['assert', '', 'réagit réagissent réagissait', 'réagi', 'réagissant'],
  ['assert', 'q', 'sous-entend sous-entendent laisse-entendre', 'sous-entendu', ''],
  ['claim', 'qi', 'prétend prétendent prétendait prétendaient', 'prétendu', 'prétendant'],
  ['judge', 'qi', 'croit croient croyait croyaient', 'cru', 'croyant'],
  ['judge', 'qio', 'craint craignent craignait craignaient', 'craint', 'craignant'],
  ['judge', 'q', 'prévoit prévoient', '', ''],
  ['deny', 'qin', 'dément démentent démentait démentit', 'démenti', 'démentant'],
  [
    'admit',
    'qi',
    'reconnaît reconnait reconnaissent reconnaissait reconnut admet admettent admettait',
    'reconnu admis',
    'reconnaissant admettant',
  ],
  ['promise', 'qi', 'promet promettent promettait promit', 'promis', 'promettant'],
  ['promise', 'q', 'garantit garantissent', 'garanti', 'garantissant'],
  [
    'warn',
    'q',
    'avertit avertissent avertissait prévient préviennent prévenait',
    'averti prévenu',
    'avertissant prévenant',
  ],
  ['ask', 'q', 'enjoint', '', ''],
  [
    'rate',
    'qr',
    'réjouit réjouissent réjouissait plaint plaignent plaignait souvient souviennent défend défendent',
    'réjoui plaint souvenu défendu',
    '',
  ],
]

const cue = (kind: CueClass, form: Cue['form'], takes: string): Cue => ({
  class: kind,
  form,
  clause: takes.includes('q'),
  bare: false,
  infinitive: takes.includes('i'),
  noun: takes.includes('n'),
  object: takes.includes('o'),
  reflexive: takes.includes('r') ? 'always' : takes.includes('m') ? 'maybe' : 'never',
})

const cues = new Map<string, Cue>()
const set = (form: string, as: Cue): void => {
  if (form && !cues.has(form)) cues.set(form, as)
}

for (const [kind, takes, words] of regular)
  for (const entry of words.trim().split(/\s+/)) {
    const [infinitive, silent] = entry.split('/') as [string, string?]
    const stem = infinitive.slice(0, -2)
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
    const weak = silent ?? stem
    for (const form of [
      `${weak}e`,
      `${weak}ent`,
      `${soft}a`,
      `${stem}èrent`,
      `${soft}ait`,
      `${soft}aient`,
      `${stem}era`,
      `${stem}eront`,
    ])
      set(form, cue(kind, 'finite', takes))
    for (const form of [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`]) set(form, cue(kind, 'participle', takes))
    set(`${soft}ant`, cue(kind, 'gerund', takes))
  }
for (const form of ['dit', 'écrit', 'prédit', 'décrit'])
  set(form, cue('assert', 'both', form === 'dit' ? 'qim' : form === 'décrit' ? '' : 'q'))
for (const [kind, takes, finite, participles, gerunds] of irregular) {
  for (const form of finite.split(' ')) set(form, cue(kind, 'finite', takes))
  for (const form of participles.split(' ')) set(form, cue(kind, 'participle', takes))
  for (const form of gerunds.split(' ')) set(form, cue(kind, 'gerund', takes))
}

/** `fait savoir que`, `laisse entendre que`, `fait part de`: what follows the causative, and what it takes. */
const causatives = list(
  'fait font faisait faisaient fit faisant fera laisse laissent laissait laissaient laissé laissant',
)
const caused = new Map([
  ['savoir', 'q'],
  ['valoir', 'q'],
  ['remarquer', 'q'],
  ['observer', 'q'],
  ['entendre', 'q'],
  ['comprendre', 'q'],
  ['part', ''],
  ['état', ''],
])
for (const [form, takes] of caused) set(form, cue('assert', 'participle', takes))
set('dixit', cue('assert', 'finite', ''))

const one = (of: Pronoun['of']): Pronoun => ({ number: 'one', of })
const many = (of: Pronoun['of']): Pronoun => ({ number: 'many', of })

export const statements: StatementRules = {
  cues,
  addressed: new Set(),
  plain: new Set(),
  spokenOf: new Set(),
  countable: list('annonces montre notes demandes craintes promesses alertes menaces plaintes'),
  causatives,
  caused: new Set(caused.keys()),
  auxiliaries: list(
    "a ont avait avaient aurait auraient ai as avons avez eut eurent ayant est sont était étaient serait seraient été s'est",
  ),
  perfect: list('ayant'),
  passives: list('été est sont était étaient serait seraient'),
  unsaid: list('ne pas jamais rien sans'),
  negations: list("n'"),
  clitics: list("se s' l' la le les lui leur y nous vous m' t' me te"),
  adverbs: list(
    "aussi également ensuite encore enfin alors toutefois cependant ainsi déjà même bien donc notamment récemment par ailleurs toujours plus tard d'ailleurs pourtant souvent puis là hier lui-même elle-même eux-mêmes jeudi lundi mardi mercredi vendredi samedi dimanche néanmoins d'abord tout",
  ),
  adverbial: /^\p{L}{3,}ment$/u,
  that: list("que qu'"),
  whether: list("si s' comment pourquoi combien quand où ce"),
  notThat: list(
    "alors parce tandis avant après afin pour ainsi tel telle tels telles dès depuis sans bien pendant lorsque plus moins autant aussi autre autres même autant lors puis ne n' tant si mieux rien jusque jusqu'à sorte c'est quoi quel",
  ),
  infinitiveOpeners: list("de d' à vouloir avoir être s'être"),
  infinitive: /^\p{L}{2,}(?:er|ir|oir|re)$/u,
  infinitiveReach: 4,
  according: [
    ['selon'],
    ["d'", 'après'],
    ['aux', 'dires', 'de'],
    ['au', 'dire', 'de'],
    ['de', "l'", 'avis', 'de'],
    ['aux', 'yeux', 'de'],
    ['aux', 'dires', 'du'],
    ['aux', 'dires', 'des'],
    ['au', 'dire', 'du'],
    ['au', 'dire', 'des'],
    ['de', "l'", 'avis', 'du'],
    ['de', "l'", 'avis', 'des'],
    ['aux', 'yeux', 'du'],
    ['aux', 'yeux', 'des'],
    ['à', 'en', 'croire'],
    ['de', 'source'],
    ['de', 'sources'],
  ],
  viewpoint: list('pour'),
  participle: /^\p{L}{3,}(?:é|ée|és|ées|is|ise|it|ite|ites|u|ue|ues|(?:rn|bl|ois|ais|pl|un|in|ant)i(?:e|s|es)?)$/u,
  notSource: list(
    "que qu' laquelle lequel lesquelles lesquels loi règle règles cas principe modèle âge taille type calendrier besoins ordre formule méthode critères moi toute catégorie catégories clauses termes tranches régions pays secteurs zones saisons situations niveau degré nature profil revenus sexe origine horaires moyens disponibilités barème procédure goûts circonstances conditions",
  ),
  pronouns: new Map<string, Pronoun>([
    ['il', one('any')],
    ['elle', one('any')],
    ['on', one('any')],
    ['ils', many('any')],
    ['elles', many('any')],
    ['je', one('person')],
    ['nous', many('any')],
    ['vous', many('any')],
    ['lui', one('any')],
    ['eux', many('any')],
    ['celui-ci', one('any')],
    ['celle-ci', one('any')],
    ['ceux-ci', many('any')],
    ['celles-ci', many('any')],
    ['ce', one('any')],
    ['qui', one('any')],
    ['certains', many('any')],
    ["d'autres", many('any')],
    ['beaucoup', many('any')],
    ["j'", one('person')],
    ["c'", one('any')],
    ['tous', many('any')],
  ]),
  persons: list('il elle'),
  impersonal: list('il'),
  as: list('comme'),
  latter: list('dernier dernière derniers dernières'),
  relatives: list(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
  ),
  absolute: list('avec'),
  conjunctions: list(
    "que qu' parce puisque puisqu' alors tandis lorsque lorsqu' quand si comme où dont car quoique afin",
  ),
  coordinators: list('et mais ou puis'),
  prepositions: list(
    "de du des d' à au aux en dans sur sous par pour avec sans chez entre vers contre depuis pendant avant après lors dès malgré selon devant derrière durant parmi hors outre via face près auprès suite jusqu' jusque parmi concernant moyennant",
  ),
  partitives: list('des'),
  nounLinks: list("de du des d' en à au aux pour chez"),
  verbs: list(
    "a ont avait avaient aurait auraient est sont était étaient serait seraient sera seront fut furent aura auront peut peuvent pourrait pourraient doit doivent devrait devraient va vont fait font veut veulent n' ne se s' avoir être prend vient met reste semble permet avait été doit fallait faut",
  ),
  verbal: null,
  finite:
    /^(?!(?:portr|retr|tr|extr|attr|abstr|distr|souh|l|f|parf|méf|bienf|forf|satisf|imparf)ait$)\p{L}{2,}(?:ait|aient|èrent|(?:[^h]|ch)era|eront|ira|iront|ttra|[nu]dra|(?:ourr|verr|evr)a|(?:tt|[nu]d|ourr|verr|evr)ront)$/u,
  definite: list("le la les l' ce cet cette ces"),
  nobody: list('personne aucun aucune nul nulle'),
  agents: list('par'),
  grounds: list('pour'),
  verdicts: list('à'),
  courts: list('tribunal tribunaux cour cours juge juges justice magistrats assises jury'),
  partial: list("de d'"),
  tags: false,
  times: list(
    "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi nuit hier aujourd'hui dernier dernière semaine semaines lendemain mois janvier février mars avril mai juin juillet août septembre octobre novembre décembre début fin mi jour jours an année années",
  ),
  adjuncts: list(
    "dans sur à au aux lors devant auprès en par après avant mardi pendant via ce cette depuis lundi mercredi jeudi vendredi samedi dimanche hier à l' de face",
  ),
  documents: list(
    'communiqué communiqués entretien interview lettre rapport article message tweet discours note déclaration déclarations conférence point presse tribune courrier vidéo allocution publication billet post texte dépêche',
  ),
  nouns: new Map<string, CueClass>([
    ['affirmation', 'claim'],
    ['affirmations', 'claim'],
    ['allégation', 'claim'],
    ['allégations', 'claim'],
    ['annonce', 'assert'],
    ['déclaration', 'assert'],
    ['déclarations', 'assert'],
    ['information', 'assert'],
    ['informations', 'assert'],
    ['accusation', 'claim'],
    ['accusations', 'claim'],
    ['rumeur', 'claim'],
    ['rumeurs', 'claim'],
    ['idée', 'judge'],
    ['thèse', 'claim'],
    ['hypothèse', 'claim'],
    ['version', 'claim'],
    ['témoignage', 'assert'],
    ['témoignages', 'assert'],
  ]),
  owners: list("de du des d'"),
  completing: [['selon', 'laquelle'], ['selon', 'lesquelles'], ['selon', 'lequel'], ['que'], ["qu'"]],
  hedges: list(
    'vraisemblablement apparemment probablement prétendument soi-disant présumé présumée présumés présumées semble-t-il possiblement éventuellement peut-être supposé supposée',
  ),
  hedgePhrases: [
    ['sans', 'doute'],
    ['semble', 'il'],
    ['en', 'apparence'],
  ],
  conditional:
    /^(?:[sdnl]['’])?(?:aurai(?:t|ent)|\p{L}*(?:[^éè]e|[^é]ud|en?d|iend|[eo]uv|ourr|[^tpmv]i|^i)rai(?:t|ent))$/u,
  if: list('si'),
  modal: list('devrait devraient pourrait pourraient faudrait voudrait voudraient souhaiterait souhaiteraient'),
  determined: list("le la les l' un une du des ce"),
  institutions: withPlurals(
    'armée police gouvernement ministère entreprise compagnie constructeur agence groupe parti syndicat tribunal parquet parlement conseil organisme commission junte rebelles autorités banque présidence opposition coalition mouvement journal quotidien hebdomadaire magazine site chaîne organisation association ong milice force forces ambassade direction préfecture mairie gendarmerie parquet rapport étude enquête société élysée matignon hôpital fédération club institut université médias média presse entourage',
  ),
}
