/** How a language writes and announces the names of people, groups and places. All words lower case, with their accents. */
export interface NameRules {
  /** Pronouns that a hyphen ties to the verb before them (`dit-il`). */
  readonly enclitics: ReadonlySet<string>
  /** Articles and possessives, which may open a noun phrase and belong to no name. */
  readonly determiners: ReadonlySet<string>
  /** Courtesy titles, ranks and offices that stand right before a person's name, abbreviations without their stop. */
  readonly titles: ReadonlySet<string>
  /** Nouns for what a person is or does: in apposition to a name they are its title. */
  readonly roles: ReadonlySet<string>
  /** Words that tie the noun of a role to what follows: `ministre de la Défense`, "head of the union". */
  readonly links: ReadonlySet<string>
  /** Small words inside a person's name. */
  readonly particles: ReadonlySet<string>
  /** Small words inside the name of a group or a place. */
  readonly joiners: ReadonlySet<string>
  /** Nouns that say that a name is a group's; with a capital they may open or close one. */
  readonly groups: ReadonlySet<string>
  /** Nouns that with a capital and alone mean a public body, not a place: `l'État`. */
  readonly bodies: ReadonlySet<string>
  /** Nouns that say that a name is a place's. */
  readonly places: ReadonlySet<string>
  /** Prepositions that stand before places more than before anything else. */
  readonly locatives: ReadonlySet<string>
  /** Frequent given names. */
  readonly given: ReadonlySet<string>
  /** Capitalised words that are no names: days, months, peoples' adjectives, words that open headlines. */
  readonly never: ReadonlySet<string>
  /** What an adjective inside a group's name ends in, where it is written in lower case (`Forces armées`); `null`: nowhere. */
  readonly adjective: RegExp | null
  /** How a people's adjective or noun is made from a country's name: its endings. */
  readonly demonyms: readonly string[]
  /** Other names of countries than the runtime's own: name → ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>
}
