import type {Tokens} from '../analysis.ts'
import {cardinalValues, multipliers} from './number-values.ts'

/** A number that was read, and where the reading stopped. */
export interface CardinalRead {
  value: number
  /** Index after its last token. */
  end: number
}

/**
 * Read a cardinal in words: «treinta y dos», «mil doscientos», «dos mil veintiséis», «tres millones».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token it would begin at.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   Its value and end; nothing when no cardinal begins there. «Un» alone is read as 1.
 */
export function readCardinal(tokens: Tokens, at: number, limit: number): CardinalRead | undefined {
  let total = 0
  let end = at
  let scale = Number.POSITIVE_INFINITY
  for (;;) {
    const part = readBelowMillion(tokens, end, limit)
    if (!part) break
    const factor = part.end < limit ? (multipliers.get(tokens.folded[part.end]!) ?? 1) : 1
    if (factor >= 1e6 && factor < scale) {
      total += part.value * factor
      scale = factor
      end = part.end + 1
    } else if (factor < 1e6) return {value: total + part.value, end: part.end}
    else break
  }
  return end > at ? {value: total, end} : undefined
}

function readBelowMillion(tokens: Tokens, at: number, limit: number): CardinalRead | undefined {
  const head = readBelowThousand(tokens, at, limit)
  const middle = head?.end ?? at
  if (middle >= limit || tokens.folded[middle] !== 'mil') return head
  const tail = readBelowThousand(tokens, middle + 1, limit)
  // «mil un» is 1001, but «mil una veces» and «mil un» before a unit are too rare to tell apart.
  const thousands = 1000 * (head?.value ?? 1)
  return tail ? {value: thousands + tail.value, end: tail.end} : {value: thousands, end: middle + 1}
}

function readBelowThousand(tokens: Tokens, at: number, limit: number): CardinalRead | undefined {
  const first = valueAt(tokens, at, limit)
  if (first === undefined) return
  if (first < 100) return readBelowHundred(tokens, at, limit)
  const rest = tokens.folded[at] === 'cien' ? undefined : readBelowHundred(tokens, at + 1, limit)
  return rest && rest.value > 0 ? {value: first + rest.value, end: rest.end} : {value: first, end: at + 1}
}

function readBelowHundred(tokens: Tokens, at: number, limit: number): CardinalRead | undefined {
  const first = valueAt(tokens, at, limit)
  if (first === undefined || first >= 100) return
  if (first >= 30 && tokens.lower[at + 1] === 'y') {
    const second = valueAt(tokens, at + 2, limit)
    if (second !== undefined && second > 0 && second < 10) return {value: first + second, end: at + 3}
  }
  return {value: first, end: at + 1}
}

function valueAt(tokens: Tokens, at: number, limit: number): number | undefined {
  return at < limit ? cardinalValues.get(tokens.folded[at]!) : undefined
}
