import type {Tokens} from '../analysis.ts'
import type {FigureUnit} from './figure.ts'
import type {UnitRead} from './unit-read.ts'

const signs = new Map<string, FigureUnit>([
  ['$', 'MXN'],
  ['€', 'EUR'],
  ['mxn', 'MXN'],
  ['mxp', 'MXN'],
  ['usd', 'USD'],
  ['eur', 'EUR']
])
const names = new Map<string, FigureUnit>([
  ['peso', 'MXN'],
  ['pesos', 'MXN'],
  ['mxn', 'MXN'],
  ['mdp', 'MXN'],
  ['mdp.', 'MXN'],
  ['dolar', 'USD'],
  ['dolares', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['€', 'EUR'],
  ['udi', 'UDI'],
  ['udis', 'UDI']
])

/** A sign of currency before a number. */
export interface MoneySign {
  unit: FigureUnit
  /** Index of the number. */
  end: number
}

/**
 * Read the sign of currency that stands before a number: `$`, `US$`, `USD`, `€`.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token.
 * @returns
 *   Currency, and where its number would begin; nothing when there is none.
 */
export function readMoneySign(tokens: Tokens, at: number): MoneySign | undefined {
  const word = tokens.folded[at]!
  const isDollar = word === 'us' || word === 'usd' || word === 'eua'
  if (isDollar && tokens.folded[at + 1] === '$') return {unit: 'USD', end: at + 2}
  const unit = signs.get(word)
  return unit && {unit, end: at + 1}
}

/**
 * Read the name of a currency after a number, with what Mexican amounts add to it: «de pesos»,
 * «pesos 00/100 M.N.», «moneda nacional».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token after the number.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The currency; nothing when none is named.
 */
export function readMoneyName(tokens: Tokens, at: number, limit: number): UnitRead | undefined {
  const from = tokens.folded[at] === 'de' && at + 1 < limit ? at + 1 : at
  const unit = names.get(tokens.folded[from]!)
  if (unit) return readMoneyTail(tokens, from + 1, limit, unit)
  const end = nationalEnd(tokens, at, limit)
  if (end > at) return {kind: 'amount', unit: 'MXN', end}
  // «50/100 M.N.» after «$1,200».
  const tail = readMoneyTail(tokens, at, limit, 'MXN')
  return tail.hundredths !== undefined && tail.end > at + 1 ? tail : undefined
}

function readMoneyTail(tokens: Tokens, start: number, limit: number, unit: FigureUnit): UnitRead {
  let at = start
  if (at < limit && /^mexican[oa]s?$/.test(tokens.folded[at]!)) at += 1
  if (at + 1 < limit && tokens.folded[at] === 'de' && tokens.folded[at + 1] === 'inversion') at += 2
  const comma = at + 1 < limit && tokens.folded[at] === ',' ? 1 : 0
  const hundredths = at + comma < limit ? /^(\d{2})\/100$/.exec(tokens.folded[at + comma]!) : null
  if (hundredths) at += comma + 1
  return {
    kind: 'amount',
    unit,
    end: nationalEnd(tokens, at, limit),
    ...(hundredths && {hundredths: Number(hundredths[1])})
  }
}

function nationalEnd(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit) return at
  const word = tokens.folded[at]!
  if (word === 'm.n.' || word === 'm.n' || word === 'mn') return at + 1
  if (at + 1 >= limit) return at
  const next = tokens.folded[at + 1]!
  if (word === 'm.' && next === 'n.') return at + 2
  return word === 'moneda' && (next === 'nacional' || next === 'mexicana') ? at + 2 : at
}
