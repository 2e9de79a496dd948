/** Which patterns a token and the one after it let begin: most words begin none, and most articles none before their noun. */
import type { Tokens } from '../tokens.ts'
import type { Lexicon } from './lexicon.ts'
import type { Compiled, Step } from './patterns.ts'

/** Finds the patterns that may match at a token, in their order. */
export function candidatesOf(
  compiled: readonly Compiled[],
  lexicon: Lexicon,
): (tokens: Tokens, at: number) => readonly Compiled[] {
  const starts = compiled.map(({ first }) => reachable(first))
  const words = wordsOf(starts.flatMap(({ steps }) => steps))
  const known = new Set([...words, ...lexicon.words.keys()])
  const byForm = new Map<string, Entry>()
  const numbers = entryOf({ form: '', classes: lexicon.numeric }).all
  return (tokens, at) => {
    if (tokens.isNumber(at)) return numbers
    const form = tokens.forms[at]!
    let entry = byForm.get(form)
    if (!entry) {
      if (!known.has(form)) return none
      entry = entryOf(kindOf(form))
      byForm.set(form, entry)
    }
    return at + 1 >= tokens.length || tokens.isNumber(at + 1) ? entry.all : entry.before(tokens.forms[at + 1]!)
  }

  function kindOf(form: string): Word {
    return { form, classes: lexicon.words.get(form) ?? noClasses }
  }

  /** The patterns that `word` may begin; those for a word that follows are found when it first comes. */
  function entryOf(word: Word): Entry {
    const all = compiled.filter((_, i) => starts[i]!.steps.some(step => accepts(step, word)))
    const seconds = all.map(({ first }) => {
      const begun = reachable(first).steps.filter(step => accepts(step, word))
      const next = begun.map(step => reachable(step.next))
      const steps = next.flatMap(({ steps }) => steps)
      // A number or date of a class may take more tokens than one.
      return { steps, any: begun.some(({ words }) => !words) || next.some(({ ends }) => ends) }
    })
    const fitting = (second: Word): readonly Compiled[] =>
      all.filter((_, i) => seconds[i]!.any || seconds[i]!.steps.some(step => accepts(step, second)))
    const forms = wordsOf(seconds.flatMap(({ steps }) => steps))
    const alone = fitting({ form: '', classes: noClasses })
    const byNext = new Map<string, readonly Compiled[]>()
    const before = (form: string): readonly Compiled[] => {
      if (!forms.has(form) && !lexicon.words.has(form)) return alone
      const patterns = byNext.get(form) ?? fitting(kindOf(form))
      byNext.set(form, patterns)
      return patterns
    }
    return { all, before }
  }
}

interface Word {
  readonly form: string
  readonly classes: ReadonlySet<string>
}

interface Entry {
  readonly all: readonly Compiled[]
  /** Those that may go on with the word. */
  before(form: string): readonly Compiled[]
}

const none: readonly Compiled[] = []
const noClasses: ReadonlySet<string> = new Set()

const accepts = ({ words, name }: Step, { form, classes }: Word): boolean =>
  words ? words.has(form) : classes.has(name)

function wordsOf(steps: readonly Step[]): Set<string> {
  return new Set(steps.flatMap(({ words }) => [...(words ?? [])]))
}

/** The steps that may come first from `start` on, groups opened; `ends` where there may be none. */
function reachable(start: Step | null): { readonly steps: readonly Step[]; readonly ends: boolean } {
  const steps: Step[] = []
  for (let step = start; step; step = step.next) {
    if (!step.inner) steps.push(step)
    else {
      const inside = reachable(step.inner)
      steps.push(...inside.steps)
      if (inside.ends) return { steps, ends: true }
    }
    if (!step.optional) return { steps, ends: false }
  }
  return { steps, ends: true }
}
