import {readSuffix} from './label-suffix.ts'
import {ordinalPattern, readOrdinal} from './ordinal-words.ts'
import {readRoman} from './roman.ts'

/** How the number of a label is written. */
export type LabelStyle =
  | 'letter'
  | 'lowerRoman'
  | 'multilevel'
  | 'number'
  | 'ordinal'
  | 'roman'
  | 'upper'
  | 'upperBracket'

/** One way to read a label. */
export interface LabelReading {
  style: LabelStyle
  /** Its place in its series: 4 for «IV», «d)», «4.»; for «4.2.1» the last number. */
  value: number
  /** The number in ids: `iv`, `d`, `4-2-1`, with its suffix: `iv-bis`. */
  id: string
}

/** A label at the start of a line: «II Bis.-», «a)», «4.2.1», «Primero.-». */
export interface ItemLabel {
  /** Most likely first: «C.» can be the letter or the Roman numeral. */
  readings: LabelReading[]
  /** Index after the label and the white space after it. */
  end: number
}

const romanNumber = /[IVXLCDM]{1,9}(?![\p{L}])/uy
const upperLetter = /[A-ZÑ](?![\p{L}])/uy
const lowerLetters = /\(?([a-zñ]{1,5})(?![\p{L}])/uy
const arabicNumber = /\(?(\d{1,3})(?:[ ]?[oº°ª](?!\p{L}))?(?![\d,]|\.\d)/uy
const multilevelNumber = /(\d{1,3}(?:\.\d{1,3}){1,6})(?:\.[-–—]?|\))?[ \t]+(?=["“«¿¡(]?\p{Lu})/uy
const ordinalWords = new RegExp(`(${ordinalPattern})`, 'iuy')
const closing =
  /[ \t]?(?:\.[ \t]?[-–—―]+|\)\.?[ \t]?[-–—]*|\.\)?(?!\d)|[-–—―]+(?=[ \t]))(?:[ \t]+|(?=\n)|$|(?=\p{Lu}))/uy
const closingOrdinal = /[ \t]?(?:\.[ \t]?[-–—―]*|:|[-–—―]+|\)[.-]*)(?:[ \t]+|(?=\n)|$|(?=\p{Lu}))/uy

/**
 * Read the label that an item begins with.
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of the label's first character.
 * @returns
 *   `null` when no label stands there.
 */
export function readItemLabel(text: string, at: number): ItemLabel | null {
  const first = text.charCodeAt(at)
  if (first >= 0x30 && first <= 0x39) return readMultilevel(text, at) ?? readArabic(text, at)
  return readRomanLabel(text, at) ?? readUpper(text, at) ?? readLower(text, at) ?? readArabic(text, at)
}

function readRomanLabel(text: string, at: number): ItemLabel | null {
  romanNumber.lastIndex = at
  const numeral = romanNumber.exec(text)?.[0]
  const value = numeral === undefined ? 0 : readRoman(numeral)
  if (numeral === undefined || value === 0) return null
  const suffix = readSuffix(text, at + numeral.length)
  const end = readClosing(text, suffix.end)
  if (end < 0) return null
  const id = numeral.toLowerCase()
  const readings: LabelReading[] = [{style: 'roman', value, id: id + suffix.id}]
  if (numeral.length === 1) {
    const style = upperStyle(text, suffix.end, end)
    readings.push({style, value: letterValue(id), id: id + suffix.id})
  }
  return {readings, end}
}

function readUpper(text: string, at: number): ItemLabel | null {
  upperLetter.lastIndex = at
  const letter = upperLetter.exec(text)?.[0]
  if (letter === undefined) return null
  const suffix = readSuffix(text, at + 1)
  const end = readClosing(text, suffix.end)
  if (end < 0) return null
  const id = asciiLetter(letter.toLowerCase())
  const style = upperStyle(text, suffix.end, end)
  return {readings: [{style, value: letterValue(id), id: id + suffix.id}], end}
}

