import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import {wordBit} from '../words/word-bit.ts'
import {cardinalValues, monthNumbers} from './number-values.ts'

/** A figure that a word says without a number. */
export interface SaidFigure {
  /** `period` «bimestre», «al mes»; `part` «la mitad», «el doble»; `month` «julio»; `weekday` «lunes». */
  kind: 'month' | 'part' | 'period' | 'weekday'
  form: string
  firstToken: number
  /** Index after its last token. */
  endToken: number
  /** Whether it says how often: «cada mes», «mensual»; «bimestre» alone does not. */
  isFrequency: boolean
}

const frequencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:diari[oa]s?|diariamente)$/, '1 dias'],
  [/^semanal(?:es|mente)?$/, '1 semanas'],
  [/^quincenal(?:es|mente)?$/, '1 quincenas'],
  [/^mensual(?:es|mente|idad|idades)?$/, '1 meses'],
  [/^bimestral(?:es|mente)?$/, '1 bimestres'],
  [/^trimestral(?:es|mente)?$/, '1 trimestres'],
  [/^cuatrimestral(?:es|mente)?$/, '1 cuatrimestres'],
  [/^semestral(?:es|mente)?$/, '1 semestres'],
  [/^anual(?:es|mente)?$/, '1 anios']
]
const periods = new Map([
  ['semana', '1 semanas'],
  ['quincena', '1 quincenas'],
  ['mes', '1 meses'],
  ['bimestre', '1 bimestres'],
  ['trimestre', '1 trimestres'],
  ['cuatrimestre', '1 cuatrimestres'],
  ['semestre', '1 semestres'],
  ['año', '1 anios']
])
const plurals = new Map(
  [...periods].map(([word, form]) => [word === 'mes' ? 'meses' : `${word}s`, form] as const)
)
const parts = new Map([
  ['mitad', 'fraccion 1/2'],
  ['tercio', 'fraccion 1/3']
])
/** After an article only: «doble sentido» counts nothing. Source: DLE, numerales multiplicativos. */
const multiples = new Map([
  ['doble', 'fraccion 2/1'],
  ['duplo', 'fraccion 2/1'],
  ['triple', 'fraccion 3/1'],
  ['cuadruple', 'fraccion 4/1'],
  ['quintuple', 'fraccion 5/1']
])
const weekdays: ReadonlySet<string> = new Set(
  'lunes martes miercoles jueves viernes sabado sabados domingo domingos'.split(' ')
)

/**
 * Read what a token says of periods, parts, months and days of the week without a number.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of a token that belongs to no figure.
 * @returns
 *   What it says; none for most words, two for «marzo-abril».
 */
export function readSaid(tokens: Tokens, at: number): SaidFigure[] {
  const word = tokens.folded[at]!
  const place = {firstToken: at, endToken: at + 1, isFrequency: false}
  const months = word.split('-').map((part) => monthNumbers.get(part))
  // «Marzo» that begins a name («calle Abril») is rare; «mayo» and «marzo» are no other words.
  if (months.every((month) => month !== undefined))
    return months.map((month) => ({
      ...place,
      kind: 'month',
      form: `fecha --${String(month).padStart(2, '0')}`
    }))
  if (weekdays.has(word)) return [{...place, kind: 'weekday', form: `dia ${word.replace(/([oa])s$/, '$1')}`}]
  const part = parts.get(word)
  if (part) return [{...place, kind: 'part', form: part}]
  const multiple = /^(?:el|al|del|un)$/.test(tokens.folded[at - 1] ?? '') ? multiples.get(word) : undefined
  if (multiple) return [{...place, kind: 'part', form: multiple}]
  const often = frequencies.find(([pattern]) => pattern.test(word))
  if (often) return [{...place, kind: 'period', form: `plazo ${often[1]}`, isFrequency: true}]
  const plural = plurals.get(word)
  if (plural && word !== 'años' && word !== 'meses')
    return [{...place, kind: 'period', form: `plazo ${plural}`}]
  if (word === 'dia') return readEachDay(tokens, at)
  const single = periods.get(word)
  if (!single) return []
  return [{...place, kind: 'period', form: `plazo ${single}`, ...frequencyBefore(tokens, at)}]
}

// «por día», «cada día», «diez horas al día»; not «al día siguiente».
function readEachDay(tokens: Tokens, at: number): SaidFigure[] {
  const {isFrequency, firstToken} = frequencyBefore(tokens, at)
  // «Estar al día» says no frequency.
  const isCounted = [at - 2, at - 3].some((index) => isNumber(tokens, index))
  if (!isFrequency || (tokens.folded[at - 1] === 'al' && !isCounted)) return []
  return [{firstToken, endToken: at + 1, isFrequency, kind: 'period', form: 'plazo 1 dias'}]
}

function isNumber({kind, folded}: Tokens, at: number): boolean {
  const word = folded[at] ?? ''
  return kind[at] === tokenKind.number || word === 'un' || cardinalValues.has(word)
}

// «al mes», «por semana», «cada año»; not «al mes siguiente», «el año anterior».
function frequencyBefore(tokens: Tokens, at: number): {isFrequency: boolean; firstToken: number} {
  const before = tokens.folded[at - 1] ?? ''
  const isAfterAdjective = (tokens.bits[at + 1] ?? 0) & wordBit.participle
  const next = tokens.folded[at + 1] ?? ''
  const isOther = /^(?:siguiente|anterior|proximo|escolar|fiscal|de|en|que|calendario)$/.test(next)
  const isFrequency = /^(?:al|por|cada)$/.test(before) && !isOther && !isAfterAdjective
  const second = before === 'la' && tokens.folded[at - 2] === 'a' && !isOther
  if (second) return {isFrequency: true, firstToken: at - 2}
  return {isFrequency, firstToken: isFrequency ? at - 1 : at}
}
