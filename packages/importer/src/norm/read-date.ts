const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const pattern =
  /(\d{1,2})(?:[oº°]\.?)?\s+de\s+(\p{L}+)\s+(?:del?\s+(?:año\s+)?)?(\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/giu

/**
 * Read the dates of a line, in words or digits, day first.
 *
 * @param text
 *   «20 de enero de 2004», «15-01-2026», «29/07/2016».
 * @returns
 *   `YYYY-MM-DD` in the order of the text; days that no calendar has are left out.
 */
export function readDates(text: string): string[] {
  const dates: string[] = []
  for (const [, day, name = '', year, digits, month, fullYear] of text.matchAll(pattern)) {
    const number =
      name === '' ? Number(month) : months.indexOf(name.toLowerCase().replace('setiembre', 'septiembre')) + 1
    const date = isoDate(Number(year ?? fullYear), number, Number(day ?? digits))
    if (date) dates.push(date)
  }
  return dates
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0
  return isReal ? date.toISOString().slice(0, 10) : null
}
