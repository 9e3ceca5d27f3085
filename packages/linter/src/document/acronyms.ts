import {type Analysis, tokenKind, type Unit, wordBit} from 'retext-spanish'
import {exemptTokens, quoted} from '../phrases/exempt-tokens.ts'
import {proseKinds} from '../phrases/find-phrases.ts'
import {perUnit} from '../unit-facts.ts'
import {noAcronyms} from './known-acronyms.ts'
import {stemOf} from './stem.ts'

/** Where an acronym is said to be one. */
export interface AcronymDefinition {
  token: number
  /** Index of its unit. */
  unit: number
  /** What it stands for, when it is written before it: «Unidad de Transparencia (UT)»; else empty. */
  name: string
  /** An entry of a glossary or a table, not a bracket in running text. */
  isListed: boolean
}

/** An acronym of a text. */
export interface Acronym {
  letters: string
  /** Tokens of running text where it is used, in reading order. */
  uses: number[]
  definitions: AcronymDefinition[]
}

const letters = /^\p{Lu}{2,8}$/u
const words =
  wordBit.adverb |
  wordBit.article |
  wordBit.clitic |
  wordBit.conjunction |
  wordBit.determiner |
  wordBit.finite |
  wordBit.gerund |
  wordBit.infinitive |
  wordBit.negation |
  wordBit.perhapsFinite |
  wordBit.preposition |
  wordBit.pronoun
