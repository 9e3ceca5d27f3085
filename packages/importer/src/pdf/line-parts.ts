import type {PageLine} from './page-lines.ts'
import type {PagePart} from './page-part.ts'

const paragraphGap = 1.32
const raggedPt = 40
const aboutAsCommon = 0.6
/** Lines of one paragraph stand at most this far apart, in letter sizes: double spacing and a little more. */
const maxLeading = 2.6
const fallbackLeadingPt = 14

/**
 * Put the lines of each page into paragraphs by the white between them.
 *
 * Lines stay apart inside a paragraph: what a line begins is read with the labels, later.
 *
 * @param pages
 *   Lines of each page in reading order, headers and footers gone.
 * @returns
 *   Parts of kind `lines`.
 */
export function partsOfPages(pages: readonly (readonly PageLine[])[]): PagePart[][] {
  const leading = usualLeading(pages)
  return pages.map((lines) => partsOfLines(lines, leading))
}

function partsOfLines(lines: readonly PageLine[], leading: number): PagePart[] {
  const margin = Math.max(0, ...lines.map(({right}) => right))
  const parts: PagePart[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const part = parts.at(-1)
    const drop = before ? before.y - line.y : 0
    const sizeChanges = before !== undefined && Math.abs(before.size - line.size) > 1.5
    const goesOn = before !== undefined && drop > 0 && drop < leading * paragraphGap && !sizeChanges
    const isFull = line.right > margin - raggedPt
    if (part && goesOn) {
      part.text += `\n${line.text}`
      part.isFull = isFull
    } else parts.push({kind: 'lines', text: line.text, depth: 0, y: line.y, isFull})
  })
  return parts
}

/** The commonest distance between baselines, in points; the smaller of two that are about as common. */
function usualLeading(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>()
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      const drop = before ? Math.round((before.y - line.y) * 2) / 2 : 0
      if (drop > 4 && drop < line.size * maxLeading) counts.set(drop, (counts.get(drop) ?? 0) + 1)
    })
  }
  const most = Math.max(0, ...counts.values())
  const common = [...counts].filter(([, count]) => count >= most * aboutAsCommon).map(([drop]) => drop)
  return common.length === 0 ? fallbackLeadingPt : Math.min(...common)
}
