import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import type {CalendarDate, Figure, Quantity} from './figure.ts'
import {multipliers} from './number-values.ts'

const links: ReadonlySet<string> = new Set('a al y o u e ni hasta - – — ,'.split(' '))
/** What may stand beside a link: «entre los cinco y los diez años», «mayores de 5 y menores de 19 años». */
const besides: ReadonlySet<string> = new Set('los las de menores mayores'.split(' '))
const longestLink = 3

/**
 * Give a number the unit, or the month, of the figure it is joined to: «de tres a cinco años»,
 * «entre 500 y 1,000 pesos», «15 y 16 de enero».
 *
 * @param tokens
 *   Tokens of the text.
 * @param figures
 *   Figures of one unit, in reading order.
 * @returns
 *   As many figures.
 */
export function shareUnits(tokens: Tokens, figures: readonly Figure[]): Figure[] {
  const shared = [...figures]
  for (let index = shared.length - 2; index >= 0; index--) {
    const figure = shared[index]!
    const next = shared[index + 1]!
    if (figure.kind !== 'number' || !isJoined(tokens, figure.endToken, next.firstToken)) continue
    if (next.kind === 'date') shared[index] = shareMonth(figure.value, figure, next)
    else if (next.kind === 'amount' || next.kind === 'percentage' || next.kind === 'term') {
      const value = figure.value * sharedMultiplier(tokens, figure, next)
      if (next.unit) shared[index] = {...figure, kind: next.kind, unit: next.unit, value}
    }
  }
  return shared
}

function isJoined(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > longestLink) return false
  let isLinked = false
  for (let at = from; at < to; at++) {
    if (links.has(tokens.folded[at]!)) isLinked = true
    else if (!besides.has(tokens.folded[at]!)) return false
  }
  return isLinked
}

// «entre 5 y 10 millones de pesos»
function sharedMultiplier(tokens: Tokens, figure: Quantity, next: Quantity): number {
  if (next.kind !== 'amount' || figure.value >= 1000 || figure.endToken - figure.firstToken > 1) return 1
  for (let at = next.firstToken; at < next.endToken; at++) {
    const factor = tokens.kind[at - 1] === tokenKind.number ? multipliers.get(tokens.folded[at]!) : undefined
    if (factor) return factor
  }
  return 1
}

function shareMonth(day: number, figure: Figure, next: CalendarDate): Figure {
  const month = /^(.*-)\d\d-\d\d$/.test(next.value) ? next.value.slice(0, -2) : undefined
  if (month === undefined || day < 1 || day > 31 || !Number.isInteger(day)) return figure
  const {start, end, numberStart, numberEnd, firstToken, endToken, spelling} = figure
  const place = {start, end, numberStart, numberEnd, firstToken, endToken, spelling}
  return {kind: 'date', value: `${month}${String(day).padStart(2, '0')}`, ...place}
}
