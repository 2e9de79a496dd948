/** How a language reports what somebody says. All words lower case with their accents, elided ones with a straight apostrophe. */

/** What the speaker does by saying it. `deny` makes what is said denied, `claim` makes it hedged, `judge` is thinking aloud. */
export type CueClass = 'assert' | 'claim' | 'judge' | 'deny' | 'admit' | 'promise' | 'ask' | 'warn' | 'rate'

export interface Cue {
  readonly class: CueClass
  /** `finite` (also a bare plural present), `participle` (only after an auxiliary), `both`, `gerund` (`ajoutant`, "adding"). */
  readonly form: 'finite' | 'participle' | 'both' | 'gerund'
  /** What may follow beside quoted words: a clause with a conjunction, a bare clause, an infinitive, a noun phrase. */
  readonly clause: boolean
  readonly bare: boolean
  readonly infinitive: boolean
  readonly noun: boolean
  /** Whether what is judged may be its object, a noun phrase: `dénonce`, "hailed". */
  readonly object: boolean
  /** Whether it says something with a reflexive pronoun: `se réjouit` always, `dit` and `se dit` maybe, `glisse` never. */
  readonly reflexive: 'always' | 'maybe' | 'never'
}

export interface Pronoun {
  readonly number: 'one' | 'many'
  readonly of: 'person' | 'group' | 'any'
}

export interface StatementRules {
  readonly cues: ReadonlyMap<string, Cue>
  /** Cues that name who is spoken to before what is said ("told reporters that"), and cues whose object is nearly always a clause. */
  readonly addressed: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  /** Cues whose `of` opens what is said ("spoke of"); elsewhere `of` makes a noun of the word. */
  readonly spokenOf: ReadonlySet<string>
  /** Forms of cues that are nouns at the head of a sentence or after a number: "Reports", "54 points". */
  readonly countable: ReadonlySet<string>
  /** Verbs that make a verb of saying of certain infinitives (`fait savoir`, `laisse entendre`), and those infinitives. */
  readonly causatives: ReadonlySet<string>
  readonly caused: ReadonlySet<string>
  /** Auxiliaries that build a past or a passive with a participle. */
  readonly auxiliaries: ReadonlySet<string>
  /** Those of a participle that hangs on another verb: `ayant`, "having". */
  readonly perfect: ReadonlySet<string>
  /** Those that make an active form passive. */
  readonly passives: ReadonlySet<string>
  /** Words after which a verb form says what is not, or not yet, said: modals, negations, "to". */
  readonly unsaid: ReadonlySet<string>
  /** What negates the infinitive that it is elided before. */
  readonly negations: ReadonlySet<string>
  /** Weak pronouns between subject and verb. */
  readonly clitics: ReadonlySet<string>
  /** Adverbs that stand within a verb group or between subject and verb. */
  readonly adverbs: ReadonlySet<string>
  /** What other adverbs end in. */
  readonly adverbial: RegExp
  /** Conjunctions that open what is said, and those that open an indirect question. */
  readonly that: ReadonlySet<string>
  readonly whether: ReadonlySet<string>
  /** Words before a `that` which make another conjunction of it (`alors que`, "so that"). */
  readonly notThat: ReadonlySet<string>
  /** Words that open an infinitive after a cue: "to", `de`, `avoir`. */
  readonly infinitiveOpeners: ReadonlySet<string>
  /** What an infinitive (or gerund) ends in right after a cue that takes one. */
  readonly infinitive: RegExp
  /** How many tokens may stand between cue and infinitive ("asked the government to"). */
  readonly infinitiveReach: number
  /** Phrases for `selon`, word by word; then those that mean it only before somebody who can speak, at the start of a sentence. */
  readonly according: readonly (readonly string[])[]
  readonly viewpoint: ReadonlySet<string>
  /** What a past participle ends in. */
  readonly participle: RegExp
  /** Words after `selon` that are nobody's view. */
  readonly notSource: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Those of one person. */
  readonly persons: ReadonlySet<string>
  /** Those of them that may stand for nobody. */
  readonly impersonal: ReadonlySet<string>
  /** Conjunctions before an attribution in passing: `comme le rappelle X`, "as X said". */
  readonly as: ReadonlySet<string>
  /** What stands for somebody named before with a demonstrative or article alone: `ce dernier`, "the latter". */
  readonly latter: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Prepositions that open a subject before a gerund: "with X saying". */
  readonly absolute: ReadonlySet<string>
  /** Conjunctions that begin a clause, and those that join two verbs or noun phrases. */
  readonly conjunctions: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that are articles at the head of a clause: `des témoins`. */
  readonly partitives: ReadonlySet<string>
  /** Prepositions that tie a noun to the noun before it. */
  readonly nounLinks: ReadonlySet<string>
  /** Frequent verb forms that are not cues: a noun phrase ends there. */
  readonly verbs: ReadonlySet<string>
  /** What finite verbs end in and nouns do not; `null` where endings do not tell. */
  readonly verbal: RegExp | null
  /** What only finite verbs end in, whatever stands before them; `null` where endings do not tell. */
  readonly finite: RegExp | null
  /** Articles and demonstratives after which a subject may follow a verb of saying without a quotation before it. */
  readonly definite: ReadonlySet<string>
  /** First words of subjects that say nothing: "no one", `aucun`. */
  readonly nobody: ReadonlySet<string>
  /** Prepositions before who does what a passive says: "by", `par`. */
  readonly agents: ReadonlySet<string>
  /** Prepositions before what somebody is praised or blamed for, and before what a court sentences somebody to. */
  readonly grounds: ReadonlySet<string>
  readonly verdicts: ReadonlySet<string>
  /** Who condemns people by law. */
  readonly courts: ReadonlySet<string>
  /** Prepositions that open a complement of things that nothing determines: `d'atouts`. */
  readonly partial: ReadonlySet<string>
  /** Whether subject and verb may follow what is said outside of quotation marks: "The dam is safe, the ministry said". */
  readonly tags: boolean
  /** Words of time between a verb and what depends on it. */
  readonly times: ReadonlySet<string>
  /** Prepositions that open an adjunct between a cue and its content: `dans un communiqué`, "to reporters". */
  readonly adjuncts: ReadonlySet<string>
  /** Texts and occasions in which something is said. */
  readonly documents: ReadonlySet<string>
  /** Nouns of saying that a clause completes: "claim that", `affirmations selon lesquelles`. */
  readonly nouns: ReadonlyMap<string, CueClass>
  /** Prepositions that tie such a noun to who says it, and what opens the clause after it. */
  readonly owners: ReadonlySet<string>
  readonly completing: readonly (readonly string[])[]
  /** Adverbs by which the text does not vouch for what it says, and phrases of several words. */
  readonly hedges: ReadonlySet<string>
  readonly hedgePhrases: readonly (readonly string[])[]
  /** Conditional of an auxiliary or verb, which in the press means "it is said". */
  readonly conditional: RegExp | null
  /** Words that make a conditional a mere consequence; modal verbs in the conditional; words before a noun that only looks like one. */
  readonly if: ReadonlySet<string>
  readonly modal: ReadonlySet<string>
  readonly determined: ReadonlySet<string>
  /** Verbs whose subject needs no name: institutions that speak as such. */
  readonly institutions: ReadonlySet<string>
}
