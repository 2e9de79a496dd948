import { list, spokenDate } from '../dates.ts'
import type { AnswerWording } from '../rules/answers.ts'

const say = (words: readonly string[]): string => list('en', words)

const outside: Readonly<Record<string, string>> = {
  'reader-comments': 'a reader’s comment',
  'article-teaser': 'a teaser of another article',
  'related-articles': 'a list of other articles',
  'author-other-articles': 'a list of other articles',
  donation: 'an appeal for donations',
  subscription: 'an appeal to subscribe',
  'share-bar': 'a share bar',
  promo: 'an advertisement',
  navigation: 'the navigation',
  byline: 'the by-line',
  dateline: 'the dateline',
  credit: 'a credit',
}

export const answers: AnswerWording = {
  nothingFound: asked => `The corpus does not answer “${asked}”.`,
  noTime: () => 'The corpus gives no date or time for it.',
  noFigure: () => 'The corpus gives no figure for it.',
  noDifference: () => 'No difference between the outlets was found.',
  twoOutlets: () => 'Name at least two outlets, with a comma between them.',
  noSuchQuote: typed =>
    `No quote of the corpus has the id or the words “${typed}”. Copy the id that stands under a quote.`,
  noSuchArticle: (typed, files) =>
    `No article is called “${typed}”; there are ${say(files.slice(0, 10))}${files.length > 10 ? ' …' : ''}.`,
  noSuchPassage: (typed, last) => `“${typed}” is not a passage; write a number from 1 to ${last}.`,
  passages: (first, last) => `Passages ${first} to ${last}.`,
  checked: (outcome, { outlet, voice, surroundings }) =>
    ({
      exact: `Word for word in ${outlet}${voice ? `, said by ${voice}` : ''}.`,
      typography: `In ${outlet}, the same words but for typography${voice ? `, said by ${voice}` : ''}.`,
      altered: `Not quite: ${outlet} has it otherwise. ~~Struck through~~: not in the article; **bold**: the article’s own.`,
      misattributed: `These words are in ${outlet}${voice ? `, said by ${voice}` : ''}, not where they are said to be.`,
      reported: `${outlet} reports this, in other words.`,
      'outside-article': `Only beside an article on the page of ${outlet} (${surroundings ? outside[surroundings] : 'its surroundings'}), not in it.`,
      'not-found': 'Not in the articles. That says nothing about whether it was said elsewhere.',
    })[outcome] ?? outcome,
  difference: diff =>
    diff.map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `~~${text}~~` : `**${text}**`)).join(' '),
  tryThese: 'Try',
  moreDifferences: count =>
    `${count === 1 ? 'One more difference' : `${count} more differences`} between the outlets: /disagreements`,
  designated: (outlet, published, names) =>
    `**${outlet}**${published ? `, ${spokenDate('en', published)}` : ''}: ${names.map(name => `“${name}”`).join(' · ')}`,
  given: (figure, speaker, outlet) =>
    speaker ? `**${figure}**: according to ${speaker} (${outlet})` : `**${figure}**: ${outlet}`,
  agreeOnDate: (given, of, date) =>
    of === 1
      ? `The one outlet that gives a day: **${date}**.`
      : given === of
        ? `All ${of} outlets that give a day: **${date}**.`
        : `${given} of the ${of} outlets that give a day: **${date}**.`,
  differOnDates: dates =>
    `Several days are given: ${dates.map(({ date, outlets }) => `**${date}** (${say(outlets)})`).join(' · ')}.`,
  understoodAs: (command, topic) => `Understood as \`/${command}\`: ${topic}`,
  sources: (covering, all, silent) =>
    `${covering} of ${all} articles cover it.${silent.length ? ` Not mentioned by ${say(silent)} (which is not a denial).` : ''}`,
  unknownOutlet: (outlet, known) => `No outlet of the corpus is called “${outlet}”; there are ${say(known)}.`,
  datesReversed: (from, to) => `“${from}” is after “${to}”: exchange “from” and “to”.`,
  unreadableDate: date =>
    `“${date}” is not a date that can be read; write for example 2023-05-31, 31 May 2023 or last week of May 2023.`,
  unknownCommand: (command, known) =>
    `There is no command /${command}; there are ${say(known.map(name => `/${name}`))}.`,
  unknownOption: (command, option, known) => `/${command} has no option “${option}”; it has ${say(known)}.`,
  repeatedOption: option => `The option “${option}” is given twice; give it once.`,
  missingOption: (command, option) => `/${command} needs the option “${option}”: write /${command} ${option}:…`,
  missingAnyOf: (command, options) => `/${command} needs at least one of ${say(options)}.`,
  tooLong: (option, length, most) =>
    `The option “${option}” has ${length} characters; at most ${most} can be read. Shorten it.`,
  badChoice: (option, value, known) => `“${value}” is not a value of “${option}”; choose one of ${say(known)}.`,
  date: value => spokenDate('en', value),
  intents: {
    when: 'When',
    who: 'Who',
    where: 'Where',
    said: 'Who said what',
    figures: 'Figures',
    sources: 'Sources',
    compare: 'Compared',
    naming: 'Naming',
    disagreements: 'Where they differ',
    timeline: 'Timeline',
    day: 'The day',
    cite: 'Citation',
    check: 'Check',
    read: 'Read',
    help: 'Help',
    search: 'Found',
  },
  modality: { hedged: 'reported with reserve', denied: 'denied' },
  quotationMarks: ['“', '”'],
  near: 'Nearest passages, not an answer:',
  agreed: ({ facet, value, outlets, origins }) =>
    facet === 'statement'
      ? `One statement of **${value}** in ${say(outlets)}.`
      : `They agree: **${facet === 'date' || facet === 'time-of-day' ? spokenDate('en', value) : value}** (${say(outlets)}${origins.length === 1 && outlets.length > 1 ? `: one origin, ${origins[0]}` : ''}).`,
  unknown: '[unknown outlet]',
  undated: '[no date given]',
  noAuthor: '[no author given]',
  noHeadline: '[no headline given]',
  deniedBy: speaker => `denied by ${speaker}`,
  accordingTo: speaker => `according to ${speaker}`,
  with: origin => `with ${origin}`,
  searched: ({ articles, outlets, silent, languages }) => {
    const name = new Intl.DisplayNames('en', { type: 'language' })
    const by = Object.entries(languages).map(([code, count]) => `${count} ${name.of(code)}`)
    const quiet =
      silent.length && silent.length < outlets.length
        ? ` · nothing about it in ${say(silent)} (which is not a denial)`
        : ''
    return `${articles} ${articles === 1 ? 'article' : 'articles'} of ${outlets.length} ${outlets.length === 1 ? 'outlet' : 'outlets'} searched${by.length ? ` (${by.join(', ')})` : ''}${quiet}`
  },
}
