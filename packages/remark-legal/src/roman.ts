const values: Record<string, number> = {i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000}
const wellFormed = /^m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/

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
