/**
 * Find the largest size that fits, trying few.
 *
 * @param sizes
 *   Largest first; when one fits, so do all smaller ones.
 * @param fit
 *   Tries a size; `null` when it does not fit.
 * @returns
 *   What `fit` gave for the largest that fits, or `null` when none does.
 */
export async function largestFitting<Fit>(
  sizes: readonly number[],
  fit: (size: number) => Promise<Fit | null>
): Promise<Fit | null> {
  let best: Fit | null = null
  let low = 0
  let high = sizes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = await fit(sizes[middle]!)
    if (found === null) low = middle + 1
    else {
      best = found
      high = middle - 1
    }
  }
  return best
}
