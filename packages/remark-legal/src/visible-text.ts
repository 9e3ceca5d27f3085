import type {Nodes} from 'mdast'
import {htmlEffect} from './html-tags.ts'

/** What a reader sees of a block, with the way back to the source. */
export interface VisibleText {
  /** Markup taken out; every line ending is `\n`. */
  text: string
  /**
   * Give the offset in the source of a character.
   *
   * @param index
   *   Index in `text`, from 0 to its length.
   */
  offsetOf: (index: number) => number
  /** Give the offset in the source after a character: past the whole of `&amp;`. */
  endOf: (index: number) => number
}

const combining = /[\u0300-\u036f]/

interface Run {
  /** Index of its first character in the text. */
  index: number
  /** Offset of it in the source; the run's characters follow one by one. */
  offset: number
  length: number
  /** How many characters of the source it stands for. */
  width: number
}

/**
 * Read the visible text of a paragraph, heading or cell.
 *
 * @param node
 *   A node whose children are phrasing; nodes without position are skipped.
 * @param source
 *   The Markdown it was parsed from.
 * @returns
 *   Its text; empty when nothing in it is visible.
 */
export function visibleText(node: Nodes, source: string): VisibleText {
  const runs: Run[] = []
  const pieces: string[] = []
  let length = 0
  const add = (value: string, offset: number, end: number) => {
    if (value.length === end - offset && combining.test(value)) {
      addComposed(value, offset)
      return
    }
    addPlain(value, offset, end)
  }
  // Texts taken from PDF may hold «U» and an accent for «Ú».
  const addComposed = (value: string, offset: number) => {
    let from = 0
    for (const found of value.matchAll(/\P{M}\p{M}+/gu)) {
      const after = found.index + found[0].length
      addPlain(value.slice(from, found.index), offset + from, offset + found.index)
      const composed = found[0].normalize('NFC')
      runs.push({
        index: length,
        offset: offset + found.index,
        length: composed.length,
        width: found[0].length
      })
      pieces.push(composed)
      length += composed.length
      from = after
    }
    addPlain(value.slice(from), offset + from, offset + value.length)
  }
  const addPlain = (value: string, offset: number, end: number) => {
    if (value === '') return
    for (const run of alignRuns(value, source, offset, end)) {
      runs.push({...run, index: length + run.index})
    }
    pieces.push(value.replace(/\r\n?/g, (ending) => (ending.length === 2 ? ' \n' : '\n')))
    length += value.length
  }
  const waiting: Nodes[] = [node]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    const start = current.position?.start.offset
    const end = current.position?.end.offset
    if ('children' in current && current.children.length > 0) {
      for (let at = current.children.length - 1; at >= 0; at--) waiting.push(current.children[at]!)
    } else if (start === undefined || end === undefined) continue
    else if (current.type === 'break') add('\n', Math.max(start, end - 1), end)
    else if (current.type === 'text' || current.type === 'inlineCode') add(current.value, start, end)
    else if (current.type === 'html') {
      const effect = htmlEffect(current.value).kind
      if (effect === 'words') add(current.value, start, end)
      else if (effect !== 'inline') add('\n', end - 1, end)
    }
    // «nota:bis» without braces is a word with a colon, not markup.
    else if ((current.type as string) === 'textDirective') add(source.slice(start, end), start, end)
  }
  return {
    text: pieces.join(''),
    offsetOf: (index) => offsetIn(runs, index),
    endOf: (index) => endIn(runs, index)
  }
}

function runAt(runs: Run[], index: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.index ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return runs[low]
}

function offsetIn(runs: Run[], index: number): number {
  const run = runAt(runs, index)
  if (!run) return 0
  return index >= run.index + run.length ? run.offset + run.width : run.offset + index - run.index
}

function endIn(runs: Run[], index: number): number {
  const run = runAt(runs, index)
  if (!run) return 0
  return index >= run.index + run.length - 1 ? run.offset + run.width : run.offset + index - run.index + 1
}

const reference = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/iy

/** Lay a node's value against its source, past escapes, references and line prefixes. */
function alignRuns(value: string, source: string, start: number, end: number): Run[] {
  if (end - start === value.length)
    return [{index: 0, offset: start, length: value.length, width: value.length}]
  const runs: Run[] = []
  let offset = start
  let index = 0
  while (index < value.length && offset < end) {
    const length = referenceLength(value, index, source, offset)
    if (length > 0) {
      const width = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      runs.push({index, offset, length: width, width: length})
      index += width
      offset += length
    } else if (source[offset] !== value[index]) {
      offset++
    } else {
      const last = runs.at(-1)
      if (
        last &&
        last.index + last.length === index &&
        last.offset + last.width === offset &&
        last.length === last.width
      ) {
        last.length++
        last.width++
      } else runs.push({index, offset, length: 1, width: 1})
      index++
      offset++
    }
  }
  if (index < value.length) runs.push({index, offset, length: 0, width: 0})
  return runs
}

function referenceLength(value: string, index: number, source: string, offset: number): number {
  if (source[offset] !== '&') return 0
  reference.lastIndex = offset
  const found = reference.exec(source)?.[0]
  return found === undefined || value.startsWith(found, index) ? 0 : found.length
}
