/** How a list counts, in the words of the WordprocessingML standard. */
export type NumberFormat =
  | 'cardinalText'
  | 'decimal'
  | 'decimalZero'
  | 'lowerLetter'
  | 'lowerRoman'
  | 'ordinal'
  | 'ordinalText'
  | 'upperLetter'
  | 'upperRoman'

const romans: ReadonlyArray<[letters: string, value: number]> = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
]
const units = ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno'.split(' ')
const tens =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(
    ' '
  )
const lettersInAlphabet = 26

/**
 * Write the number of a list entry as it is printed.
 *
 * @param value
 *   From 0.
 * @param format
 *   How the list counts; one that is not known here counts in digits.
 */
export function writeNumber(value: number, format: string): string {
  if (value < 1) return String(value)
  if (format === 'upperRoman') return toRoman(value)
  if (format === 'lowerRoman') return toRoman(value).toLowerCase()
  if (format === 'lowerLetter') return toLetters(value)
  if (format === 'upperLetter') return toLetters(value).toUpperCase()
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'ordinal') return `${value}º`
  return format === 'ordinalText' && value < 100 ? toOrdinal(value) : String(value)
}

function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [letters, worth] of romans) {
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  }
  return text
}

/** After «z» comes «aa», then «bb», as word processors count. */
function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % lettersInAlphabet))
  return letter.repeat(Math.ceil(value / lettersInAlphabet))
}

function toOrdinal(value: number): string {
  const text = `${tens[Math.floor(value / 10)] ?? ''} ${units[value % 10] ?? ''}`.trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
