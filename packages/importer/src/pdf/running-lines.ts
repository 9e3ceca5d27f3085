import {runningKeys} from '../text/running-keys.ts'

/** A line or paragraph near the edge of a page. */
export interface EdgeText {
  text: string
  y: number
}

const edgeCount = 6
const minPages = 3
const minShare = 0.35
/** How much the height of a header may change from page to page, in points. */
const heightTolerancePt = 14

/**
 * Take the headers and footers out of pages: texts that come back at the same height of many pages, page
 * numbers apart, with nothing but others of their kind between them and the edge.
 *
 * @param pages
 *   Lines or paragraphs of each page, in any order.
 * @returns
 *   The same pages without them, in the same order.
 */
export function dropRunningTexts<Text extends EdgeText>(pages: readonly (readonly Text[])[]): Text[][] {
  const isRunning = findRunningTexts(pages)
  return pages.map((page, number) => {
    const sorted = page.toSorted((one, other) => other.y - one.y)
    const top = sorted.findIndex((text) => !isRunning(text, number))
    const bottom = sorted.findLastIndex((text) => !isRunning(text, number))
    const kept = new Set(top < 0 ? [] : sorted.slice(top, bottom + 1))
    return page.filter((text) => kept.has(text))
  })
}

function findRunningTexts(
  pages: readonly (readonly EdgeText[])[]
): (text: EdgeText, page: number) => boolean {
  const heights = new Map<string, number[]>()
  pages.forEach((page, number) => {
    const seen = new Set<string>()
    for (const {text, y} of edgesOf(page)) {
      for (const key of runningKeys(text, number)) {
        if (seen.has(key)) continue
        seen.add(key)
        const known = heights.get(key)
        if (known) known.push(y)
        else heights.set(key, [y])
      }
    }
  })
  const needed = Math.max(minPages, pages.length * minShare)
  const running = new Map<string, number>()
  for (const [key, found] of heights) {
    if (found.length < needed) continue
    const middle = found.sort((one, other) => one - other)[found.length >> 1]!
    const steady = found.filter((y) => Math.abs(y - middle) <= heightTolerancePt).length
    if (steady >= needed) running.set(key, middle)
  }
  return ({text, y}, page) =>
    runningKeys(text, page).some((key) => {
      const height = running.get(key)
      return height !== undefined && Math.abs(height - y) <= heightTolerancePt
    })
}

function edgesOf(page: readonly EdgeText[]): EdgeText[] {
  const sorted = page.toSorted((one, other) => other.y - one.y)
  return sorted.length <= 2 * edgeCount
    ? sorted
    : [...sorted.slice(0, edgeCount), ...sorted.slice(-edgeCount)]
}
