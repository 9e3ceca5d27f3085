import {readSuffix} from './label-suffix.ts'
import {matchOrdinal} from './read-label.ts'

/** The label of an article: «Artículo 16 Bis.-», «ARTÍCULO PRIMERO.», «Artículos 60 al 68.-». */
export interface ArticleLabel {
  /** Number in ids: `16-bis`, `4-a`, `60-al-68`; ordinals in words as numbers. */
  id: string
  /** Leading number: 16 for «16 Bis». */
  value: number
  /** True for «Artículo Primero». */
  isOrdinal: boolean
  /** True for «Artículo primero transitorio». */
  isTransitory: boolean
  /** Index after the number, its suffix and «transitorio». */
  numberEnd: number
  /** Index after what closes it («.-») and white space; equals `numberEnd` when nothing closes it. */
  end: number
}

const keyword = /(?:(?:ART[ÍI]CULO|Art[íi]culo)(s|S)?|(?:Art|ART)\.)[ \t]+(?:N[º°][ \t]?(?=\d))?/uy
const arabic = /(\d{1,4})(?:[ \t]?\.?[ºª°]|[oOa](?![\p{L}\d]))?/uy
const ordinalStop = /\.(?=[ \t]?(?:[-–][A-ZÑ](?=[ \t]?(?:[.:)\n]|$))|\p{L}{3,16}))/uy
const range = /(?:[ \t]*(?:,|y|al?|[-–])[ \t]*\d{1,4}[oº°]?\.?){1,20}/iuy
const transitory = /[ \t]+transitorios?(?!\p{L})/iuy
const closing = /[ \t]?(?:\.[ \t]?[-–—―]+|[-–—―]+|\.(?!\d)|:|\)\.?-?)[ \t]*/uy

/**
 * Read the label of an article.
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of «Artículo»; a small first letter is a citation and no label.
 * @returns
 *   `null` when none stands there.
 */
export function readArticleLabel(text: string, at: number): ArticleLabel | null {
  keyword.lastIndex = at
  const word = keyword.exec(text)
  if (!word) return null
  const numberAt = keyword.lastIndex
  const number = readArabicNumber(text, numberAt, word[1] !== undefined) ?? readWordNumber(text, numberAt)
  if (!number) return null
  transitory.lastIndex = number.end
  const isTransitory = transitory.test(text)
  const numberEnd = isTransitory ? transitory.lastIndex : number.end
  closing.lastIndex = numberEnd
  const end = closing.test(text) ? closing.lastIndex : numberEnd
  return {id: number.id, value: number.value, isOrdinal: number.isOrdinal, isTransitory, numberEnd, end}
}

interface ArticleNumber {
  id: string
  value: number
  isOrdinal: boolean
  end: number
}

function readArabicNumber(text: string, at: number, isPlural: boolean): ArticleNumber | null {
  arabic.lastIndex = at
  const found = arabic.exec(text)
  if (!found?.[1]) return null
  const value = Number(found[1])
  const after = arabic.lastIndex
  if (isPlural) {
    range.lastIndex = after
    const rest = range.exec(text)?.[0]
    if (rest === undefined) return null
    const last = /(\d+)\D*$/.exec(rest)?.[1] ?? ''
    const joint = /\ba|[-–]/i.test(rest) ? 'al' : 'y'
    const end = after + rest.replace(/\.$/, '').length
    return {id: `${value}-${joint}-${last}`, value, isOrdinal: false, end}
  }
  ordinalStop.lastIndex = after
  const suffix = readSuffix(text, ordinalStop.test(text) ? after + 1 : after)
  if (suffix.id === '') return {id: String(value), value, isOrdinal: false, end: after}
  return {id: value + suffix.id, value, isOrdinal: false, end: suffix.end}
}

function readWordNumber(text: string, at: number): ArticleNumber | null {
  const words = matchOrdinal(text, at)
  return words && {id: words.id, value: words.value, isOrdinal: true, end: words.end}
}

const maxSuffixChars = 60

/** What a heading's article label goes on with in the paragraph below: «. Bis.- », «.- ». */
export interface LabelRest {
  /** Suffix to add to the id. */
  id: string
  end: number
}

/**
 * Read the rest of an article's label that a converter left at the start of the paragraph below.
 *
 * @param text
 *   Visible text of the paragraph.
 * @param at
 *   Index of its first character.
 * @returns
 *   `null` when the paragraph begins with words of its own.
 */
export function readLabelRest(text: string, at: number): LabelRest | null {
  // A suffix follows a number: what stands before «Bis» here is the end of the heading.
  const opening = /^[.\s]{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0
  const suffix = readSuffix(` ${text.slice(at + opening, at + opening + maxSuffixChars)}`, 0)
  suffix.end += at + opening - 1
  // «Artículo 26», «A. El Estado …»: a letter alone begins an apartado.
  if (/^-[a-z]$/.test(suffix.id)) suffix.id = ''
  const from = suffix.id === '' ? at : suffix.end
  closing.lastIndex = from
  if (!closing.test(text)) return null
  return {id: suffix.id, end: closing.lastIndex}
}
