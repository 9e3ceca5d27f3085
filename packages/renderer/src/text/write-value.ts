const inDigits = new Intl.NumberFormat('es-MX', {maximumFractionDigits: 2})
const money = /^pesos\b|^(?=(?:miles|millones) de pesos\b)/i
const share = /^(?:por ciento|porcentaje|%)$/i

/**
 * Write a value of a chart as people read it.
 *
 * @param value
 *   Any finite number, or `null` where there is none.
 * @param unit
 *   What it counts, as the author wrote it.
 * @returns
 *   «$1,200», «$3.5 millones», «45%», «1,200»; «sin dato».
 */
export function writeValue(value: number | null, unit: string): string {
  if (value === null) return 'sin dato'
  const digits = inDigits.format(Math.abs(value))
  const sign = value < 0 ? '−' : ''
  if (share.test(unit)) return `${sign}${digits}%`
  if (!money.test(unit)) return `${sign}${digits}`
  const many = /^(miles|millones) de/i.exec(unit)?.[1]
  return `${sign}$${digits}${many ? `\u00a0${many.toLowerCase()}` : ''}`
}

/**
 * Say what the values of a chart count, where the values do not.
 *
 * @param unit
 *   As the author wrote it.
 * @returns
 *   «En solicitudes»; empty for money and shares, whose signs say it.
 */
export function unitNote(unit: string): string {
  return !unit || share.test(unit) || money.test(unit) ? '' : `En ${unit}`
}