const vowel = /[AEIOUÁÉÍÓÚ]/
const bracket = /^[(["“«]$/
const cache = new WeakMap<Analysis, Acronym[]>()

/**
 * List the acronyms of a text, with their uses and definitions.
 *
 * Roman numerals, units after a number, initials, codes with digits and words in capitals are none: a word
 * in capitals stands beside another one, or elsewhere in the text in small letters.
 *
 * @param analysis
 *   The text.
 * @returns
 *   In the order they first appear, made once for an analysis.
 */
export function acronymsOf(analysis: Analysis): readonly Acronym[] {
  let list = cache.get(analysis)
  if (!list) {
    list = readAcronyms(analysis)
    cache.set(analysis, list)
  }
  return list
}

/** Where an acronym stands in a unit; `at` counts from the unit's first token. */
interface Sighting {
  letters: string
  at: number
  definition: Pick<AcronymDefinition, 'isListed' | 'name'> | null
  /** In running text, not quoted. */
  isUse: boolean
  /** «el SIREB», «Programa CRECE»; «el plazo FENECE hoy» only shouts. */
  isLed: boolean
}

function readAcronyms(analysis: Analysis): Acronym[] {
  const found = new Map<string, Acronym>()
  const led = new Set<string>()
  for (const [unit, sightings] of perUnit(analysis, readSightings).entries()) {
    const {firstToken} = analysis.units[unit]!
    for (const {letters, at, definition, isUse, isLed} of sightings) {
      let acronym = found.get(letters)
      if (!acronym) {
        acronym = {letters, uses: [], definitions: []}
        found.set(letters, acronym)
      }
      const token = firstToken + at
      if (definition) acronym.definitions.push({...definition, token, unit})
      else if (isUse) acronym.uses.push(token)
      if (!definition && isUse && isLed) led.add(letters)
    }
  }
  const stems = new Set([...found.keys()].map((spelled) => stemOf(foldCapitals(spelled))))
  const small = new Set(perUnit(analysis, readSmall, stems, [...stems].join(' ')).flat())
  return [...found.values()].filter(
    (acronym) =>
      !small.has(stemOf(foldCapitals(acronym.letters))) && (isShort(acronym) || led.has(acronym.letters))
  )
}

function readSightings(analysis: Analysis, unit: Unit): Sighting[] {
  if (unit.kind === 'note') return []
  const {tokens, text} = analysis
  const found: Sighting[] = []
  for (let at = unit.firstToken; at < unit.endToken; at++) {
    const bits = tokens.bits[at]!
    if (!(bits & wordBit.allCaps) || bits & (wordBit.roman | wordBit.abbreviation)) continue
    if (!canBe(analysis, unit, at)) continue
    found.push({
      letters: text.slice(tokens.start[at]!, tokens.end[at]!),
      at: at - unit.firstToken,
      definition: readDefinition(analysis, unit, at),
      isUse: proseKinds.has(unit.kind) && !(exemptTokens(analysis)[at]! & quoted),
      isLed: at > unit.firstToken && (tokens.bits[at - 1]! & leads) !== 0
    })
  }
  return found
}

/** Stems that a unit has in small letters, of those that are asked. */
function readSmall({tokens}: Analysis, unit: Unit, asked: ReadonlySet<string> | undefined): string[] {
  const found: string[] = []
  if (unit.kind === 'note') return found
  for (let at = unit.firstToken; at < unit.endToken; at++) {
    if (tokens.kind[at] !== tokenKind.word || tokens.bits[at]! & wordBit.allCaps) continue
    const stem = stemOf(tokens.folded[at]!)
    if (asked?.has(stem)) found.push(stem)
  }
  return found
}

function isShort({letters, definitions}: Acronym): boolean {
  return letters.length < 5 || definitions.length > 0
}

const leads =
  wordBit.article | wordBit.capitalized | wordBit.determiner | wordBit.numeral | wordBit.preposition

function foldCapitals(spelled: string): string {
  return spelled
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0308]/g, '')
}

function canBe(
  {tokens, text}: Analysis,
  {firstToken, endToken}: {firstToken: number; endToken: number},
  at: number
): boolean {
  const spelled = text.slice(tokens.start[at]!, tokens.end[at]!)
  if (!letters.test(spelled) || noAcronyms.has(spelled)) return false
  // «XXIXN» is a fracción that lost its hyphen; «DECRETA», «SE» are words.
  if (/^[IVXL]{3,}[A-ZÑ]$/.test(spelled) || tokens.bits[at]! & words) return false
  const before = at - 1
  const after = at + 1
  if (before >= firstToken) {
    if (isCapitals(tokens.bits[before]!) || isGlued(text, tokens.start[at]! - 1, -1)) return false
    // «500 MW», «40 KG»: a unit.
    if (tokens.kind[before] === tokenKind.number && !vowel.test(spelled)) return false
  }
  if (after >= endToken) return true
  if (isCapitals(tokens.bits[after]!) || isGlued(text, tokens.end[at]!, 1)) return false
  // «NOM 035», «CIE 10», «ISO 9001»: the key of a document.
  return tokens.kind[after] !== tokenKind.number
}

function isCapitals(bits: number): boolean {
  return (bits & wordBit.allCaps) !== 0 && (bits & wordBit.roman) === 0
}

/** Part of a key, a path or an address: «NMX-R-025», «S.A», «A/B». */
function isGlued(text: string, at: number, step: -1 | 1): boolean {
  const character = text[at] ?? ' '
  if (/[\p{L}\p{N}/_@-]/u.test(character)) return true
  return character === '.' && /[\p{L}\p{N}]/u.test(text[at + step] ?? ' ')
}

function readDefinition(analysis: Analysis, unit: Unit, at: number): Sighting['definition'] {
  const {tokens, text} = analysis
  const {firstToken, endToken, kind} = unit
  const before = at > firstToken ? tokens.lower[at - 1]! : ''
  const after = at + 1 < endToken ? tokens.lower[at + 1]! : ''
  if (kind === 'tableCell' && at === firstToken && after === '') return {name: '', isListed: true}
  // «UT: la Unidad de Transparencia», «UT.- Unidad de Transparencia».
  const isFirst = at === firstToken || (at === firstToken + 1 && bracket.test(before))
  if (isFirst && kind !== 'heading') {
    let next = at + 1
    while (next < endToken && /^[»"”)]$/.test(tokens.lower[next]!)) next += 1
    if (next < endToken && /^(?::|=|\.?[-–—]+)$/.test(tokens.lower[next]!)) return {name: '', isListed: true}
    if (tokens.lower[next] === '.' && /^[-–—]+$/.test(tokens.lower[next + 1] ?? ''))
      return {name: '', isListed: true}
  }
  // «UT (Unidad de Transparencia)».
  if (after === '(' && at + 2 < endToken && tokens.bits[at + 2]! & wordBit.capitalized)
    return {name: '', isListed: false}
  const opening = openingBefore(analysis, firstToken, at)
  const spelled = text.slice(tokens.start[at]!, tokens.end[at]!)
  if (opening >= 0) return {name: nameBefore(analysis, firstToken, opening, spelled), isListed: false}
  // «la Unidad de Inversión o UDI», «las Naciones Unidas, ONU,»: its letters are the initials before it.
  if (!/^(?:[,–—-]|o|u)$/.test(before)) return null
  const name = nameBefore(analysis, firstToken, at - 1, spelled)
  return name === '' ? null : {name, isListed: false}
}

const shortNameWords = new Set(
  'adelante como denominada denominado el en la las lo los por siglas sucesivo subsecuente sus'.split(' ')
)

/** Index of the bracket of «(UT)», «(en adelante, la UT)», or -1. */
function openingBefore({tokens}: Analysis, firstToken: number, at: number): number {
  let opening = at - 1
  const limit = Math.max(firstToken, at - 10)
  let hasWords = false
  while (
    opening >= limit &&
    (shortNameWords.has(tokens.folded[opening]!) || /^[,"“«]$/.test(tokens.lower[opening]!))
  ) {
    hasWords ||= tokens.folded[opening] === 'adelante' || tokens.folded[opening]!.startsWith('su')
    opening -= 1
  }
  if (opening < firstToken) return -1
  if (tokens.lower[opening] === '(' && opening > firstToken) return opening
  return hasWords ? opening + 1 : -1
}

const longestName = 16

/** The words before a bracket whose initials make the acronym; empty when they do not. */
function nameBefore({tokens, text}: Analysis, firstToken: number, endToken: number, acronym: string): string {
  let rest = acronym.length - 1
  const limit = Math.max(firstToken, endToken - longestName)
  for (let at = endToken - 1; at >= limit; at--) {
    if (tokens.kind[at]! >= tokenKind.punctuation) {
      if (tokens.lower[at] === ',') continue
      break
    }
    const initial = tokens.folded[at]![0]?.toUpperCase()
    if (!(tokens.bits[at]! & wordBit.capitalized) || initial !== foldCapitals(acronym[rest]!).toUpperCase())
      continue
    rest -= 1
    if (rest < 0)
      return text
        .slice(tokens.start[at]!, tokens.end[endToken - 1]!)
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
  }
  return ''
}
