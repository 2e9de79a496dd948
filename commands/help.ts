import type { Answer, AnswerText } from '../src/answering/answer.ts'
import type { Command, CommandRequest } from '../src/answering/command.ts'
import { suggest } from '../src/answering/completion.ts'
import { searchedFor } from '../src/answering/compose.ts'
import { privately } from '../src/answering/narrow.ts'
import { languageOf } from '../src/language/index.ts'
import type { Library } from '../src/library/library.ts'

/** What the bot can do, with examples that do have answers in the corpus that is loaded. */
export const helpFor = (commands: () => readonly Command[]): Command => ({
  name: 'help',
  description: { en: 'What can be asked, with examples', fr: 'Ce qu’on peut demander, avec des exemples' },
  options: [
    {
      name: 'command',
      localName: { fr: 'commande' },
      type: 'text',
      completes: 'command',
      description: { en: 'One command in detail', fr: 'Une commande en détail' },
    },
    privately,
  ],
  answer(request, library): Answer {
    const { language, options } = request
    const asked = options.command?.replace(/^\//, '').toLowerCase()
    const one = commands().find(({ name }) => name === asked)
    const texts = one
      ? inDetail(one, language)
      : [{ heading: null, text: overview(commands(), language), form: 'plain' as const }]
    const examples = examplesIn(library, commands(), request, one?.name ?? null)
    const say = languageOf(language).answers
    return {
      status: 'answered',
      intent: 'help',
      asked: one ? `/${one.name}` : '',
      quotes: [],
      near: [],
      disagreements: [],
      agreements: [],
      searched: { ...searchedFor(library, []), silent: [] },
      check: null,
      notes: [],
      texts: examples.length ? [...texts, { heading: say.tryThese, text: examples.join('\n'), form: 'code' }] : texts,
    }
  },
})

const overview = (commands: readonly Command[], language: 'en' | 'fr'): string =>
  commands.map(({ name, description }) => `**/${name}** ${description[language]}`).join('\n')

function inDetail({ description, options }: Command, language: 'en' | 'fr'): AnswerText[] {
  const lines = options.map(
    ({ name, localName, description, required, choices }) =>
      `**${localName?.[language] ?? name}${required ? '*' : ''}** ${description[language]}${choices ? `: ${choices.map(({ words }) => words[language]).join(', ')}` : ''}`,
  )
  return [{ heading: description[language], text: lines.join('\n'), form: 'plain' }]
}

const mostExamples = 6

/** Made of the corpus's commonest names and outlets; each is asked, and kept only if it is answered. */
function examplesIn(
  library: Library,
  commands: readonly Command[],
  request: CommandRequest,
  only: string | null,
): string[] {
  const names = suggest('person', '', library)
    .map(({ value }) => value)
    .slice(0, 4)
  const places = placesIn(library).slice(0, 3)
  const day = daysIn(library)[0]
  const candidates: [string, string, string][] = [
    ...places.map((place): [string, string, string] => ['when', 'event', place]),
    ...names.map((name): [string, string, string] => ['who', 'name', name]),
    ...names.map((name): [string, string, string] => ['said', 'speaker', name]),
    ...names.map((name): [string, string, string] => ['naming', 'actor', name]),
    ...places.map((place): [string, string, string] => ['compare', 'topic', place]),
    ...places.map((place): [string, string, string] => ['figures', 'topic', place]),
    ...places.map((place): [string, string, string] => ['sources', 'topic', place]),
    ...(day ? [['day', 'date', day] as [string, string, string]] : []),
  ]
  const examples: string[] = []
  const seen = new Set<string>()
  for (const [name, option, value] of candidates) {
    const command = commands.find(command => command.name === name)
    if (!command || (only && name !== only) || (!only && seen.has(name))) continue
    const answer = command.answer({ command: name, options: { [option]: value }, language: request.language }, library)
    if (answer.status !== 'answered') continue
    seen.add(name)
    const typed = command.options.find(each => each.name === option)?.localName?.[request.language] ?? option
    examples.push(`/${name} ${typed}:${value}`)
    if (examples.length === mostExamples) break
  }
  return examples
}

/** How many articles are looked through: enough for the commonest, and quick on a large corpus. */
const articlesRead = 50

const commonest = (values: readonly string[]): string[] =>
  [...Map.groupBy(values, value => value)]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value)

const readingsOf = (library: Library) =>
  library.articles.slice(0, articlesRead).map((_, number) => library.article(number).reading)

const placesIn = (library: Library): string[] =>
  commonest(
    readingsOf(library).flatMap(({ names }) => names.filter(({ type }) => type === 'place').map(({ name }) => name)),
  )

const daysIn = (library: Library): string[] =>
  commonest(
    readingsOf(library).flatMap(({ timexes }) =>
      timexes.flatMap(({ value }) => value.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? []),
    ),
  )
