/** News agencies, and the credits that say a text is theirs. */
import type { Language } from '../../language/language.ts'
import type { Block } from '../article.ts'

/**
 * Agencies by the name they are listed under, with the other forms seen in credits. After the members of the European
 * Alliance of News Agencies, the Alliance of Mediterranean News Agencies, FAAPA (Africa) and OANA (Asia and the Pacific).
 */
const agencies: Readonly<Record<string, readonly string[]>> = {
  AFP: ['Agence France-Presse', 'Agence France Presse', 'Agence France-presse'],
  Reuters: ['Thomson Reuters'],
  AP: ['Associated Press', 'The Associated Press'],
  UPI: ['United Press International'],
  dpa: ['DPA', 'Deutsche Presse-Agentur'],
  EFE: ['Agencia EFE'],
  ANSA: [],
  APA: ['Agence de presse africaine', 'APAnews', 'APA News'],
  PANA: ['Panapress', 'Pana Press'],
  TASS: ['Itar-Tass', 'ITAR-TASS'],
  'RIA Novosti': ['RIA-Novosti', 'Sputnik'],
  Interfax: [],
  Xinhua: ['Chine nouvelle', 'Xinhua News Agency', 'Agence Xinhua'],
  Kyodo: ['Kyodo News'],
  Jiji: ['Jiji Press'],
  Yonhap: ['Yonhap News Agency'],
  PTI: ['Press Trust of India'],
  ANI: ['Asian News International'],
  IANS: ['Indo-Asian News Service'],
  Anadolu: ['Anadolu Agency', 'Agence Anadolu', 'Anadolu Ajansı'],
  IRNA: [],
  'Fars News': ['Fars'],
  WAFA: [],
  MENA: ['Middle East News Agency'],
  SPA: ['Saudi Press Agency'],
  WAM: ['Emirates News Agency'],
  QNA: ['Qatar News Agency'],
  KUNA: ['Kuwait News Agency'],
  NNA: [],
  SANA: [],
  MAP: ['Maghreb Arabe Presse'],
  APS: ['Algérie Presse Service', 'Agence de presse sénégalaise'],
  TAP: ['Tunis Afrique Presse'],
  LANA: [],
  NAN: ['News Agency of Nigeria'],
  GNA: ['Ghana News Agency'],
  AIP: ['Agence ivoirienne de presse'],
  AIB: ["Agence d'information du Burkina"],
  AMAP: [],
  ANP: ['Agence nigérienne de presse'],
  AGP: ['Agence guinéenne de presse', 'Agence gabonaise de presse'],
  ABP: ['Agence Bénin Presse', 'Agence burundaise de presse'],
  ATOP: ['Agence togolaise de presse'],
  ACP: ['Agence congolaise de presse'],
  ENA: ['Ethiopian News Agency'],
  SUNA: ['Sudan News Agency'],
  Angop: ['ANGOP'],
  Lusa: [],
  Belga: ['Agence Belga'],
  ATS: ['Keystone-ATS', 'Keystone-SDA', 'ATS-Keystone'],
  APIC: [],
  PA: ['PA Media', 'Press Association'],
  PAP: [],
  CTK: ['ČTK'],
  MTI: [],
  Agerpres: [],
  BTA: [],
  Tanjug: [],
  HINA: [],
  TT: [],
  NTB: [],
  Ritzau: [],
  STT: [],
  Ukrinform: [],
  Unian: [],
  Belta: [],
  AAP: ['Australian Associated Press'],
  'La Presse canadienne': ['Presse canadienne', 'The Canadian Press', 'Canadian Press'],
  Bloomberg: ['Bloomberg News'],
  Notimex: [],
  Télam: ['Telam'],
  'Agência Brasil': ['Agencia Brasil'],
  'Prensa Latina': [],
  ACI: ['Catholic News Agency'],
  IPS: ['Inter Press Service'],
}

const canonical = new Map(
  Object.entries(agencies).flatMap(([name, forms]) => [name, ...forms].map(form => [form, name] as const)),
)
const escapePattern = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyAgency = [...canonical.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|')
const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyAgency})(?![\\p{L}\\p{N}])`, 'gu')

/** Whether a text holds the name of a news agency, as it is written. */
export const namesAgency = (text: string): boolean => text.search(named) >= 0

/** The agencies named in a credit, by the name they are listed under, once each, in order. */
export const agenciesIn = (credit: string): string[] => [
  ...new Set((credit.match(named) ?? []).map(form => canonical.get(form)!)),
]

// `(AFP)`, `[Reuters]`, `(avec AFP et Reuters)` closing a paragraph.
const closing = /[([]([^()[\]]{2,60})[)\]]\s*\.?\s*$/u
// `PARIS (Reuters) –`, `BERLIN, 3 mai (AFP) -`, `LAGOS, March 4 (Xinhua) --` opening one.
const dateline = /^[\p{Lu}][\p{L}\p{M}'’. ,/-]{1,60}?(?:\d{1,2}[\p{L}\p{M}. ]{0,20})?\s*\(([^()]{2,40})\)\s*[–—-]/u
const spareWords =
  /(?<!\p{L})(?:with|avec|and|et|via|source|sources|from|photo|photos|agences?|agencies|inputs|the|by|par|de|d)(?!\p{L})/giu

/**
 * Agencies credited as the origin of the text: a credit line (`With AFP`), a by-line, a bracket at the end of a
 * paragraph, a wire's dateline. An agency that the text only mentions ("told AFP") is none, nor is a picture's credit.
 */
export function agencyCredits(text: string, blocks: readonly Block[], language: Language): string[] {
  const found: string[] = []
  for (const block of blocks) {
    const line = text.slice(block.start, block.end)
    if (block.kind === 'credit' ? !isPicture(line, language) : block.kind === 'byline') found.push(...agenciesIn(line))
    else if (block.kind === 'paragraph' || block.kind === 'standfirst') {
      for (const inside of [closing.exec(line.slice(-70))?.[1], dateline.exec(line.slice(0, 140))?.[1]])
        if (inside && isOnlyAgencies(inside)) found.push(...agenciesIn(inside))
    }
  }
  return [...new Set(found)]
}

const isOnlyAgencies = (inside: string): boolean =>
  namesAgency(inside) && !/[\p{L}]/u.test(inside.replace(named, ' ').replace(spareWords, ' '))

const isPicture = (line: string, language: Language): boolean => {
  const words =
    line
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|©/gu) ?? []
  return words.some(word => language.furniture.pictureWords.has(word))
}
