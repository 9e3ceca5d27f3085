import type {Tokens} from '../analysis.ts'
import type {Quantity} from './figure.ts'
import {readMoneySign} from './read-money.ts'
import {type NumberRead, readNumber} from './read-number.ts'
import {readUnit} from './read-unit.ts'
import type {UnitRead} from './unit-read.ts'

interface QuantityRead {
  number: NumberRead
  /** Index of the first token of the number. */
  firstNumber: number
  value: number
  unit?: Omit<UnitRead, 'end'>
  /** Index after its last token. */
  end: number
}

/**
 * Read the quantity that begins at a token: a number, written once or twice, with its unit.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The quantity: `number` when it has no unit; nothing when none begins there.
 */
export function readQuantity(tokens: Tokens, at: number, limit: number): Quantity | undefined {
  const read = readOnce(tokens, at, limit)
  if (!read) return
  const {number, firstNumber} = read
  const second = readSecond(tokens, read.end, limit, number)
  const after = second?.close ?? read.end
  const isOrdinal = number.form === 'ordinal'
  const lateUnit = read.unit || second?.unit || isOrdinal ? undefined : readUnit(tokens, after, limit)
  const unit = read.unit ?? second?.unit ?? lateUnit
  const isLone = number.form === 'un' && !second && !opensRange(tokens, at, read.end, limit)
  if (isLone && (!unit || unit.kind === 'amount')) return
  const value = lateUnit ? read.value + (lateUnit.hundredths ?? 0) / 100 : read.value
  const endToken = lateUnit?.end ?? after
  // With its unit in between («80 por ciento (ochenta por ciento)») the number still ends at the bracket.
  const lastNumber = second ? second.close - 1 : number.end - 1
  return {
    kind: unit?.kind ?? kindOf(number),
    value,
    ...(unit && {unit: unit.unit}),
    ...(second && second.value !== value && {otherValue: second.value}),
    spelling: second ? 'both' : number.spelling,
    start: tokens.start[at]!,
    end: tokens.end[endToken - 1]!,
    numberStart: tokens.start[firstNumber]!,
    numberEnd: tokens.end[lastNumber]!,
    firstToken: at,
    endToken
  }
}

/** «De uno a cinco días», «entre una y tres veces»: one that counts. */
function opensRange(tokens: Tokens, at: number, end: number, limit: number): boolean {
  const opener = tokens.folded[at - 1]
  const link = tokens.folded[end]
  const isRange = (opener === 'de' && link === 'a') || (opener === 'entre' && link === 'y')
  if (!isRange || end + 1 >= limit) return false
  return readNumber(tokens, end + 1, limit) !== undefined
}

function readOnce(tokens: Tokens, at: number, limit: number): QuantityRead | undefined {
  const sign = readMoneySign(tokens, at)
  const firstNumber = sign?.end ?? at
  const number = readNumber(tokens, firstNumber, limit)
  if (!number || (sign && number.spelling === 'words')) return
  const share = shareOf(number)
  // «2o. bimestre» is one of several, not two of them.
  const isBare = share !== undefined || number.form === 'ordinal'
  const named = isBare ? undefined : readUnit(tokens, number.end, limit)
  const signed: Omit<UnitRead, 'end'> | undefined = sign && {kind: 'amount', unit: sign.unit}
  // «$1,200 USD», «$100 dólares»: the name says more than the sign.
  const unit = share ?? (signed && named?.kind !== 'amount' ? signed : named)
  const end = named && (!signed || named.kind === 'amount') ? named.end : number.end
  const value = number.value + (unit === named ? (named?.hundredths ?? 0) : 0) / 100
  return {number, firstNumber, value, ...(unit && {unit}), end}
}

function shareOf({form}: NumberRead): Omit<UnitRead, 'end'> | undefined {
  if (form === 'percent') return {kind: 'percentage', unit: '%'}
  return form === 'permille' ? {kind: 'percentage', unit: '‰'} : undefined
}

// «15 (quince)», «$1,200 (mil doscientos pesos 00/100 M.N.)», «quince (15 días)»: once in digits, once in words.
function readSecond(
  tokens: Tokens,
  at: number,
  limit: number,
  first: NumberRead
): {value: number; unit?: Omit<UnitRead, 'end'>; close: number} | undefined {
  if (at >= limit || tokens.lower[at] !== '(') return
  const inner = readOnce(tokens, at + 1, limit)
  if (!inner || inner.number.spelling === first.spelling) return
  const isClosed = inner.end < limit && tokens.lower[inner.end] === ')'
  return isClosed
    ? {value: inner.value, ...(inner.unit && {unit: inner.unit}), close: inner.end + 1}
    : undefined
}

function kindOf({form}: NumberRead): Quantity['kind'] {
  return form === 'fraction' || form === 'ordinal' ? form : 'number'
}
