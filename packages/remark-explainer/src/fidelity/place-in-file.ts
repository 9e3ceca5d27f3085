import type {Range} from 'remark-legal'
import type {VFile} from 'vfile'
import {indexLines} from '../lines.ts'

/** Finds words of a block in the Markdown it was read from, in reading order. */
export interface PlaceFinder {
  /**
   * @param text
   *   Words as the model holds them.
   * @returns
   *   Their place, from where the last search ended; that of the whole range when they are written otherwise.
   */
  find(text: string): Range
}

/**
 * Begin to look for words in a part of a file.
 *
 * @param file
 *   The explainer's file.
 * @param range
 *   Part to look in; the file's own when absent.
 */
export function findIn(file: VFile, range: Range | undefined): PlaceFinder {
  let from = -1

  return {
    find(text) {
      const whole = String(file)
      const shift = whole.startsWith('\uFEFF') ? 1 : 0
      const source = whole.slice(shift)
      const lines = indexLines(source, shift)
      const start = (range?.start.offset ?? shift) - shift
      const end = (range?.end.offset ?? whole.length) - shift
      // Marks of strong words and line endings may stand between the words.
      const words = text.split(/\s+/).filter(Boolean).map(escapeWord)
      const pattern = new RegExp(words.join('[\\s*_]+'), 'gu')
      for (const first of words.length ? [Math.max(from, start), start] : []) {
        pattern.lastIndex = first
        const match = pattern.exec(source)
        if (match && match.index + match[0].length <= end) {
          from = match.index + match[0].length
          return lines.range(match.index, from)
        }
      }
      return range ? {start: range.start, end: lines.ofLine(range.start.line - 1).end} : lines.ofLine(0)
    }
  }
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
