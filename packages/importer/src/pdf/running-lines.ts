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
 * Find the headers and footers of a document: texts that come back at the same height of many pages,
 * page numbers apart.
 *
 * @param pages
 *   Lines or paragraphs of each page, in any order.
 * @returns
 *   Says whether a text of a page is one of them.
 */
export function findRunningTexts(pages: readonly (readonly EdgeText[])[]): (text: EdgeText) => boolean {
  const heights = new Map<string, number[]>()
  for (const page of pages) {
    const seen = new Set<string>()
    for (const {text, y} of edgesOf(page)) {
      const key = keyOf(text)
      if (seen.has(key)) continue
      seen.add(key)
      const known = heights.get(key)
      if (known) known.push(y)
      else heights.set(key, [y])
    }
  }
  const needed = Math.max(minPages, pages.length * minShare)
  const running = new Map<string, number>()
  for (const [key, found] of heights) {
    if (found.length < needed) continue
    const middle = found.sort((one, other) => one - other)[found.length >> 1]!
    const steady = found.filter((y) => Math.abs(y - middle) <= heightTolerancePt).length
    if (steady >= needed) running.set(key, middle)
  }
  return ({text, y}) => {
    const height = running.get(keyOf(text))
    return height !== undefined && Math.abs(height - y) <= heightTolerancePt
  }
}

function edgesOf(page: readonly EdgeText[]): EdgeText[] {
  const sorted = page.toSorted((one, other) => other.y - one.y)
  return sorted.length <= 2 * edgeCount
    ? sorted
    : [...sorted.slice(0, edgeCount), ...sorted.slice(-edgeCount)]
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}
