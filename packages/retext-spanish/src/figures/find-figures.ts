import type {Analysis, Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import type {Figure} from './figure.ts'
import {cardinalValues, monthNumbers, ordinalValues} from './number-values.ts'
import {readDate} from './read-date.ts'
import {readDigits} from './read-digits.ts'
import {endOfRun} from './read-number.ts'
import {readOrdinal} from './read-ordinal.ts'
import {readQuantity} from './read-quantity.ts'
import {readRange} from './read-range.ts'
import {readYearAlone} from './read-year-alone.ts'
import {nextReferenceState, type ReferenceState} from './reference-context.ts'
import {shareUnits} from './share-units.ts'

const starters: ReadonlySet<string> = new Set([
  ...cardinalValues.keys(),
  ...ordinalValues.keys(),
  ...monthNumbers.keys(),
  ...['mil', 'us', 'usd', 'mxn', 'eur']
])
const cache = new WeakMap<Analysis, readonly Figure[]>()

/**
 * Find the figures of a text: amounts, numbers, percentages, dates, times, lengths of time.
 *
 * @param analysis
 *   The text.
 * @returns
 *   Figures in reading order, not overlapping, none across units; made once for an analysis.
 */
export function findFigures(analysis: Analysis): readonly Figure[] {
  let found = cache.get(analysis)
  if (!found) {
    found = analysis.units.flatMap(({firstToken, endToken}) =>
      readUnitFigures(analysis.tokens, firstToken, endToken)
    )
    cache.set(analysis, found)
  }
  return found
}

function readUnitFigures(tokens: Tokens, firstToken: number, limit: number): Figure[] {
  const figures: Figure[] = []
  let state: ReferenceState = 'none'
  for (let at = firstToken; at < limit; ) {
    if (!mayStart(tokens, at)) {
      state = nextReferenceState(state, tokens, at)
      at += 1
      continue
    }
    const read = readAt(tokens, at, limit, firstToken)
    if (!read) {
      const isNumber = tokens.kind[at] === tokenKind.number
      // Keys and telephones are skipped whole, so that their parts are not read again.
      at = isNumber ? endOfRun(tokens, at, limit) : at + 1
      if (isNumber) state = state === 'none' ? 'none' : 'list'
      else state = nextReferenceState(state, tokens, at - 1)
      continue
    }
    for (const figure of read) {
      const isName =
        state !== 'none' &&
        figure.spelling === 'digits' &&
        (figure.kind === 'number' || figure.kind === 'ordinal')
      figures.push(isName ? {...figure, kind: 'reference'} : figure)
      if (isName || figure.kind === 'ordinal') state = state === 'none' ? 'none' : 'list'
      else state = 'none'
    }
    at = read.at(-1)!.endToken
  }
  return shareUnits(tokens, figures)
}

function mayStart({kind, folded}: Tokens, at: number): boolean {
  const found = kind[at]!
  if (found === tokenKind.number || found === tokenKind.date) return true
  if (found === tokenKind.symbol) return folded[at] === '$' || folded[at] === '€'
  return found === tokenKind.word && starters.has(folded[at]!)
}

function readAt(tokens: Tokens, at: number, limit: number, firstToken: number): Figure[] | undefined {
  const date = readDate(tokens, at, limit)
  if (date) return [date]
  if (tokens.kind[at] === tokenKind.number) {
    const digits = readDigits(tokens.lower[at]!)
    if (digits?.form === 'range') return readRange(tokens, at, limit, digits)
    if (digits?.form === 'time') {
      const start = tokens.start[at]!
      const end = tokens.end[at]!
      const place = {start, end, numberStart: start, numberEnd: end, firstToken: at, endToken: at + 1}
      return [{kind: 'time', value: digits.value, spelling: 'digits', ...place}]
    }
  }
  // «tanto por ciento», «por cien»: no number before them.
  if (tokens.lower[at - 1] === 'por' && at > firstToken && /^cien(?:to)?$/.test(tokens.folded[at]!)) return
  const year = readYearAlone(tokens, at, limit, firstToken)
  if (year) return [year]
  const figure = readOrdinal(tokens, at, limit) ?? readQuantity(tokens, at, limit)
  return figure && [figure]
}