function readLower(text: string, at: number): ItemLabel | null {
  lowerLetters.lastIndex = at
  const letters = lowerLetters.exec(text)?.[1]
  if (letters === undefined) return null
  const isBracketed = text[at] === '('
  const afterLetters = at + letters.length + (isBracketed ? 1 : 0)
  const suffix = readSuffix(text, afterLetters)
  const end = readClosing(text, suffix.end)
  if (end < 0) return null
  const hasBracket = text.slice(suffix.end, end).includes(')')
  if (isBracketed && !hasBracket) return null
  const readings: LabelReading[] = []
  const isDoubled = letters.length === 2 && letters[0] === letters[1]
  if (letters.length === 1 || isDoubled) {
    const value = letterValue(letters) + (isDoubled ? 27 : 0)
    readings.push({style: 'letter', value, id: asciiLetter(letters) + suffix.id})
  }
  const roman = readRoman(letters)
  if (roman > 0) readings.push({style: 'lowerRoman', value: roman, id: letters + suffix.id})
  // «y. Además», «de. », «el) » are no labels: without a bracket only one letter can be.
  if (readings.length === 0 || (!hasBracket && letters.length > 1 && roman === 0)) return null
  return {readings, end}
}

function readArabic(text: string, at: number): ItemLabel | null {
  arabicNumber.lastIndex = at
  const found = arabicNumber.exec(text)
  if (!found?.[1]) return null
  const suffix = readSuffix(text, at + found[0].length)
  const end = readClosing(text, suffix.end)
  if (end < 0 || (text[at] === '(' && !text.slice(suffix.end, end).includes(')'))) return null
  const value = Number(found[1])
  return {readings: [{style: 'number', value, id: value + suffix.id}], end}
}

function readMultilevel(text: string, at: number): ItemLabel | null {
  multilevelNumber.lastIndex = at
  const number = multilevelNumber.exec(text)?.[1]
  if (number === undefined) return null
  const levels = number.split('.')
  const id = levels.map(Number).join('-')
  return {
    readings: [{style: 'multilevel', value: Number(levels.at(-1)), id}],
    end: multilevelNumber.lastIndex
  }
}

/**
 * Read an ordinal in words at the start of a line: «Primero.-», «Sexagésimo segundo.».
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of its first character, which must be a capital.
 * @returns
 *   `null` when none stands there or nothing closes it.
 */
export function readOrdinalLabel(text: string, at: number): ItemLabel | null {
  const words = matchOrdinal(text, at)
  if (words === null || !/\p{Lu}/u.test(text[at] ?? '')) return null
  closingOrdinal.lastIndex = words.end
  if (!closingOrdinal.test(text)) return null
  return {readings: [{style: 'ordinal', value: words.value, id: words.id}], end: closingOrdinal.lastIndex}
}

/**
 * Read an ordinal in words with its suffix, whatever follows.
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of its first character.
 * @returns
 *   Value, form in ids (`62`, `1-bis`) and where it ends; `null` when none stands there.
 */
export function matchOrdinal(text: string, at: number): {value: number; id: string; end: number} | null {
  ordinalWords.lastIndex = at
  const words = ordinalWords.exec(text)?.[1]
  const value = words === undefined ? 0 : readOrdinal(words)
  if (words === undefined || value === 0) return null
  const suffix = readSuffix(text, at + words.length)
  return {value, id: value + suffix.id, end: suffix.end}
}

function readClosing(text: string, at: number): number {
  closing.lastIndex = at
  return closing.test(text) ? closing.lastIndex : -1
}

function upperStyle(text: string, from: number, to: number): LabelStyle {
  return text.slice(from, to).includes(')') ? 'upperBracket' : 'upper'
}

const alphabet = 'abcdefghijklmnñopqrstuvwxyz'

function letterValue(letters: string): number {
  return alphabet.indexOf(letters[0] === 'e' && letters.length > 2 ? 'ñ' : (letters[0] ?? '')) + 1
}

/** Ids are ASCII: «ñ)» is `inc-enie`. */
function asciiLetter(letters: string): string {
  return letters.replaceAll('ñ', 'enie')
}
