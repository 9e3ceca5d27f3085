import type {Nodes} from 'mdast'
import type {Point, Range} from 'remark-legal'

/** Turns offsets of a text into places a person can find. */
export interface Lines {
  /** The text of each line, without its ending; the first has index 0. */
  texts: string[]
  /** Offset at which each line begins. */
  starts: number[]
  /** Place of a stretch of the text. */
  range(start: number, end: number): Range
  /** Place of a node; `undefined` for one that was made rather than read. */
  ofNode(node: Nodes): Range | undefined
  /** Place of a whole line (index from 0), blanks at its ends apart. */
  ofLine(index: number): Range
  /** Index from 0 of the line in which an offset stands. */
  indexAt(offset: number): number
}

/**
 * Index the lines of a text, as Markdown counts them (`\n`, `\r\n` or `\r`).
 *
 * @param source
 *   Text, without byte order mark.
 * @param shift
 *   Units that stood before it in the file: 1 after a byte order mark, else 0.
 * @returns
 *   Lookup; offsets given to it count from the start of `source`, those in its answers from the start of
 *   the file.
 */
export function indexLines(source: string, shift: number): Lines {
  const starts = [0]
  for (const ending of source.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length)
  const texts = starts.map((start, index) =>
    source.slice(start, starts[index + 1] ?? source.length).replace(/[\r\n]+$/, '')
  )

  function indexAt(offset: number): number {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  function point(offset: number): Point {
    const index = indexAt(offset)
    return {line: index + 1, column: offset - starts[index]! + 1, offset: offset + shift}
  }

  function range(start: number, end: number): Range {
    return {start: point(start), end: point(end)}
  }

  function ofNode(node: Nodes): Range | undefined {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return undefined
    // What ends only because the text around it does has the line ending in it.
    let last = end
    while (last > start && /[\r\n]/.test(source.charAt(last - 1))) last--
    return range(start, last)
  }

  function ofLine(index: number): Range {
    const text = texts[index] ?? ''
    const start = (starts[index] ?? source.length) + text.length - text.trimStart().length
    return range(start, Math.max(start, (starts[index] ?? source.length) + text.trimEnd().length))
  }

  return {texts, starts, range, ofNode, ofLine, indexAt}
}
