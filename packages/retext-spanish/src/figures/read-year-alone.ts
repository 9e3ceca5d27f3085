import type {Tokens} from '../analysis.ts'
import {countsAsWord, tokenKind} from '../tokens/token-kind.ts'
import {wordBit} from '../words/word-bit.ts'
import type {CalendarDate} from './figure.ts'
import {readYear} from './read-date.ts'

const announcesYear: ReadonlySet<string> = new Set(
  'año años ejercicio fiscal escolar ciclo periodo'.split(' ')
)
const mayPrecedeYear: ReadonlySet<string> = new Set('en de del desde durante hasta para y a al'.split(' '))
const functionWord =
  wordBit.article |
  wordBit.preposition |
  wordBit.conjunction |
  wordBit.clitic |
  wordBit.pronoun |
  wordBit.negation |
  wordBit.adverb
const firstYear = 1900
const lastYear = 2100

/**
 * Read a year that stands without day and month: «ejercicio fiscal 2026», «en 2026», «año dos mil».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a number.
 * @param limit
 *   Index no reading goes beyond.
 * @param firstToken
 *   Index of the first token of the unit.
 * @returns
 *   The year as a date; nothing where it is more likely a quantity («de 2000 familias»).
 */
export function readYearAlone(
  tokens: Tokens,
  at: number,
  limit: number,
  firstToken: number
): CalendarDate | undefined {
  if (at === firstToken) return
  const before = tokens.folded[at - 1]!
  const isAnnounced = announcesYear.has(before)
  if (!isAnnounced && (tokens.kind[at] !== tokenKind.number || !mayPrecedeYear.has(before))) return
  const year = readYear(tokens, at, limit)
  if (!year || (!isAnnounced && (year.value < firstYear || year.value > lastYear))) return
  if (!isAnnounced && year.end < limit && countsNoun(tokens, year.end)) return
  const start = tokens.start[at]!
  const end = tokens.end[year.end - 1]!
  const place = {start, end, numberStart: start, numberEnd: end, firstToken: at, endToken: year.end}
  return {kind: 'date', value: String(year.value), spelling: year.spelling, ...place}
}

function countsNoun(tokens: Tokens, at: number): boolean {
  if (!countsAsWord(tokens.kind[at]!)) return tokens.lower[at] === '%'
  return (tokens.bits[at]! & functionWord) === 0
}
