/** Steps that people count in. */
const niceSteps = [1, 2, 2.5, 5, 10]

/**
 * Choose round values for the lines of an axis.
 *
 * @param least
 *   Least value; the axis always holds 0.
 * @param most
 *   Largest value.
 * @param count
 *   About how many steps; default 4.
 * @returns
 *   Values in even steps, from one at or under `least` to one at or over `most`.
 */
export function niceTicks(least: number, most: number, count = 4): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)]
  const rough = (high - low || 1) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = niceSteps.find((nice) => nice * power >= rough * 0.999)! * power
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  return Array.from({length: Math.max(last, first + 1) - first + 1}, (_, index) => {
    // Without rounding, 3 × 0.1 would be written 0.30000000000000004.
    return Number(((first + index) * step).toPrecision(12))
  })
}
