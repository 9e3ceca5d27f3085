import type {PageLine} from './page-lines.ts'

/** Fewer cells are a label and its text, or two signatures. */
const minCells = 3
/** Fewer rows may be any words with wide gaps. */
const minRows = 3
/** Cells of a column begin at most this far apart, in points. */
const alignmentPt = 3

/**
 * Count the pages where words stand in rows and columns, as in a table.
 *
 * @param pages
 *   Lines of each page in reading order.
 * @returns
 *   How many pages have three rows or more, one after the other, of three cells or more that begin one under
 *   the other. Justified lines with wide gaps are none: their gaps stand anywhere.
 */
export function countTablePages(pages: readonly (readonly PageLine[])[]): number {
  return pages.filter(hasTable).length
}

function hasTable(lines: readonly PageLine[]): boolean {
  let rows = 0
  let before: PageLine | undefined
  for (const line of lines) {
    if (line.starts.length < minCells) rows = 0
    else rows = rows > 0 && before && isAligned(before, line) ? rows + 1 : 1
    if (rows >= minRows) return true
    before = line
  }
  return false
}

function isAligned(above: PageLine, line: PageLine): boolean {
  const shared = line.starts.filter((x) => above.starts.some((other) => Math.abs(other - x) < alignmentPt))
  return shared.length >= minCells
}
