/** What a canonical figure says, in a unit that others of its dimension share. */
export interface FigureMeaning {
  /** What it measures: `dinero MXN`, `meses`, `dias-habiles`, `parte`, `cantidad`, `fecha`, `hora` … */
  dimension: string
  /** In the base unit of the dimension; `NaN` for dates, times and days of the week. */
  value: number
  /** Value as written, and its unit; of a date, a time or a weekday, the unit is its whole text. */
  written: number
  unit: string
}

/** Lengths of time that are multiples of a month, and clock times of a minute. */
const terms: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  anios: ['meses', 12],
  semestres: ['meses', 6],
  cuatrimestres: ['meses', 4],
  trimestres: ['meses', 3],
  bimestres: ['meses', 2],
  meses: ['meses', 1],
  horas: ['minutos', 60],
  minutos: ['minutos', 1]
}
const measures: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometros: ['metros', 1000],
  centimetros: ['metros', 0.01],
  milimetros: ['metros', 0.001],
  hectareas: ['metros-cuadrados', 10_000],
  mililitros: ['litros', 0.001],
  kilogramos: ['gramos', 1000],
  toneladas: ['gramos', 1_000_000],
  kilowatts: ['watts', 1000]
}

/**
 * Read a canonical figure so that figures in units of one kind can be compared: «12 meses» and «1 año».
 *
 * Days, working days and calendar days are three dimensions: no law takes one for another.
 *
 * @param form
 *   «plazo 20 dias-habiles», as `comparableFigures` of retext-spanish gives it.
 */
export function readMeaning(form: string): FigureMeaning {
  const [kind = '', first = '', unit = ''] = form.split(' ')
  const written = Number(first)
  switch (kind) {
    case 'dinero':
      return {dimension: `dinero ${unit}`, value: written, written, unit}
    case 'plazo': {
      const [dimension, factor] = terms[unit] ?? [unit, 1]
      return {dimension, value: written * factor, written, unit}
    }
    case 'porcentaje':
      return {dimension: 'parte', value: written / 100, written, unit: '%'}
    case 'fraccion': {
      const [part = '', whole = ''] = first.split('/')
      const value = Number(part) / Number(whole)
      return {dimension: 'parte', value, written: value, unit: ''}
    }
    case 'cantidad': {
      const [dimension, factor] = measures[unit] ?? [unit || 'cantidad', 1]
      return {dimension, value: written * factor, written, unit}
    }
    case 'ordinal':
      return {dimension: 'ordinal', value: written, written, unit: ''}
    default:
      return {dimension: kind, value: Number.NaN, written: Number.NaN, unit: first}
  }
}

/**
 * Tell whether two values are the same but for what binary fractions lose.
 *
 * @param first
 *   Any value.
 * @param second
 *   Any value.
 */
export function isSameValue(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second))
}
