import type {Analysis, Unit} from 'retext-spanish'

/**
 * Find the unit that a token belongs to.
 *
 * @param analysis
 *   The text.
 * @param token
 *   Index of the token.
 * @returns
 *   Its unit.
 */
export function unitOf({units}: Analysis, token: number): Unit {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.firstToken <= token) low = middle
    else high = middle - 1
  }
  return units[low]!
}
