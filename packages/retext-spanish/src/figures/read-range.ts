import type {Tokens} from '../analysis.ts'
import type {Figure, Quantity} from './figure.ts'
import {readUnit} from './read-unit.ts'

const firstYear = 1900
const lastYear = 2100

/**
 * Read two numbers in one token: «10-15 días», «2025-2026».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token.
 * @param limit
 *   Index no reading goes beyond.
 * @param range
 *   Its two numbers.
 * @returns
 *   Two quantities that share the unit after them, or two years; nothing for keys («12-345»).
 */
export function readRange(
  tokens: Tokens,
  at: number,
  limit: number,
  {value, last}: {value: number; last: number}
): Figure[] | undefined {
  const unit = readUnit(tokens, at + 1, limit)
  const areYears = !unit && value >= firstYear && last <= lastYear && last > value
  if (!areYears && (!unit || value >= last)) return
  const start = tokens.start[at]!
  const end = tokens.end[at]!
  const middle = start + tokens.lower[at]!.search(/[-–]/)
  const first = {start, end: middle, numberStart: start, numberEnd: middle, firstToken: at, endToken: at + 1}
  const second = {...first, start: middle + 1, numberStart: middle + 1, end, numberEnd: end}
  if (!unit) {
    return [
      {kind: 'date', value: String(value), spelling: 'digits', ...first},
      {kind: 'date', value: String(last), spelling: 'digits', ...second}
    ]
  }
  const shared = {kind: unit.kind, unit: unit.unit, spelling: 'digits'} as const satisfies Partial<Quantity>
  return [
    {...shared, value, ...first},
    {...shared, value: last, ...second, end: tokens.end[unit.end - 1]!, endToken: unit.end}
  ]
}
