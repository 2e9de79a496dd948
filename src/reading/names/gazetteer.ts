/**
 * Countries in every language that is read, from the runtime's own Intl.DisplayNames, and the cities that give their names
 * to time zones (Intl.supportedValuesOf): a gazetteer without a data file.
 */
import { fold } from '../../language/fold.ts'
import { languages } from '../../language/index.ts'

interface Gazetteer {
  /** Folded name → ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>
  /** Folded names of cities and regions. */
  readonly cities: ReadonlySet<string>
  /** Folded first letters of countries' names → the whole names, to tell a people's name. */
  readonly stems: ReadonlyMap<string, readonly string[]>
}

let loaded: Gazetteer | null = null

const plain = (name: string): string =>
  fold(name)
    .replace(/[-’'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const countryOf = (name: string): string | null => gazetteer().countries.get(plain(name)) ?? null
export const isCity = (name: string): boolean => gazetteer().cities.has(plain(name))

/** Whether the word is a country's adjective or people: the country's name, perhaps without its last vowels, and an ending. */
export function isDemonym(word: string, endings: readonly string[]): boolean {
  const folded = plain(word)
  for (const country of gazetteer().stems.get(folded.slice(0, 3)) ?? []) {
    let shared = 0
    while (shared < country.length && country[shared] === folded[shared]) shared++
    const stem = country.endsWith('istan') ? country.length - 5 : country.length - 2
    if (shared >= Math.max(stem, Math.min(4, country.length)) && endings.includes(folded.slice(shared))) return true
  }
  return false
}

function gazetteer(): Gazetteer {
  if (loaded) return loaded
  const countries = new Map<string, string>()
  for (const language of languages) {
    const names = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' })
    for (let a = 65; a <= 90; a++)
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b)
        const name = names.of(code)
        if (!name) continue
        for (const variant of [name, name.replace(/\s*\(.*\)$/, ''), name.replace(/\bSt\b\.?/, 'Saint')]) {
          const key = plain(variant)
          if (!countries.has(key)) countries.set(key, code)
        }
      }
    for (const [name, code] of Object.entries(language.names.countries)) countries.set(plain(name), code)
  }
  const cities = new Set(
    Intl.supportedValuesOf('timeZone')
      .filter(zone => zone.includes('/') && !zone.startsWith('Etc/'))
      .map(zone => plain(zone.split('/').at(-1)!.replaceAll('_', ' '))),
  )
  for (const continent of [
    'africa',
    'europe',
    'asia',
    'antarctica',
    'oceania',
    'america',
    'middle east',
    'north america',
    'south america',
    'amerique',
    'proche orient',
    'moyen orient',
    'afrique',
    'asie',
    'oceanie',
  ])
    cities.add(continent)
  const stems = new Map<string, string[]>()
  for (const country of countries.keys()) {
    if (country.includes(' ') || country.length < 4) continue
    const stem = country.slice(0, 3)
    stems.set(stem, [...(stems.get(stem) ?? []), country])
  }
  loaded = { countries, cities, stems }
  return loaded
}
