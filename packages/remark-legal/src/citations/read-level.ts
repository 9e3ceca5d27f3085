import {fold} from '../fold.ts'
import type {ProvisionType} from '../norm.ts'
import type {CitationBase, TextRange} from './citation.ts'
import {levelOf, levelPattern} from './cited-words.ts'
import {readCitedNumber, readWordedFraction, skipTransitory} from './read-cited-number.ts'

/** A number of a level, or the first and last of a range. */
export interface Member extends TextRange {
  /** As in ids: `16-bis`. */
  number: string
  to?: string
}

/** One level of a citation: «fracciones I y II», «segundo párrafo», «el artículo anterior». */
export interface Level extends TextRange {
  type: ProvisionType
  /** Empty when only a base is named. */
  members: Member[]
  base?: CitationBase
}

/** No citation names more; keeps the time linear on texts that are no prose. */
const maxMembers = 100
const maxOrdinals = 6
const keyword = new RegExp(levelPattern, 'iuy')
const afterKeyword = /[\s]{1,3}(?:n[úu]m(?:ero|\.)[\s]{1,3})?/iuy
const from = /(?:del?|desde)[\s]{1,3}(?:(?:la|el|los|las)[\s]{1,3})?/iuy
const separator =
  /\s{0,3}(?:,\s{0,3}(?:(?:y|e|o|u|ni|y\/o|as[íi]\s{1,3}como)\s{1,3})?|\s(?:y|e|o|u|ni|y\/o|as[íi]\s{1,3}como)\s{1,3}|;\s{1,3}(?:[ye]\s{1,3})?(?=\d)|\s(al?|hasta)\s{1,3}|([-–])(?=[IVXLCDM\d]))(?:(?:el|la|los|las)\s{1,3})?/iuy
/** What follows a number that goes on with a list of articles after a semicolon. */
const listed =
  /[,;.]|\s{1,3}(?:[yeo]|al?|bis|ter|fracci[óo]n(?:es)?|p[áa]rrafos?|apartados?|del?\s{1,3}(?:la|est[ae]|presente))(?!\p{L})|$/iuy
