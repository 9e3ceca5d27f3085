import type {Tokens} from '../analysis.ts'
import type {FigureUnit} from './figure.ts'
import {readMoneyName} from './read-money.ts'
import type {UnitRead} from './unit-read.ts'

const times = new Map<string, FigureUnit>(
  (
    [
      ['hora', 'horas'],
      ['minuto', 'minutos'],
      ['dia', 'días'],
      ['semana', 'semanas'],
      ['quincena', 'quincenas'],
      ['mes', 'meses'],
      ['bimestre', 'bimestres'],
      ['trimestre', 'trimestres'],
      ['cuatrimestre', 'cuatrimestres'],
      ['semestre', 'semestres'],
      ['año', 'años']
    ] as const
  ).flatMap(
    ([singular, plural]): Array<[string, FigureUnit]> => [
      [singular, plural],
      [singular === 'mes' ? 'meses' : `${singular}s`, plural]
    ]
  )
)
const shortTimes = new Map<string, FigureUnit>([
  ['hrs.', 'horas'],
  ['hrs', 'horas'],
  ['hr', 'horas'],
  ['h', 'horas'],
  ['min.', 'minutos'],
  ['min', 'minutos']
])
const dayKinds = new Map<string, FigureUnit>([
  ['habil', 'días hábiles'],
  ['habiles', 'días hábiles'],
  ['laborable', 'días hábiles'],
  ['laborables', 'días hábiles'],
  ['natural', 'días naturales'],
  ['naturales', 'días naturales'],
  ['calendario', 'días naturales']
])
const umaName = ['unidad', 'de', 'medida', 'y', 'actualizacion']
/** Words between «veces» and what is multiplied: «veces el valor diario de la». */
const valueWords: ReadonlySet<string> = new Set(
  'el la los las valor importe monto diario diaria mensual anual de del'.split(' ')
)
const longestValue = 8

/**
 * Read the unit that stands after a number: per cent, money, UMA, a length of time.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token after the number.
 * @param limit
 *   Index no reading goes beyond.
 * @returns
 *   The unit; nothing when there is none.
 */
export function readUnit(tokens: Tokens, at: number, limit: number): UnitRead | undefined {
  if (at >= limit) return
  return (
    readShare(tokens, at, limit) ??
    readMoneyName(tokens, at, limit) ??
    readStandard(tokens, at, limit) ??
    readTime(tokens, at, limit)
  )
}

function readShare(tokens: Tokens, at: number, limit: number): UnitRead | undefined {
  const word = tokens.folded[at]!
  if (word === '%' || word === 'porciento') return {kind: 'percentage', unit: '%', end: at + 1}
  if (at + 1 >= limit) return
  const next = tokens.folded[at + 1]!
  if (word === 'por' && (next === 'ciento' || next === 'cien' || next === '100'))
    return {kind: 'percentage', unit: '%', end: at + 2}
  if (word === 'al' && next === 'millar') return {kind: 'percentage', unit: '‰', end: at + 2}
  return
}

// UMA, «Unidades de Medida y Actualización», «veces el valor diario de la UMA», «días de salario mínimo».
function readStandard(tokens: Tokens, at: number, limit: number): UnitRead | undefined {
  const word = tokens.folded[at]!
  let from = at
  if (word === 'veces' || ((word === 'dia' || word === 'dias') && tokens.folded[at + 1] === 'de')) {
    from += 1
    while (from < limit && from - at <= longestValue && valueWords.has(tokens.folded[from]!)) from += 1
  }
  if (from >= limit) return
  const name = tokens.folded[from]!
  if (name === 'uma' || name === 'umas') return {kind: 'amount', unit: 'UMA', end: from + 1}
  if (name === 'salario' || name === 'salarios') {
    const isMinimum = from + 1 < limit && tokens.folded[from + 1]!.startsWith('minimo')
    return isMinimum ? {kind: 'amount', unit: 'salarios mínimos', end: from + 2} : undefined
  }
  const first = name === 'unidades' ? 'unidad' : name
  const isUma = umaName.every((part, index) =>
    index === 0 ? part === first : from + index < limit && tokens.folded[from + index] === part
  )
  return isUma ? {kind: 'amount', unit: 'UMA', end: from + umaName.length} : undefined
}

function readTime(tokens: Tokens, at: number, limit: number): UnitRead | undefined {
  const unit = times.get(tokens.folded[at]!) ?? shortTimes.get(tokens.folded[at]!)
  if (!unit) return
  const kind = unit === 'días' && at + 1 < limit ? dayKinds.get(tokens.folded[at + 1]!) : undefined
  return kind ? {kind: 'term', unit: kind, end: at + 2} : {kind: 'term', unit, end: at + 1}
}
