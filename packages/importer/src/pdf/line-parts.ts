import type {PageLine} from './page-lines.ts'
import type {PagePart} from './page-part.ts'

const paragraphGap = 1.32
const raggedPt = 40

/**
 * Put the lines of a page into paragraphs by the white between them.
 *
 * Lines stay apart inside a paragraph: what a line begins is read with the labels, later.
 *
 * @param lines
 *   In reading order, headers and footers gone.
 * @returns
 *   Parts of kind `lines`.
 */
export function partsOfLines(lines: readonly PageLine[]): PagePart[] {
  const leading = usualLeading(lines)
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

/** The commonest distance between baselines, in points. */
function usualLeading(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const drop = before ? Math.round((before.y - line.y) * 2) / 2 : 0
    if (drop > 4 && drop < 60) counts.set(drop, (counts.get(drop) ?? 0) + 1)
  })
  let best = 14
  let most = 0
  for (const [drop, count] of counts) {
    if (count > most || (count === most && drop < best)) {
      best = drop
      most = count
    }
  }
  return best
}
