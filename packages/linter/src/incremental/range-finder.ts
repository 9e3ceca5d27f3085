import {readsAlike} from 'remark-legal'
import type {UnitRange} from 'retext-spanish'
import {findUnits} from '../markdown/find-units.ts'
import type {KnownBlock, ParsedText} from './block-cache.ts'

/** Finds the units of a text that changes. */
export type RangeFinder = (parsed: ParsedText, source: string) => UnitRange[]

interface LastText {
  source: string
  blocks: readonly KnownBlock[]
  /** Where each block began. */
  offsets: readonly number[]
  ranges: UnitRange[]
}

/**
 * Begin to find units.
 *
 * @returns
 *   `findUnits`, sooner done when one paragraph has other words and reads as before.
 */
export function rangeFinder(): RangeFinder {
  let last: LastText | undefined
  return (parsed, source) => {
    const ranges = (last && moveRanges(last, parsed.blocks, source)) ?? findUnits(parsed.tree, source)
    last = {source, blocks: parsed.blocks, offsets: parsed.blocks.map(({offset}) => offset), ranges}
    return ranges
  }
}

function moveRanges(last: LastText, blocks: readonly KnownBlock[], source: string): UnitRange[] | undefined {
  if (blocks.length !== last.blocks.length) return
  const changed = blocks.findIndex((block, index) => block !== last.blocks[index])
  if (changed < 0) return source === last.source ? last.ranges : undefined
  const [before, after] = [last.blocks[changed]!, blocks[changed]!]
  const isOne = blocks.every((block, index) => index === changed || block === last.blocks[index])
  if (!isOne || before.kind !== 'plain' || after.kind !== 'plain') return
  const offset = last.offsets[changed]!
  const grown = source.length - last.source.length
  const text = last.source.slice(offset, offset + before.mask.length)
  const other = source.slice(offset, offset + after.mask.length)
  if (after.offset !== offset || other.length - text.length !== grown) return
  const line = changedLine(text, other)
  if (!line || !readsAlike(text, other)) return
  const [start, end] = [offset + line.start, offset + line.end]
  const isCut = ({start: from, end: to}: UnitRange) =>
    (from > start && from < end) || (to > start && to < end)
  if (last.ranges.some(isCut)) return
  return last.ranges.map((range) => {
    if (range.end <= start) return range
    return {...range, start: range.start > start ? range.start + grown : range.start, end: range.end + grown}
  })
}

/** The line of a block that is not as it was; nothing when there are several. */
function changedLine(text: string, other: string): {start: number; end: number} | undefined {
  const others = other.split('\n')
  let found: {start: number; end: number} | undefined
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length
    const next = others[index]
    if (line !== next) {
      // Emphasis is markup, and so is the end of a line in other systems.
      if (found || next === undefined || /[*\r]/.test(line + next)) return
      found = {start, end}
    }
    start = end + 1
  }
  return found
}
