/** How a language's words are folded for search. */
export interface WordRules {
  /** Folded (no accents, lower case) words that carry no topic. */
  readonly stopWords: ReadonlySet<string>
  /** Clitics that an apostrophe ties to the next word (`l'`, `d'`, `qu'`) or that follow one (`'s`); folded, without it. */
  readonly elided: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  /** Snowball stemmer of the language; takes a folded word. */
  readonly stem: (word: string) => string
  /** Folded irregular forms that the stemmer cannot join (`took`, `pris`) and the form they are indexed as. */
  readonly irregular: ReadonlyMap<string, string>
  /** The commonest function words with their accents, to tell the language of a text. */
  readonly function: ReadonlySet<string>
}
