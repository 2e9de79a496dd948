/** The words of the web page around the answers, in the interface's languages. */
export interface WebWording {
  readonly skip: string
  readonly navigation: string
  readonly languages: string
  readonly console: string
  readonly articles: string
  readonly topics: string
  readonly consoleTitle: string
  readonly lineLabel: string
  readonly linePlaceholder: string
  readonly send: string
  readonly commands: string
  readonly required: string
  readonly moreOptions: string
  readonly hint: string
  readonly reply: string
  messageOf(number: number): string
  readonly onlyYou: string
  readonly choose: string
  /** Told to a screen reader while typing; `{count}` stands for the number. */
  readonly foundChoices: string
  articleCount(count: number): string
  readonly allOutlets: string
  readonly previous: string
  readonly next: string
  pageOf(page: number, pages: number): string
  readonly original: string
  readonly quoteGone: string
  readonly mark: string
  readonly markTimes: string
  readonly markFigures: string
  readonly markNames: string
  readonly markStatements: string
  /** What surrounds an article on its page, by kind of block. */
  readonly furniture: Readonly<Record<string, string>>
  readonly elsewhere: string
  otherVersions(count: number): string
  differingVersions(count: number): string
  readonly mayDiffer: string
  readonly topicLabel: string
  readonly topicHint: string
  readonly show: string
  readonly matrix: string
  readonly matrixCaption: string
  readonly facet: string
  readonly facets: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly differs: string
  readonly silent: string
  readonly sides: string
  readonly everywhere: string
  readonly timeline: string
  timelineCaption(days: number, outlets: number): string
  quoteCount(count: number): string
  allQuotes(count: number): string
  readonly notFoundTitle: string
  readonly notFound: string
  readonly wrongInput: string
  readonly failedTitle: string
  failed(reference: string): string
}
