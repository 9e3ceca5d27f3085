import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import type {FigureSpelling} from './figure.ts'
import {multipliers} from './number-values.ts'
import {readCardinal} from './read-cardinal.ts'
import {readDigits} from './read-digits.ts'

/** A number in digits or words, before its unit. */
export interface NumberRead {
  value: number
  /** Index after its last token. */
  end: number
  spelling: Exclude<FigureSpelling, 'both'>
  /** `un` the word «un», «una», «uno» alone, far more often no number; `percent` and `permille` end in their sign. */
  form: 'cardinal' | 'fraction' | 'ordinal' | 'percent' | 'permille' | 'un'
}

/**
 * Read the number that begins at a token: «1,200», «1 200 000», «5 mil 200», «30.5 millones», «treinta y dos».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The number; nothing when none begins there, and for runs of digits that are no number (telephones).
 */
export function readNumber(tokens: Tokens, at: number, limit: number): NumberRead | undefined {
  if (at >= limit) return
  if (tokens.kind[at] === tokenKind.number) return readFromDigits(tokens, at, limit)
  if (tokens.kind[at] !== tokenKind.word) return
  const read = readCardinal(tokens, at, limit)
  if (!read) return
  const isOne = read.value === 1 && read.end === at + 1
  return {...read, spelling: 'words', form: isOne ? 'un' : 'cardinal'}
}

function readFromDigits(tokens: Tokens, at: number, limit: number): NumberRead | undefined {
  const digits = readDigits(tokens.lower[at]!)
  if (!digits || digits.form === 'range' || digits.form === 'time') return
  const one = {value: digits.value, end: at + 1, spelling: 'digits'} as const
  if (digits.form !== 'plain') return {...one, form: digits.form}
  const run = endOfRun(tokens, at, limit)
  if (run > at + 1) return readSpaced(tokens, at, run)
  const scaled = readScaled(tokens, digits.value, at + 1, limit)
  return {...one, ...scaled, form: 'cardinal'}
}

/**
 * Find the end of a run of digits with nothing but blanks between them: «1 200 000», «998 000 0000».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a number.
 * @param limit
 *   Index it cannot go beyond.
 * @returns
 *   Index after the last number of the run; `at + 1` for a single one.
 */
export function endOfRun(tokens: Tokens, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && tokens.kind[end] === tokenKind.number && /^\d+(?:\.\d+)?$/.test(tokens.lower[end]!))
    end += 1
  return end
}

function readSpaced(tokens: Tokens, at: number, end: number): NumberRead | undefined {
  // Past a quadrillion it is a key, whatever it looks like.
  if (end - at > 5) return
  const digits = tokens.lower.slice(at, end).join(' ')
  if (!/^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/.test(digits)) return
  return {value: Number(digits.replaceAll(' ', '')), end, spelling: 'digits', form: 'cardinal'}
}

// «5 mil», «5 mil 200», «3 millones 500 mil»: each factor smaller than the one before.
function readScaled(
  tokens: Tokens,
  first: number,
  start: number,
  limit: number
): {value: number; end: number} {
  let total = 0
  let part = first
  let end = start
  let scale = Number.POSITIVE_INFINITY
  for (;;) {
    let factor = 1
    while (end < limit && multipliers.has(tokens.folded[end]!)) {
      factor *= multipliers.get(tokens.folded[end]!)!
      end += 1
    }
    if (factor === 1) return {value: total + part, end}
    if (factor >= scale) return {value: total + part * factor, end}
    total += part * factor
    scale = factor
    const isDigits = end < limit && tokens.kind[end] === tokenKind.number
    const next = isDigits ? readDigits(tokens.lower[end]!) : undefined
    if (next?.form !== 'plain' || next.value >= factor || !Number.isInteger(next.value))
      return {value: total, end}
    part = next.value
    end += 1
  }
}
