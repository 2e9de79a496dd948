/** One number from a few tokens: `1 500`, `22,49 millions`, `three hundred and two`, `une vingtaine`, `dozens`. */
import type { NumberRules } from '../../language/rules/numbers.ts'
import type { Tokens } from '../tokens.ts'
import { articles, entry } from './lexicon.ts'

export interface NumberRead {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** The token after it. */
  readonly next: number
}

const exact = (value: number, next: number): NumberRead => ({ value, min: value, max: value, next })

export function readNumber(tokens: Tokens, at: number, rules: NumberRules): NumberRead | null {
  const form = tokens.forms[at]
  if (form === undefined) return null
  if (tokens.isNumber(at)) {
    const digits = readDigits(tokens, at)
    return digits && scaled(tokens, digits, rules)
  }
  if (articles.has(form)) {
    const rough = entry(rules.rough, tokens.forms[at + 1] ?? '')
    if (rough) return roughly(rough, at + 2)
    const scale = entry(rules.scales, tokens.forms[at + 1] ?? '')
    if (!scale || scale < 100) return null
    // "a hundred and twenty"
    const joint = rules.joints.includes(tokens.forms[at + 2] ?? '') ? 1 : 0
    const more = scale === 100 ? readWords(tokens, at + 2 + joint, rules) : null
    return more && more.value! < 100 ? exact(100 + more.value!, more.next) : exact(scale, at + 2)
  }
  const plural = entry(rules.plurals, form)
  // Tens of thousands: one plural multiplies the next.
  if (plural) {
    const more = rules.links.includes(tokens.forms[at + 1] ?? '')
      ? entry(rules.plurals, tokens.forms[at + 2] ?? '')
      : undefined
    const least = 2 * plural * (more ?? 1)
    return { value: null, min: least, max: plural * (more ?? 1) * 10 - 1, next: more ? at + 3 : at + 1 }
  }
  const vague = entry(rules.vague, form)
  if (vague) {
    const many = entry(rules.plurals, tokens.forms[at + 1] ?? '')
    return many
      ? { value: null, min: vague * many, max: null, next: at + 2 }
      : { value: null, min: vague, max: null, next: at + 1 }
  }
  return readWords(tokens, at, rules)
}

/** `une vingtaine` is fifteen to twenty-five. */
const roughly = (value: number, next: number): NumberRead => ({
  value,
  min: Math.ceil(value * 0.75),
  max: Math.floor(value * 1.25),
  next,
})

/** `1500`, `1 500`, `1,500`, `1.500`, `22,49`, `0.5`; a number with a colon is an hour or a score. */
function readDigits(tokens: Tokens, at: number): NumberRead | null {
  const form = tokens.forms[at]!
  if (form.includes(':') || form.length > 20) return null
  if (/^\d{1,3}$/.test(form)) {
    let next = at + 1
    let digits = form
    while (
      /^\d{3}$/.test(tokens.forms[next] ?? '') &&
      tokens.starts[next]! - tokens.ends[next - 1]! === 1 &&
      digits.length < 15
    )
      digits += tokens.forms[next++]
    return exact(Number(digits), next)
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/.test(form))
    return exact(Number(form.replace(/[.,]/g, '')), at + 1)
  if (/^\d+(?:[.,]\d+)?$/.test(form)) return exact(Number(form.replace(',', '.')), at + 1)
  const mixed = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(form)
  return mixed ? exact(Number(`${mixed[1]!.replaceAll(',', '')}.${mixed[2]}`), at + 1) : null
}

function scaled(tokens: Tokens, number: NumberRead, rules: NumberRules): NumberRead {
  const scale = entry(rules.scales, tokens.forms[number.next] ?? '')
  // `5 m` is five metres; `$5m` is not read as words are.
  if (!scale || (tokens.forms[number.next] === 'm' && tokens.apart(number.next))) return number
  const value = Math.round(number.value! * scale * 100) / 100
  return exact(value, number.next + 1)
}

function readWords(tokens: Tokens, at: number, rules: NumberRules): NumberRead | null {
  const first =
    entry(rules.cardinals, tokens.forms[at]!) ??
    (french(tokens.forms[at]!) ? entry(rules.scales, tokens.forms[at]!) : undefined)
  if (first === undefined) return null
  let total = 0
  let group = first
  let next = at + 1
  for (let steps = 0; steps < 10; steps++) {
    const joint = rules.joints.includes(tokens.forms[next] ?? '') ? 1 : 0
    const word = tokens.forms[next + joint] ?? ''
    const scale = entry(rules.scales, word)
    const cardinal =
      entry(rules.cardinals, word) ?? (joint && (word === 'un' || word === 'une' || word === 'one') ? 1 : undefined)
    if (scale && word.length > 2 && !joint) {
      if (scale === 100) group *= 100
      else {
        total += group * scale
        group = 0
      }
    } else if (cardinal && goesOn(group, cardinal, joint > 0))
      group = cardinal === 20 && group === 4 ? 80 : group + cardinal
    else break
    next += joint + 1
  }
  return exact(total + group, next)
}

/** Scales that need no number before them. */
const french = (word: string): boolean => word === 'cent' || word === 'mille'

const goesOn = (group: number, more: number, joined: boolean): boolean => {
  const rest = group % 100
  if (more === 20 && rest === 4) return true
  if (rest === 0) return true
  if (rest === 60 || rest === 80) return more < 20
  // `dix-sept`, `soixante-dix-huit`
  if (rest % 20 === 10 && more >= 7 && more <= 9) return true
  return rest >= 20 && rest % 10 === 0 && more < 10 && (joined || rest < 100)
}
