import { list, spokenDate } from '../dates.ts'
import type { AnswerWording } from '../rules/answers.ts'

const say = (words: readonly string[]): string => list('fr', words)

const outside: Readonly<Record<string, string>> = {
  'reader-comments': 'un commentaire de lecteur',
  'article-teaser': 'l’annonce d’un autre article',
  'related-articles': 'une liste d’autres articles',
  'author-other-articles': 'une liste d’autres articles',
  donation: 'un appel aux dons',
  subscription: 'un appel à s’abonner',
  'share-bar': 'une barre de partage',
  promo: 'une publicité',
  navigation: 'la navigation',
  byline: 'la signature',
  dateline: 'la ligne de date',
  credit: 'un crédit',
}

export const answers: AnswerWording = {
  nothingFound: asked => `Le corpus ne répond pas à « ${asked} ».`,
  noTime: () => 'Le corpus n’en donne ni la date ni l’heure.',
  noFigure: () => 'Le corpus n’en donne aucun chiffre.',
  noDifference: () => 'Aucune divergence entre les titres n’a été trouvée.',
  twoOutlets: () => 'Nommez au moins deux titres, séparés par une virgule.',
  noSuchQuote: typed =>
    `Aucune citation du corpus n’a l’identifiant ou les mots « ${typed} ». Copiez l’identifiant écrit sous une citation.`,
  noSuchArticle: (typed, files) =>
    `Aucun article ne s’appelle « ${typed} » ; il y a ${say(files.slice(0, 10))}${files.length > 10 ? ' …' : ''}.`,
  noSuchPassage: (typed, last) => `« ${typed} » n’est pas un passage ; écrivez un nombre de 1 à ${last}.`,
  passages: (first, last) => `Passages ${first} à ${last}.`,
  checked: (outcome, { outlet, voice, surroundings }) =>
    ({
      exact: `Mot pour mot dans ${outlet}${voice ? `, dit par ${voice}` : ''}.`,
      typography: `Dans ${outlet}, les mêmes mots, à la typographie près${voice ? `, dits par ${voice}` : ''}.`,
      altered: `Pas tout à fait : ${outlet} l’écrit autrement. ~~Barré~~ : absent de l’article ; **gras** : les mots de l’article.`,
      misattributed: `Ces mots sont dans ${outlet}${voice ? `, dits par ${voice}` : ''}, et non là où on les place.`,
      reported: `${outlet} le rapporte, en d’autres mots.`,
      'outside-article': `Seulement à côté d’un article, sur la page de ${outlet} (${surroundings ? outside[surroundings] : 'ses alentours'}), pas dans l’article.`,
      'not-found': 'Absent des articles. Cela ne dit pas si ce fut dit ailleurs.',
    })[outcome] ?? outcome,
  difference: diff =>
    diff.map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `~~${text}~~` : `**${text}**`)).join(' '),
  tryThese: 'Essayez',
  moreDifferences: count =>
    `${count === 1 ? 'Une autre divergence' : `${count} autres divergences`} entre les titres : /disagreements`,
  designated: (outlet, published, names) =>
    `**${outlet}**${published ? `, ${spokenDate('fr', published)}` : ''} : ${names.map(name => `« ${name} »`).join(' · ')}`,
  given: (figure, speaker, outlet) =>
    speaker ? `**${figure}** : selon ${speaker} (${outlet})` : `**${figure}** : ${outlet}`,
  agreeOnDate: (given, of, date) =>
    of === 1
      ? `Le seul titre qui donne un jour : **${date}**.`
      : given === of
        ? `Les ${of} titres qui donnent un jour : **${date}**.`
        : `${given} des ${of} titres qui donnent un jour : **${date}**.`,
  differOnDates: dates =>
    `Plusieurs jours sont donnés : ${dates.map(({ date, outlets }) => `**${date}** (${say(outlets)})`).join(' · ')}.`,
  understoodAs: (command, topic) => `Compris comme \`/${command}\` : ${topic}`,
  sources: (covering, all, silent) =>
    `${covering} ${covering > 1 ? 'articles' : 'article'} sur ${all} en ${covering > 1 ? 'parlent' : 'parle'}.${silent.length ? ` ${say(silent)} n’en ${silent.length > 1 ? 'parlent' : 'parle'} pas (ce qui n’est pas un démenti).` : ''}`,
  unknownOutlet: (outlet, known) => `Aucun titre du corpus ne s’appelle « ${outlet} » ; il y a ${say(known)}.`,
  datesReversed: (from, to) => `« ${from} » est après « ${to} » : échangez « depuis » et « jusque ».`,
  unreadableDate: date =>
    `« ${date} » n’est pas une date lisible ; écrivez par exemple 2023-05-31, 31 mai 2023 ou fin mai 2023.`,
  unknownCommand: (command, known) =>
    `La commande /${command} n’existe pas ; il y a ${say(known.map(name => `/${name}`))}.`,
  unknownOption: (command, option, known) => `/${command} n’a pas d’option « ${option} » ; elle a ${say(known)}.`,
  repeatedOption: option => `L’option « ${option} » est donnée deux fois ; ne la donnez qu’une fois.`,
  missingOption: (command, option) =>
    `Il manque à /${command} l’option « ${option} » : écrivez /${command} ${option}:…`,
  missingAnyOf: (command, options) => `Il faut à /${command} au moins une de ces options : ${say(options)}.`,
  tooLong: (option, length, most) =>
    `L’option « ${option} » a ${length} caractères ; ${most} au plus peuvent être lus. Raccourcissez-la.`,
  badChoice: (option, value, known) =>
    `« ${value} » n’est pas une valeur de « ${option} » ; choisissez parmi ${say(known)}.`,
  date: value => spokenDate('fr', value),
  intents: {
    when: 'Quand',
    who: 'Qui',
    where: 'Où',
    said: 'Qui a dit quoi',
    figures: 'Chiffres',
    sources: 'Sources',
    compare: 'Comparaison',
    naming: 'Appellations',
    disagreements: 'Où ils divergent',
    timeline: 'Chronologie',
    day: 'La journée',
    cite: 'Citation',
    check: 'Vérification',
    read: 'Lecture',
    help: 'Aide',
    search: 'Trouvé',
  },
  modality: { hedged: 'rapporté avec réserve', denied: 'démenti' },
  quotationMarks: ['« ', ' »'],
  near: 'Passages les plus proches, qui ne sont pas une réponse :',
  agreed: ({ facet, value, outlets, origins }) =>
    facet === 'statement'
      ? `Une même déclaration dans ${say(outlets)} (**${value}**).`
      : `Ils s’accordent : **${facet === 'date' || facet === 'time-of-day' ? spokenDate('fr', value) : value}** (${say(outlets)}${origins.length === 1 && outlets.length > 1 ? ` : une seule origine, ${origins[0]}` : ''}).`,
  unknown: '[titre inconnu]',
  undated: '[sans date]',
  noAuthor: '[auteur non indiqué]',
  noHeadline: '[sans titre]',
  deniedBy: speaker => `démenti par ${speaker}`,
  accordingTo: speaker => `selon ${speaker}`,
  with: origin => `avec ${origin}`,
  searched: ({ articles, outlets, silent, languages }) => {
    const name = new Intl.DisplayNames('fr', { type: 'language' })
    const by = Object.entries(languages).map(([code, count]) => `${count} en ${name.of(code)}`)
    const quiet =
      silent.length && silent.length < outlets.length
        ? ` · rien à ce sujet dans ${say(silent)} (ce qui n’est pas un démenti)`
        : ''
    return `${articles} ${articles > 1 ? 'articles' : 'article'} de ${outlets.length} ${outlets.length > 1 ? 'titres' : 'titre'}${by.length ? ` (${by.join(', ')})` : ''}${quiet}`
  },
}
