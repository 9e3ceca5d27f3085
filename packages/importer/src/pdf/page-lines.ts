import type {PageText, TextItem} from './page-text.ts'

/** A line of a page. */
export interface PageLine {
  text: string
  x: number
  /** Where it ends. */
  right: number
  y: number
  size: number
  /** Where each of its stretches begins, wide gaps between them; a row of a table has several. */
  starts: number[]
}

/** Gap between two stretches of a line that sets columns apart, in letter sizes. */
const columnGap = 1.6
const spaceGap = 0.18

/**
 * Read a page as lines in reading order, two columns one after the other.
 *
 * @param page
 *   Its items.
 * @returns
 *   Lines from top to bottom; headers and footers that the file marks as such left out.
 */
export function readPageLines({items, widthPt}: PageText): PageLine[] {
  const segments = collectSegments(items.filter(({isArtifact}) => !isArtifact))
  const gutter = findGutter(segments, widthPt)
  if (gutter === null) return joinRows(segments)
  const lines: PageLine[] = []
  let columns: PageLine[] = []
  const flush = () => {
    lines.push(
      ...joinRows(columns.filter(({x}) => x < gutter)),
      ...joinRows(columns.filter(({x}) => x >= gutter))
    )
    columns = []
  }
  for (const segment of segments.toSorted((one, other) => other.y - one.y)) {
    if (segment.x < gutter && segment.right > gutter + 2) {
      flush()
      lines.push(segment)
    } else columns.push(segment)
  }
  flush()
  return lines
}

function collectSegments(items: readonly TextItem[]): PageLine[] {
  const segments: PageLine[] = []
  let open: PageLine | null = null
  let endsLine = true
  for (const item of items) {
    if (item.text.trim() === '') {
      if (item.endsLine) endsLine = true
      else if (open && !endsLine && item.text !== '') open.text += ' '
      continue
    }
    const isRaised = open !== null && item.size < open.size * 0.8 && Math.abs(item.y - open.y) < open.size
    const isSameRow = open !== null && (Math.abs(item.y - open.y) < Math.max(2, open.size * 0.3) || isRaised)
    const gap = open === null ? 0 : item.x - open.right
    if (
      open !== null &&
      isSameRow &&
      (!endsLine || gap >= -1) &&
      gap < item.size * columnGap &&
      gap > -item.size
    ) {
      const isApart = gap > item.size * spaceGap && !/\s$/.test(open.text) && !/^\s/.test(item.text)
      open.text += isApart ? ` ${item.text}` : item.text
      open.right = Math.max(open.right, item.x + item.width)
    } else {
      open = {
        text: item.text,
        x: item.x,
        right: item.x + item.width,
        y: item.y,
        size: item.size,
        starts: [item.x]
      }
      segments.push(open)
    }
    endsLine = item.endsLine
  }
  return segments
}

/** Stretches on one baseline that follow each other, as a label and its text, are one line. */
function joinRows(segments: readonly PageLine[]): PageLine[] {
  const lines: PageLine[] = []
  for (const segment of segments) {
    const before = lines.at(-1)
    if (before && Math.abs(before.y - segment.y) < 2 && segment.x > before.right - 1) {
      before.text = `${before.text.trimEnd()} ${segment.text.trimStart()}`
      before.right = segment.right
      before.starts.push(...segment.starts)
    } else lines.push({...segment, starts: [...segment.starts]})
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim()
  return lines.filter(({text}) => text !== '')
}

/**
 * Find the white band between two columns: most rows have a stretch on each side, and both sides hold
 * real lines rather than a table's short cells.
 */
function findGutter(segments: readonly PageLine[], widthPt: number): number | null {
  const middle = segments.filter(({x}) => x > widthPt * 0.35 && x < widthPt * 0.65)
  if (middle.length < 8) return null
  const starts = middle.map(({x}) => x).sort((one, other) => one - other)
  const gutter = (starts[Math.floor(starts.length * 0.1)] ?? 0) - 2
  const left = segments.filter(({x, right}) => x < gutter && right <= gutter + 2)
  const rightSide = segments.filter(({x}) => x >= gutter)
  const across = segments.length - left.length - rightSide.length
  const isWide = (side: PageLine[]) => medianOf(side.map(({x, right}) => right - x)) > widthPt * 0.25
  if (left.length < 8 || rightSide.length < 8 || across > segments.length * 0.3) return null
  return isWide(left) && isWide(rightSide) ? gutter : null
}

function medianOf(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
