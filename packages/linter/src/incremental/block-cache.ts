import type {Root} from 'mdast'
import {readLayout} from '../markdown/find-units.ts'
import {maskMarkup} from '../markdown/mask-markup.ts'
import {joinBlocks, readBlock} from '../markdown/parse-markdown.ts'
import {shiftNodes} from '../markdown/shift-nodes.ts'
import type {MarkdownBlock} from '../markdown/split-blocks.ts'
import {type Cut, cutAgain, cutWhole} from './cut-blocks.ts'
import type {KnownBlock, ParsedText, PlacedBlock} from './parsed-text.ts'

/**
 * Parses a text that changes; only blocks that the last one had not are read.
 *
 * @param source
 *   The text.
 * @returns
 *   Its blocks, and what `maskMarkup` gives.
 */
export type BlockCache = (source: string) => ParsedText

/**
 * Begin to remember blocks.
 *
 * @returns
 *   An empty cache.
 */
export function blockCache(): BlockCache {
  let last: ParsedText = {source: '', blocks: [], mask: '', change: {start: 0, oldEnd: 0, end: 0}}
  return (source) => {
    last = readChanged(last, source, cutAgain(last, source) ?? cutWhole(last, source))
    return last
  }
}

/**
 * Work on the tree of a text.
 *
 * @param parsed
 *   The text.
 * @param work
 *   What to do with what `parseMarkdown` gives; the tree is good only until it is done.
 * @returns
 *   What the work gives.
 */
export function withTree<Result>({source, blocks}: ParsedText, work: (tree: Root) => Result): Result {
  for (const {known, start, line} of blocks) shiftNodes(known.nodes, start, line - 1)
  const result = work(
    joinBlocks(
      source,
      blocks.map(({known}) => known.nodes)
    )
  )
  for (const {known, start, line} of blocks) shiftNodes(known.nodes, -start, 1 - line)
  return result
}

function readChanged(last: ParsedText, source: string, {blocks: cuts, before, after}: Cut): ParsedText {
  const limit = last.blocks.length - after
  const known = Map.groupBy(last.blocks.slice(before, limit), ({known, start}) => keyOf(known.text, start))
  const changed = cuts.map((block): PlacedBlock => {
    const text = source.slice(block.start, block.end)
    // One block has one place: the tree is made of its own nodes.
    const same = known.get(keyOf(text, block.start))?.shift()?.known
    return {...block, known: same ?? readKnown(source, block, text)}
  })
  const grown = source.length - last.source.length
  const moved = moveBlocks(last.blocks.slice(limit), source, changed.at(-1), grown)
  const blocks = [...last.blocks.slice(0, before), ...changed, ...moved]
  let first = before
  while (first < Math.min(limit, blocks.length) && blocks[first]!.known === last.blocks[first]!.known)
    first += 1
  const start = first > 0 ? last.blocks[first - 1]!.end : 0
  const oldEnd = after > 0 ? last.blocks[limit]!.start : last.source.length
  const end = oldEnd + grown
  const mask =
    last.mask.slice(0, start) +
    maskBlocks(source, blocks.slice(first, blocks.length - after), start, end) +
    last.mask.slice(oldEnd)
  return {source, blocks, mask, change: {start, oldEnd, end}}
}

/** Front matter is only that at the start of a text. */
function keyOf(text: string, start: number): string {
  return start === 0 ? `^${text}` : text
}

function readKnown(source: string, block: MarkdownBlock, text: string): KnownBlock {
  const nodes = readBlock(source, block)
  shiftNodes(nodes, -block.start, 1 - block.line)
  const tree: Root = {type: 'root', children: nodes}
  return {
    text,
    nodes,
    mask: maskMarkup(tree, text),
    layout: readLayout(tree, text),
    hasComment: text.includes('llano-ignora')
  }
}

/** Blocks behind what changed, with where they stand. */
function moveBlocks(
  blocks: readonly PlacedBlock[],
  source: string,
  before: PlacedBlock | undefined,
  characters: number
): PlacedBlock[] {
  const first = blocks[0]
  if (!first || !before) return [...blocks]
  const between = source.slice(before.start, first.start + characters)
  const lines = before.line + countLines(between) - first.line
  if (characters === 0 && lines === 0) return [...blocks]
  return blocks.map((block) => ({
    ...block,
    start: block.start + characters,
    end: block.end + characters,
    line: block.line + lines
  }))
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function maskBlocks(source: string, blocks: readonly PlacedBlock[], start: number, end: number): string {
  const masks: string[] = []
  let done = start
  for (const block of blocks) {
    masks.push(blankLines(source.slice(done, block.start)), block.known.mask)
    done = block.end
  }
  masks.push(blankLines(source.slice(done, end)))
  return masks.join('')
}

function blankLines(gap: string): string {
  return gap.length < 3 ? gap : gap.replace(/[^\n\r]/g, ' ')
}
