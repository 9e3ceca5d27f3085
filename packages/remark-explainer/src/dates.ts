import {fold} from './nearest.ts'

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre'
]

/**
 * Tell whether a text is a day of the calendar.
 *
 * @param text
 *   Any text.
 * @returns
 *   True for `YYYY-MM-DD` with a day that its month has.
 */
export function isDate(text: string): boolean {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).slice(1).map(Number)
  if (!year || !month || !day || month > 12) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= longest
}

/**
 * Read a date as people write it.
 *
 * @param text
 *   «3 de noviembre de 2026», «03/11/2026», «2026/11/3».
 * @returns
 *   `YYYY-MM-DD`; `undefined` when it is no date or no day of the calendar.
 */
export function suggestDate(text: string): string | undefined {
  const words = /^(\d{1,2})(?:o|º|°)?\s+(?:de\s+)?([a-z]+)\s+(?:del?\s+)?(\d{4})$/.exec(fold(text.trim()))
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim())
  const reversed = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim())
  if (words) return toDate(words[3]!, months.indexOf(words[2]!) + 1, words[1]!)
  if (numbers) return toDate(numbers[3]!, Number(numbers[2]), numbers[1]!)
  if (reversed) return toDate(reversed[1]!, Number(reversed[2]), reversed[3]!)
  return undefined
}

function toDate(year: string, month: number, day: string): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}
