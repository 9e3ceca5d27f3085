import type {IgnoredRange} from './markdown/ignore-comments.ts'

/**
 * Make a test for findings that a comment turned off.
 *
 * @param ranges
 *   Ranges to leave alone.
 * @returns
 *   Function from a rule's id and an offset to whether that rule is off there.
 */
export function suppressor(ranges: readonly IgnoredRange[]): (ruleId: string, offset: number) => boolean {
  const byRule = new Map<string, Array<[start: number, end: number]>>()
  for (const {ruleId, start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    let list = byRule.get(ruleId)
    if (!list) {
      list = []
      byRule.set(ruleId, list)
    }
    const last = list.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else list.push([start, end])
  }
  return (ruleId, offset) => {
    const list = byRule.get(ruleId)
    if (!list) return false
    let low = 0
    let high = list.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (list[middle]![0] <= offset) low = middle
      else high = middle - 1
    }
    return list[low]![0] <= offset && offset < list[low]![1]
  }
}
