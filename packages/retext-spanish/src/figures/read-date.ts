import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import type {CalendarDate, FigureSpelling} from './figure.ts'
import {monthNumbers, shortMonths} from './number-values.ts'
import {readCardinal} from './read-cardinal.ts'
import {readDigits} from './read-digits.ts'

interface PartRead {
  value: number
  end: number
  spelling: FigureSpelling
}

const firstYear = 1500
const lastYear = 2999

/**
 * Read the date that begins at a token: «2 de enero de 2026», «1o. de enero», «15/01/2026»,
 * «dos de enero de dos mil veintiséis», «quince días del mes de mayo de 2025», «enero de 2026».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The date; nothing when none begins there.
 */
export function readDate(tokens: Tokens, at: number, limit: number): CalendarDate | undefined {
  if (tokens.kind[at] === tokenKind.date) {
    const value = readNumericDate(tokens.lower[at]!)
    return value === undefined ? undefined : toDate(tokens, at, at + 1, value, ['digits'])
  }
  const day = readDay(tokens, at, limit)
  const month = readMonth(tokens, day ? skipToMonth(tokens, day.end, limit) : at, limit, day !== undefined)
  if (!month) return
  const year = readYearAfter(tokens, month.end, limit)
  if (!day && !year) return
  const yearText = year ? String(year.value).padStart(4, '0') : '-'
  const dayText = day ? `-${pad(day.value)}` : ''
  const spellings = [day, year].flatMap((part) => (part ? [part.spelling] : []))
  return toDate(tokens, at, year?.end ?? month.end, `${yearText}-${pad(month.value)}${dayText}`, spellings)
}

function toDate(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  value: string,
  spellings: readonly FigureSpelling[]
): CalendarDate {
  const start = tokens.start[firstToken]!
  const end = tokens.end[endToken - 1]!
  const spelling = spellings.includes('both') ? 'both' : spellings.includes('words') ? 'words' : 'digits'
  return {kind: 'date', value, start, end, numberStart: start, numberEnd: end, firstToken, endToken, spelling}
}

function readDay(tokens: Tokens, at: number, limit: number): PartRead | undefined {
  const part = readPart(tokens, at, limit)
  return part && part.value >= 1 && part.value <= 31 ? part : undefined
}

function readPart(tokens: Tokens, at: number, limit: number): PartRead | undefined {
  const first = readOnce(tokens, at, limit)
  if (!first || first.end + 1 >= limit || tokens.lower[first.end] !== '(') return first
  const second = readOnce(tokens, first.end + 1, limit)
  const isTwice = second && second.spelling !== first.spelling && tokens.lower[second.end] === ')'
  return isTwice && second.end < limit ? {value: first.value, end: second.end + 1, spelling: 'both'} : first
}

function readOnce(tokens: Tokens, at: number, limit: number): PartRead | undefined {
  if (at >= limit) return
  if (tokens.kind[at] === tokenKind.number) {
    const digits = readDigits(tokens.lower[at]!)
    const isWhole =
      digits?.form === 'ordinal' || (digits?.form === 'plain' && /^\d+$/.test(tokens.lower[at]!))
    return isWhole ? {value: digits.value, end: at + 1, spelling: 'digits'} : undefined
  }
  if (tokens.folded[at] === 'primero') return {value: 1, end: at + 1, spelling: 'words'}
  const words = readCardinal(tokens, at, limit)
  return words && {...words, spelling: 'words'}
}

// «de», «días del mes de», «del mes de», nothing.
function skipToMonth(tokens: Tokens, start: number, limit: number): number {
  let at = start
  for (const words of [/^dias?$/, /^del?$/, /^mes$/, /^de$/]) {
    if (at < limit && words.test(tokens.folded[at]!)) at += 1
  }
  return at
}

function readMonth(
  tokens: Tokens,
  at: number,
  limit: number,
  hasDay: boolean
): {value: number; end: number} | undefined {
  if (at >= limit || tokens.kind[at] !== tokenKind.word) return
  const word = tokens.folded[at]!
  const value = monthNumbers.get(word) ?? (hasDay ? shortMonths.get(word.replace('.', '')) : undefined)
  return value === undefined ? undefined : {value, end: at + 1}
}

// «de 2026», «del año dos mil veintiséis», «, 2026»; a day alone may end its sentence.
function readYearAfter(tokens: Tokens, start: number, limit: number): PartRead | undefined {
  let at = start
  if (at < limit && tokens.folded[at] === ',') at += 1
  if (at < limit && /^del?$/.test(tokens.folded[at]!)) at += 1
  if (at < limit && tokens.folded[at] === 'año') at += 1
  return readYear(tokens, at, limit)
}

/**
 * Read a year: four digits, or words from «mil quinientos» on.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The year; nothing when none begins there.
 */
export function readYear(tokens: Tokens, at: number, limit: number): PartRead | undefined {
  const part = readPart(tokens, at, limit)
  if (!part || part.value < firstYear || part.value > lastYear) return
  return part.spelling === 'digits' && tokens.lower[at]!.length !== 4 ? undefined : part
}

function readNumericDate(lower: string): string | undefined {
  const [first = '', second = '', third = ''] = lower.split(/[-/.]/)
  if (first.length === 4) return isoDate(first, second, third)
  const year = third.length === 2 ? `20${third}` : third
  // Day first, unless it can only be the month.
  return Number(second) > 12 ? isoDate(year, first, second) : isoDate(year, second, first)
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isReal ? `${year}-${pad(Number(month))}-${pad(Number(day))}` : undefined
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