const quantity =
  /\s{1,3}(?:d[íi]as?|mes(?:es)?|a[ñn]os?|horas?|minutos?|semanas?|por\s{1,3}ciento|pesos|veces|personas?|integrantes|unidades|metros?|kil[óo]metros?|hect[áa]reas?|de\s{1,3}(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?!\p{L})|\s?%/iuy
const later =
  /[\s]{1,3}(?:inmediat[oa]\s{1,3}|inmediatamente\s{1,3})?(anterior|precedente|siguiente|posterior|que\s{1,3}(?:inmediatamente\s{1,3})?(?:le\s{1,3})?(?:antecede|precede|sigue))(?!\p{L})/iuy
const earlier =
  /(est[ae](?:[\s]{1,3}mism[oa])?|presente|propi[oa]|mism[oa]|dich[oa]|citad[oa]|referid[oa]|mencionad[oa]|aludid[oa])[\s]{1,3}$/iu
const paragraph = /[\s]{1,3}(p[áa]rrafos?|transitori[oa]s?)(?!\p{L})/iuy
const relative: ReadonlySet<ProvisionType> = new Set([
  'apartado',
  'articulo',
  'fraccion',
  'inciso',
  'numeral',
  'parrafo',
  'regla'
])

/**
 * Read one level of a citation.
 *
 * @param text
 *   The text.
 * @param at
 *   Index of the word that names it, or of an ordinal before «párrafo».
 * @returns
 *   `null` when none stands there.
 */
export function readLevel(text: string, at: number): Level | null {
  keyword.lastIndex = at
  const name = keyword.exec(text)?.[0]
  if (name === undefined) return readOrdinalLevel(text, at)
  const folded = fold(name)
  const type = levelOf(folded)
  const nameEnd = keyword.lastIndex
  const isPlural = /s\.?$/.test(folded)
  afterKeyword.lastIndex = nameEnd
  if (afterKeyword.test(text)) {
    from.lastIndex = afterKeyword.lastIndex
    const numbersAt = isPlural && from.test(text) ? from.lastIndex : afterKeyword.lastIndex
    const list = readMembers(text, numbersAt, type, isPlural)
    if (list) return {...list, start: at}
    const worded = type === 'fraccion' && !isPlural ? readWordedFraction(text, numbersAt) : null
    if (worded) {
      const member = {number: worded.id, start: numbersAt, end: worded.end}
      return {type, members: [member], start: at, end: worded.end}
    }
  }
  if (isPlural || !relative.has(type) || /^base/.test(folded)) return null
  const base = readBase(text, at, nameEnd, type)
  return base && {type, members: [], ...base, start: at}
}

function readBase(
  text: string,
  at: number,
  nameEnd: number,
  type: ProvisionType
): {base: CitationBase; end: number} | null {
  later.lastIndex = nameEnd
  const word = later.exec(text)?.[1]
  if (word !== undefined) {
    const place = /^(?:siguiente|posterior)|sigue$/i.test(word) ? 'next' : 'previous'
    return {base: {type, place}, end: later.lastIndex}
  }
  const before = earlier.exec(text.slice(Math.max(0, at - 24), at))?.[1]
  // «la misma regla» is a way of speaking.
  if (before === undefined || type === 'regla') return null
  const place = /^(?:est|pres)/i.test(before) ? 'this' : 'said'
  return {base: {type, place}, end: nameEnd}
}

/** «segundo párrafo», «último y penúltimo párrafos», «Segundo Transitorio». */
function readOrdinalLevel(text: string, at: number): Level | null {
  if (isDigit(text, at)) return null
  const list = readMembers(text, at, 'parrafo', true, maxOrdinals)
  if (!list) return null
  paragraph.lastIndex = list.end
  const name = paragraph.exec(text)?.[1]
  if (name === undefined) return null
  return {...list, type: /^p/i.test(name) ? 'parrafo' : 'transitorio', start: at, end: paragraph.lastIndex}
}

/**
 * Read a list of numbers of one level: «4, 7 y 9 a 12».
 *
 * @param text
 *   The text.
 * @param at
 *   Index of the first number.
 * @param type
 *   The level.
 * @param hasRanges
 *   False after a singular («artículo 5 a más tardar»).
 * @param most
 *   How many at most, default 100.
 * @returns
 *   `null` when no number stands there.
 */
export function readMembers(
  text: string,
  at: number,
  type: ProvisionType,
  hasRanges: boolean,
  most: number = maxMembers
): Level | null {
  const first = readCitedNumber(text, at, type)
  if (!first) return null
  const members: Member[] = [{number: first.id, start: at, end: first.end}]
  let end = first.end
  while (members.length < most) {
    const next = readNext(text, end, type, at)
    if (!next || (next.isRange && !hasRanges)) break
    if (next.isRange) Object.assign(members.at(-1)!, {to: next.member.number, end: next.member.end})
    else members.push(next.member)
    end = next.member.end
  }
  const after = type === 'articulo' ? skipTransitory(text, end) : end
  return {type: after > end ? 'transitorio' : type, members, start: at, end: after}
}

/**
 * Read what separates two numbers of a list, and the second one.
 *
 * @param text
 *   The text.
 * @param at
 *   Index after the first number.
 * @param type
 *   The level of the second one.
 * @param firstAt
 *   Index of the first number: digits are followed by digits, words by words.
 * @returns
 *   `null` when no number of that level follows, or a quantity does («, 30 días»).
 */
export function readNext(
  text: string,
  at: number,
  type: ProvisionType,
  firstAt: number
): {member: Member; isRange: boolean} | null {
  separator.lastIndex = at
  const found = separator.exec(text)
  if (!found) return null
  const start = separator.lastIndex
  if (isDigit(text, start) !== isDigit(text, firstAt)) return null
  const number = readCitedNumber(text, start, type)
  // After «y» a letter needs its bracket: «inciso a) y B. Además».
  if (!number || (type === 'inciso' && !/\)$/.test(text.slice(start, number.end)))) return null
  quantity.lastIndex = number.end
  if (quantity.test(text)) return null
  if (text.slice(at, start).includes(';')) {
    listed.lastIndex = number.end
    if (type !== 'articulo' || !listed.test(text)) return null
  }
  return {
    member: {number: number.id, start, end: number.end},
    isRange: found[1] !== undefined || found[2] !== undefined
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
