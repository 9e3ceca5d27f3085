import type {Tokens} from '../analysis.ts'
import type {Quantity} from './figure.ts'
import {isOrdinalTen, ordinalValues} from './number-values.ts'
import {readCardinal} from './read-cardinal.ts'

/**
 * Read the ordinal or the fraction in words that begins at a token: «primero», «vigésima quinta»,
 * «dos terceras partes», «la tercera parte» (without its article).
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The figure; nothing when none begins there.
 */
export function readOrdinal(tokens: Tokens, at: number, limit: number): Quantity | undefined {
  const parts = readCardinal(tokens, at, limit)
  const first = parts && parts.value < 10 ? parts.end : at
  const tens = first < limit ? ordinalValues.get(tokens.folded[first]!) : undefined
  if (tens === undefined) return
  let value = tens
  let end = first + 1
  const ones = end < limit && isOrdinalTen(tens) ? ordinalValues.get(tokens.folded[end]!) : undefined
  if (ones !== undefined && ones < 10) {
    value += ones
    end += 1
  }
  const isPart = end < limit && /^partes?$/.test(tokens.folded[end]!) && value > 2
  if (isPart) return toQuantity(tokens, at, end + 1, 'fraction', (first > at ? parts!.value : 1) / value)
  return first > at ? undefined : toQuantity(tokens, at, end, 'ordinal', value)
}

function toQuantity(
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  kind: 'fraction' | 'ordinal',
  value: number
): Quantity {
  const start = tokens.start[firstToken]!
  const end = tokens.end[endToken - 1]!
  return {
    kind,
    value,
    spelling: 'words',
    start,
    end,
    numberStart: start,
    numberEnd: end,
    firstToken,
    endToken
  }
}
