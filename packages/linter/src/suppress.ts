import type {IgnoredRange} from './markdown/ignore-comments.ts'

/** Tells what comments turn off. */
export interface Suppressor {
  /** Whether a rule is off at an offset. */
  isSuppressed(ruleId: string, offset: number): boolean
  /** Ranges in which nothing that was asked for was found. */
  unused(): IgnoredRange[]
}

/**
 * Make a test for findings that a comment turned off.
 *
 * @param ranges
 *   Ranges to leave alone.
 * @returns
 *   The test; it remembers which ranges it was true in.
 */
export function suppressor(ranges: readonly IgnoredRange[]): Suppressor {
  const byRule = Map.groupBy(ranges, ({ruleId}) => ruleId)
  const merged = new Map([...byRule].map(([ruleId, list]) => [ruleId, merge(list)]))
  const hits = new Map<string, number[]>()
  return {
    isSuppressed(ruleId, offset) {
      const isOff = isInside(merged.get(ruleId) ?? [], offset)
      if (isOff) add(hits, ruleId, offset)
      return isOff
    },
    unused() {
      for (const offsets of hits.values()) offsets.sort((a, b) => a - b)
      return ranges.filter(({ruleId, start, end}) => {
        const offsets = hits.get(ruleId) ?? []
        const next = offsets[countBelow(offsets, start)]
        return next === undefined || next >= end
      })
    }
  }
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

type Interval = [start: number, end: number]

function merge(ranges: readonly IgnoredRange[]): Interval[] {
  const intervals: Interval[] = []
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = intervals.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else intervals.push([start, end])
  }
  return intervals
}

function isInside(intervals: readonly Interval[], offset: number): boolean {
  let low = 0
  let high = intervals.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (intervals[middle]![0] <= offset) low = middle
    else high = middle - 1
  }
  const interval = intervals[low]
  return interval !== undefined && interval[0] <= offset && offset < interval[1]
}
