import type {Figure, FigureUnit, Quantity} from './figure.ts'

const kinds: Record<Quantity['kind'], string | null> = {
  amount: 'dinero',
  term: 'plazo',
  percentage: 'porcentaje',
  fraction: 'fraccion',
  ordinal: 'ordinal',
  number: 'cantidad',
  // «Artículo 5» names something and says no figure.
  reference: null
}

/** Largest denominator that a law writes; «una milésima parte». */
const maxDenominator = 1000

/**
 * Write a figure as norms by reference hold it: «plazo 20 dias-habiles», «dinero 1200 MXN».
 *
 * @param figure
 *   As read by `figures`.
 * @returns
 *   None for a number that only names something; two for a number written twice that disagrees with itself.
 */
export function canonicalFigure(figure: Figure): string[] {
  if (figure.kind === 'date') return [`fecha ${figure.value}`]
  if (figure.kind === 'time') return [`hora ${figure.value}`]
  const kind = kinds[figure.kind]
  if (kind === null) return []
  const values = figure.otherValue === undefined ? [figure.value] : [figure.value, figure.otherValue]
  return values.filter(Number.isFinite).map((value) => {
    if (figure.kind === 'percentage') return `${kind} ${plain(figure.unit === '‰' ? value / 10 : value)}`
    if (figure.kind === 'fraction') return ratio(value)
    return [kind, plain(value), ...(figure.unit === undefined ? [] : [unitName(figure.unit)])].join(' ')
  })
}

function plain(value: number): string {
  // No exponent: `BigInt` spells what `String` would write as 1e+21.
  return Number.isInteger(value) ? String(BigInt(value)) : String(Number(value.toFixed(10)))
}

function ratio(value: number): string {
  for (let denominator = 1; denominator <= maxDenominator; denominator += 1) {
    const numerator = Math.round(value * denominator)
    if (numerator > 0 && Math.abs(numerator / denominator - value) < 1e-9) {
      return `fraccion ${plain(numerator)}/${denominator}`
    }
  }
  return `cantidad ${plain(value)}`
}

function unitName(unit: FigureUnit): string {
  return unit.replaceAll('ñ', 'ni').normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-')
}
