/** What a language's words say of an event: its class, who takes part, how it went, and by which name a side goes. */

/** Classes of events, the same for every language. Words of one class may speak of one event. */
export type EventClass =
  | 'take'
  | 'leave'
  | 'bomb'
  | 'fight'
  | 'break'
  | 'attack'
  | 'kill'
  | 'wound'
  | 'missing'
  | 'arrive'
  | 'begin'
  | 'end'
  | 'announce'
  | 'win'
  | 'score'
  | 'vote'
  | 'turnout'
  | 'sentence'
  | 'acquit'
  | 'arrest'
  | 'close'
  | 'open'
  | 'collide'
  | 'flood'
  | 'burn'
  | 'quake'
  | 'collapse'
  | 'explode'
  | 'evacuate'
  | 'rescue'
  | 'walkout'
  | 'march'
  | 'resume'
  | 'agree'
  | 'appoint'
  | 'resign'
  | 'destroy'
  | 'damage'
  | 'lose'
  | 'cut'
  | 'welcome'
  | 'attend'
  | 'pay'
  | 'found'
  | 'travel'
  | 'present'
  | 'free'
  | 'rise'
  | 'fall'
  | 'layoff'
  | 'build'
  | 'continue'

/** What kinds of actor a head noun names. */
export type Role =
  | 'army'
  | 'police'
  | 'government'
  | 'armed-group'
  | 'foreign-force'
  | 'people'
  | 'union'
  | 'company'
  | 'court'
  | 'rescuers'
  | 'party'
  | 'peacekeepers'

/** A side that outlets name differently; labels are language-neutral keys. */
export type LabelFamily =
  | 'armed-group'
  | 'foreign-force'
  | 'government'
  | 'protesters'
  | 'strikers'
  | 'migrants'
  | 'leader'
  | 'capture'
  | 'departure'
  | 'killing'
  | 'unrest'
  | 'strike-name'
  | 'war-name'

/** Scales on which two descriptions of one event may stand at opposite ends. */
export type Scale =
  | 'intensity'
  | 'ease'
  | 'reaction'
  | 'conduct'
  | 'size'
  | 'damage'
  | 'speed'
  | 'losses'
  | 'control'
  | 'weather'
  | 'cause'
  | 'health'

export interface ClaimRules {
  /** Words (all irregular forms, nouns too) of each class, compared by stem; an underscore joins an expression. */
  readonly events: Readonly<Record<EventClass, string>>
  /** Words in lower case, with their accents, that are written like an event's but are none: `entre`, `ferme`. */
  readonly homographs: ReadonlySet<string>
  readonly roles: Readonly<Record<Role, string>>
  /** Family → label → words. */
  readonly labels: Readonly<Record<LabelFamily, Readonly<Record<string, string>>>>
  /** Both ends of each scale, as words and expressions. */
  readonly scales: Readonly<Record<Scale, { readonly low: string; readonly high: string }>>
  /** Ranks and titles of persons: the rank in the terms of English → its words. */
  readonly ranks: Readonly<Record<string, string>>
  /** Between an office and whose it is, folded: "director of", `présidente du`. */
  readonly of: ReadonlySet<string>
  /** Words before a cause: `en raison de`, "because of". */
  readonly cause: RegExp
  /** Through what a statement was made: channel → words. */
  readonly channels: Readonly<Record<string, string>>
  /** A sentence that says that something is not known: groups `what` names it where the pattern can. */
  readonly unknown: readonly RegExp[]
  /** What such a sentence says is not known: topic → words. */
  readonly unknownTopics: Readonly<Record<UnknownTopic, string>>
  /** Verbs that reject a claim or a proposal alike; nouns for a claim; verbs that make one against somebody. */
  readonly denial: { readonly rejecting: string; readonly claims: string; readonly accusing: string }
  /** Words before a helper: "with the support of", `épaulé par`. */
  readonly helped: RegExp
  /** Between a date and an event that it does not date: `mardi après le naufrage`. */
  readonly sequel: RegExp
  /** Words before what does not come about, as folded words: `difficile`, "failed". */
  readonly failing: ReadonlySet<string>
  /** Words before what there is none of, as folded words: `sans`, `aucun`. */
  readonly without: ReadonlySet<string>
  /** Those of them that stand before a noun alone: `aucun`, "no". */
  readonly lacking: ReadonlySet<string>
  /** Before what happened to none, as folded words: "nobody". */
  readonly nobody: ReadonlySet<string>
  /** What negates a fact of the past after its auxiliary, as folded words: `pas`, "never"; the auxiliaries; what may follow. */
  readonly never: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** A form of the past that needs no auxiliary. Tried on one folded word. */
  readonly past: RegExp
  /** What follows such a word and is done, not there: `sans préciser`, "without saying". Tried on one folded word. */
  readonly doing: RegExp
  /** Before what is counted at none: `aucun civil`. */
  readonly none: RegExp
  /** Parts of the day shorter than a TIMEX3 value tells: word → its hours. */
  readonly hours: Readonly<Record<string, readonly [from: number, to: number]>>
  /** Words that make a sentence hedged, besides the mood of the verb. */
  readonly hedged: RegExp
  /** Words that carry no news of their own and must not tie two sentences. */
  readonly commonplace: string
}

export type UnknownTopic = 'image' | 'toll' | 'control' | 'cause' | 'responsibility'
