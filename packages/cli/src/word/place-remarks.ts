import type {Alignment} from './align-texts.ts'
import type {TextPiece} from './read-runs.ts'

/** A stretch of the document's texts: from a character of one piece to after one of another. */
export interface Place {
  first: Spot
  /** After the last character. */
  last: Spot
}

/** A point in the text of a piece. */
export interface Spot {
  /** Index of the piece. */
  piece: number
  /** Index in its text. */
  index: number
}

/** Finds the words of a document that a stretch of its Markdown is. */
export interface Placer {
  /** The whole text that pieces make. */
  text: string
  /**
   * @returns
   *   The place; of a stretch without letters of the document, the nearest word before it; `undefined` for a
   *   document without text.
   */
  place(start: number, end: number): Place | undefined
}

/**
 * Make a finder of places.
 *
 * @param pieces
 *   Texts of the document.
 * @param align
 *   Finds which characters of the Markdown are which of the pieces' texts, put one after the other.
 * @returns
 *   The finder.
 */
export function placer(pieces: readonly TextPiece[], align: (document: string) => Alignment): Placer {
  const starts: number[] = []
  let length = 0
  for (const {text} of pieces) {
    starts.push(length)
    length += text.length
  }
  const text = pieces.map((piece) => piece.text).join('')
  const alignment = align(text)
  return {
    text,
    place(start, end) {
      let first: number | undefined
      let last: number | undefined
      for (let at = start; at < end; at++) {
        const found = alignment.at(at)
        first ??= found
        last = found ?? last
      }
      if (first === undefined || last === undefined || last < first) {
        const word = wordBefore(text, nearest(alignment, start))
        if (!word) return undefined
        ;[first, last] = word
      }
      return {first: spotOf(first), last: after(spotOf(last))}
    }
  }

  function spotOf(offset: number): Spot {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {piece: low, index: offset - starts[low]!}
  }
}

function after({piece, index}: Spot): Spot {
  return {piece, index: index + 1}
}

function nearest(alignment: Alignment, offset: number): number {
  for (let at = offset; at >= 0; at--) {
    const found = alignment.at(at)
    if (found !== undefined) return found
  }
  return 0
}

function wordBefore(text: string, offset: number): [first: number, last: number] | undefined {
  const from = /[\p{L}\p{N}]*$/u.exec(text.slice(0, offset))!.index
  const length = /^[\p{L}\p{N}]+/u.exec(text.slice(from))?.[0].length ?? 0
  if (length > 0) return [from, from + length - 1]
  const first = text.search(/[\p{L}\p{N}]/u)
  return first < 0 ? undefined : [first, first]
}
