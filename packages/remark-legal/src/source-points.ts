import type {Point} from './norm.ts'

/**
 * Index the lines of a source.
 *
 * @param source
 *   Any text.
 * @returns
 *   Gives the point of an offset from 0 to the length of the source.
 */
export function sourcePoints(source: string): (offset: number) => Point {
  const starts = [0]
  for (const ending of source.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}
