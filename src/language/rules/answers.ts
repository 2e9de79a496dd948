/** The sentences of an answer, in the interface's languages. Each states only what the quotes beside it show. */
export interface AnswerWording {
  nothingFound(asked: string): string
  noTime(): string
  noFigure(): string
  noDifference(): string
  twoOutlets(): string
  /** Differences that are not shown above the quotes. */
  moreDifferences(count: number): string
  /** Who gives a figure: a speaker in an outlet, or the outlet itself (`speaker` is `null`). */
  given(figure: string, speaker: string | null, outlet: string): string
  /** What one article calls somebody, its outlet and date first. */
  designated(outlet: string, published: string | null, names: readonly string[]): string
  noSuchQuote(typed: string): string
  noSuchArticle(typed: string, files: readonly string[]): string
  noSuchPassage(typed: string, last: number): string
  passages(first: number, last: number): string
  /** What a check of a quotation came to. */
  checked(
    outcome: string,
    found: { readonly outlet: string | null; readonly voice: string | null; readonly surroundings: string | null },
  ): string
  /** Words missing from the article struck through, the article's own bold. */
  difference(diff: readonly { readonly op: 'same' | 'removed' | 'added'; readonly text: string }[]): string
  readonly tryThese: string
  /** `given` outlets of the `of` that give a day agree on it. */
  agreeOnDate(given: number, of: number, date: string): string
  differOnDates(dates: readonly { date: string; outlets: readonly string[] }[]): string
  understoodAs(command: string, topic: string): string
  sources(covering: number, all: number, silent: readonly string[]): string
  unknownOutlet(outlet: string, known: readonly string[]): string
  /** The options as typed: the earliest day is after the latest. */
  datesReversed(from: string, to: string): string
  unreadableDate(date: string): string
  unknownCommand(command: string, known: readonly string[]): string
  unknownOption(command: string, option: string, known: readonly string[]): string
  repeatedOption(option: string): string
  missingOption(command: string, option: string): string
  missingAnyOf(command: string, options: readonly string[]): string
  tooLong(option: string, length: number, most: number): string
  badChoice(option: string, value: string, known: readonly string[]): string
  /** A TIMEX3 date or time for people: `2023-11-14` → `14 November 2023`. */
  date(value: string): string
  /** Headings, by the kind of answer. */
  readonly intents: Readonly<Record<string, string>>
  readonly modality: { readonly hedged: string; readonly denied: string }
  readonly quotationMarks: readonly [string, string]
  readonly near: string
  /** "They agree: **14 November 2023** (A and B)", with the origin where it is one. */
  agreed(agreement: {
    readonly facet: string
    readonly value: string
    readonly outlets: readonly string[]
    readonly origins: readonly string[]
  }): string
  readonly unknown: string
  readonly undated: string
  readonly noAuthor: string
  readonly noHeadline: string
  accordingTo(speaker: string): string
  deniedBy(speaker: string): string
  /** An agency beside the outlet that carries it. */
  with(origin: string): string
  /** The line under every answer: articles, outlets, languages, and who is silent. */
  searched(searched: {
    articles: number
    outlets: readonly string[]
    silent: readonly string[]
    languages: Readonly<Record<string, number>>
  }): string
}
