const values: Record<string, number> = {i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000}
const wellFormed = /^m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/

const signs: [sign: string, value: number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
]

/**
 * Write a number as a Roman numeral.
 *
 * @param value
 *   From 1 to 3999.
 * @returns
 *   Lower case: `xlii`.
 */
export function writeRoman(value: number): string {
  let rest = value
  return signs
    .map(([sign, worth]) => {
      const count = Math.floor(rest / worth)
      rest -= count * worth
      return sign.repeat(count)
    })
    .join('')
}

/**
 * Read a Roman numeral.
 *
 * @param numeral
 *   Letters in any case: `XLII`, `iv`; four equal letters («IIII») are read as old prints use them.
 * @returns
 *   Its value from 1 to 3999, or `0` when it is none.
 */
export function readRoman(numeral: string): number {
  const lower = numeral.toLowerCase()
  if (lower === '' || !wellFormed.test(lower)) return 0
  let total = 0
  for (let index = 0; index < lower.length; index++) {
    const value = values[lower[index] ?? ''] ?? 0
    const next = values[lower[index + 1] ?? ''] ?? 0
    total += value < next ? -value : value
  }
  return total
}
