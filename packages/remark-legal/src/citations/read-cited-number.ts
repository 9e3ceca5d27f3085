import {fold} from '../fold.ts'
import {readSuffix} from '../label-suffix.ts'
import type {ProvisionType} from '../norm.ts'
import {readCardinal} from '../ordinal-words.ts'
import {matchOrdinal} from '../read-label.ts'
import {readRoman, writeRoman} from '../roman.ts'

/** A number in a citation: «16 Bis», «II», «a)», «segundo». */
export interface CitedNumber {
  /** As in ids: `16-bis`, `ii`, `a`, `2`. */
  id: string
  end: number
}

const arabic = /(\d{1,4})(?![.,]?\d)(?:[ \t]?[º°ª]\.?|\.?[oOa]\.?(?![\p{L}\d]))?/uy
const dotted = /(\d{1,3}(?:\.\d{1,3})+)(?!\d)\.?(?=[\s,;)]|$)/uy
const roman = /[IVXLCDM]{1,9}(?![\p{L}\d])/uy
const bracketed = /["“«]?([a-zñA-ZÑ]{1,2}|\d{1,2})["”»]?[ \t]?\)/uy
const quotedLetter = /["“«']([a-zñA-ZÑ])["”»']/uy
const bareLetter = /[b-df-hj-np-tv-xzñA-ZÑ](?![\p{L}\d.])/uy
const capital = /["“«']?([A-ZÑ])["”»']?(?![\p{L}\d])\)?/uy
/** «artículo 15 A de la Ley»: in running text no stop closes it. */
const spacedLetter =
  /[ \t]([A-DF-NP-TV-XZÑ])(?=[,;]|[ \t](?:de|del|y|o|u|al?|fracci[óo]n|p[áa]rrafo)(?!\p{L}))/uy
const capitalWord = /\p{Lu}\p{L}{2,13}(?!\p{L})/uy
const lastOnes = /(antepen[úu]ltimo|pen[úu]ltimo|[úu]ltimo)(?!\p{L})/iuy
const transitory = /\.?[ \t]+(?:transitori[oa]s?|Transitori[oa]s?|TRANSITORI[OA]S?)(?!\p{L})/uy

/**
 * Read a number as it is written at one level of a citation.
 *
 * @param text
 *   Any text.
 * @param at
 *   Index of its first character.
 * @param type
 *   The level.
 * @returns
 *   `null` when none stands there.
 */
export function readCitedNumber(text: string, at: number, type: ProvisionType): CitedNumber | null {
  switch (type) {
    case 'articulo':
      return readArabic(text, at) ?? matchOrdinal(text, at)
    case 'fraccion':
      return readRomanNumber(text, at)
    case 'inciso':
      return readLetter(text, at)
    case 'apartado':
      return readCapital(text, at)
    case 'parrafo':
      return readLast(text, at) ?? matchOrdinal(text, at) ?? readArabic(text, at)
    case 'transitorio':
      return matchOrdinal(text, at) ?? readArabic(text, at)
    case 'numeral':
    case 'regla':
      return readDotted(text, at) ?? readArabic(text, at) ?? matchOrdinal(text, at)
    default:
      return readDivision(text, at)
  }
}

/**
 * Read «transitorio» after the number of an article.
 *
 * @returns
 *   Index after it, or `at` when it is not there.
 */
export function skipTransitory(text: string, at: number): number {
  transitory.lastIndex = at
  return transitory.test(text) ? transitory.lastIndex : at
}

function readArabic(text: string, at: number): CitedNumber | null {
  arabic.lastIndex = at
  const found = arabic.exec(text)
  if (!found?.[1]) return null
  const suffix = readSuffix(text, arabic.lastIndex)
  if (suffix.id !== '') return {id: Number(found[1]) + suffix.id, end: suffix.end}
  spacedLetter.lastIndex = arabic.lastIndex
  const letter = spacedLetter.exec(text)?.[1]
  if (letter === undefined) return {id: String(Number(found[1])), end: arabic.lastIndex}
  return {
    id: `${Number(found[1])}-${letter.toLowerCase().replace('ñ', 'enie')}`,
    end: spacedLetter.lastIndex
  }
}

function readDotted(text: string, at: number): CitedNumber | null {
  dotted.lastIndex = at
  const number = dotted.exec(text)?.[1]
  return number === undefined ? null : {id: number.split('.').map(Number).join('-'), end: at + number.length}
}

function readRomanNumber(text: string, at: number): CitedNumber | null {
  roman.lastIndex = at
  const numeral = roman.exec(text)?.[0]
  if (numeral === undefined || readRoman(numeral) === 0) return null
  const suffix = readSuffix(text, at + numeral.length)
  return {id: numeral.toLowerCase() + suffix.id, end: suffix.end}
}

function readDivision(text: string, at: number): CitedNumber | null {
  roman.lastIndex = at
  const numeral = roman.exec(text)?.[0]
  const value = numeral === undefined ? 0 : readRoman(numeral)
  if (numeral === undefined || value === 0) return matchOrdinal(text, at) ?? readCapitalCardinal(text, at)
  const suffix = readSuffix(text, at + numeral.length)
  return {id: value + suffix.id, end: suffix.end}
}

/** «Título Catorce», as old codes number them. */
function readCapitalCardinal(text: string, at: number): CitedNumber | null {
  capitalWord.lastIndex = at
  const value = readCardinal(capitalWord.exec(text)?.[0] ?? '')
  return value === 0 ? null : {id: String(value), end: capitalWord.lastIndex}
}

/**
 * Read the number of a fracción in words: «Base Primera».
 *
 * @param text
 *   Any text.
 * @param at
 *   Index of its first character.
 * @returns
 *   `null` when none stands there.
 */
export function readWordedFraction(text: string, at: number): CitedNumber | null {
  const ordinal = matchOrdinal(text, at)
  return ordinal && {id: writeRoman(ordinal.value), end: ordinal.end}
}

function readLetter(text: string, at: number): CitedNumber | null {
  for (const form of [bracketed, quotedLetter, bareLetter]) {
    form.lastIndex = at
    const found = form.exec(text)
    const letter = found?.[1] ?? found?.[0]
    if (found && letter !== undefined) {
      return {id: letter.toLowerCase().replace('ñ', 'enie'), end: form.lastIndex}
    }
  }
  return null
}

function readCapital(text: string, at: number): CitedNumber | null {
  capital.lastIndex = at
  const letter = capital.exec(text)?.[1]
  return letter === undefined ? null : {id: letter.toLowerCase().replace('ñ', 'enie'), end: capital.lastIndex}
}

function readLast(text: string, at: number): CitedNumber | null {
  lastOnes.lastIndex = at
  const word = lastOnes.exec(text)?.[1]
  return word === undefined ? null : {id: fold(word), end: lastOnes.lastIndex}
}
