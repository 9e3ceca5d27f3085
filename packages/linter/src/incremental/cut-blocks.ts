import {isWholeOnly, type MarkdownBlock, splitBlocks} from '../markdown/split-blocks.ts'
import {findChange} from './find-change.ts'
import type {ParsedText} from './parsed-text.ts'

/** Blocks that are cut anew, and how many of the last text stay before and after them. */
export interface Cut {
  blocks: readonly MarkdownBlock[]
  before: number
  after: number
}

/**
 * Cut all of a text.
 *
 * @param last
 *   The text before.
 * @param source
 *   The text.
 */
export function cutWhole(last: ParsedText, source: string): Cut {
  const blocks = splitBlocks(source)
  const isSame = ({start, end, known}: ParsedText['blocks'][number], {start: at, end: to}: MarkdownBlock) =>
    start === at && end === to && known.text === source.slice(at, to)
  let before = 0
  while (
    before < blocks.length &&
    before < last.blocks.length &&
    isSame(last.blocks[before]!, blocks[before]!)
  )
    before += 1
  return {blocks: blocks.slice(before), before, after: 0}
}

/**
 * Cut a text where it changed only.
 *
 * @param last
 *   The text before.
 * @param source
 *   The text.
 * @returns
 *   What is cut; nothing when all of the text has to be.
 */
export function cutAgain({source: old, blocks}: ParsedText, source: string): Cut | undefined {
  const {start, end} = findChange(old, source)
  const touched = blocks.findIndex((block) => block.end >= start)
  // The block before may go on into what changed, and the first one may be front matter.
  const before = (touched < 0 ? blocks.length : touched) - 1
  const lineEnd = source.indexOf('\n', end)
  const lines = source.slice(source.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? undefined : lineEnd + 1)
  if (before < 1 || isWholeOnly(lines)) return
  const grown = source.length - old.length
  let after = 0
  const isKnown = (offset: number) => {
    if (offset < end) return false
    const place = placeOf(blocks, offset - grown)
    if (blocks[place]!.start !== offset - grown) return false
    after = blocks.length - place
    return true
  }
  return {blocks: splitBlocks(source, {from: blocks[before]!, isKnown}), before, after}
}

/** Index of the last block that starts at or before an offset. */
function placeOf(blocks: ParsedText['blocks'], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
