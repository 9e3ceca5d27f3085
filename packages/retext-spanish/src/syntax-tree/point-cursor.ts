import type {Point} from 'unist'

/**
 * Make a function that turns offsets into points, for offsets that never go back.
 *
 * @param text
 *   The text; `\n`, `\r\n` and `\r` end a line.
 * @returns
 *   Function from an offset in UTF-16 units to line and column, counted from 1.
 */
export function pointCursor(text: string): (offset: number) => Point {
  let line = 1
  let lineStart = 0
  let at = 0
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1
        lineStart = at + 1
      }
    }
    return {line, column: offset - lineStart + 1, offset}
  }
}
