const thousands = new Intl.NumberFormat('es-MX', {useGrouping: 'always', maximumFractionDigits: 2})
const cents = new Intl.NumberFormat('es-MX', {
  useGrouping: 'always',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2
})

/**
 * Write a figure as people in Mexico do: comma between thousands, point before decimals.
 *
 * Source: NOM-008-SE-2021 lets the point stand before decimals; amounts take `$` before them and cents by twos.
 *
 * @param value
 *   Figure.
 * @param unit
 *   What it counts: `pesos` give `$1,200` or `$1,200.50`; `por ciento`, `porcentaje` or `%` give `12.5 %`; of
 *   anything else the number alone.
 * @returns
 *   The figure, rounded to two decimals.
 */
export function formatFigure(value: number, unit: string): string {
  const sign = value < 0 ? '-' : ''
  const amount = Math.abs(value)
  if (isPesos(unit)) return `${sign}$${(Number.isInteger(amount) ? thousands : cents).format(amount)}`
  return `${sign}${thousands.format(amount)}${isPercentage(unit) ? '\u00A0%' : ''}`
}

/**
 * Write a large figure so that it can be said: `1.2 millones`, `$350 mil millones`.
 *
 * @param value
 *   Figure.
 * @param unit
 *   As for `formatFigure`.
 * @returns
 *   From a million on, in millions or thousands of millions with at most one decimal; below, as
 *   `formatFigure` writes it.
 */
export function roundFigure(value: number, unit: string): string {
  // Half of the last decimal shown, so that 999 950 000 is not written «1,000 millones».
  const amount = Math.abs(value)
  if (amount < 999_500) return formatFigure(value, unit)
  const [step, name] = amount < 999_950_000 ? [1_000_000, 'millones'] : [1_000_000_000, 'mil millones']
  const rounded = Math.round((amount / step) * 10) / 10
  const number = formatFigure(value < 0 ? -rounded : rounded, isPesos(unit) ? '' : unit)
  const signed = isPesos(unit) ? number.replace(/^(-?)/, '$1$') : number
  return `${signed} ${step === 1_000_000 && rounded === 1 ? 'millón' : name}`
}

/**
 * Tell whether a unit is money of Mexico.
 *
 * @param unit
 *   «pesos», «MXN», «pesos mexicanos».
 * @returns
 *   True when `$` stands before its figures.
 */
export function isPesos(unit: string): boolean {
  return /^(?:pesos?(?: mexicanos?)?|mxn|m\.\s?n\.|\$)$/i.test(unit.trim())
}

/**
 * Tell whether a unit is hundredths.
 *
 * @param unit
 *   «por ciento», «porcentaje», «%».
 * @returns
 *   True when `%` stands after its figures.
 */
export function isPercentage(unit: string): boolean {
  return /^(?:por\s?ciento|porcentaje|%)$/i.test(unit.trim())
}
