import type {Point} from './report.ts'

/** Finds line and column of an offset. */
export type LineIndex = (offset: number) => Point

/**
 * Index the lines of a text.
 *
 * @param text
 *   Any text; `\n`, `\r\n` and `\r` end a line.
 * @param starts
 *   What `lineStarts` gives for it.
 * @returns
 *   Function from an offset, in UTF-16 units, to a point; offsets outside the text are brought to its ends.
 */
export function indexLines(text: string, starts: readonly number[] = lineStarts(text)): LineIndex {
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= inside) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: inside - starts[low]! + 1, offset: inside}
  }
}

/**
 * List where the lines of a text begin.
 *
 * @param text
 *   Any text; `\n`, `\r\n` and `\r` end a line.
 * @returns
 *   Offsets, the first `0`.
 */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
