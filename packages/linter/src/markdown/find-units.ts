import type {Root} from 'mdast'
import {type Segment, segmentNorm} from 'remark-legal'
import type {UnitKind, UnitRange} from 'retext-spanish'
import {walk} from './walk.ts'

/** `segmentNorm` calls itself for each level; a text nested deeper than this is no norm. */
const deepestNorm = 500

/** A stretch of the text. */
export interface Range {
  start: number
  end: number
}

/** What a Markdown tree says of units besides their words. */
export interface Layout {
  /** Paragraphs in list items. */
  items: readonly Range[]
  lists: readonly Range[]
  cells: readonly UnitRange[]
  /** Headings and paragraphs, for a text that is no norm. */
  blocks: readonly Segment[]
  /** How deep its nodes are nested. */
  deepest: number
}

/**
 * List what is read as one in a Markdown text: headings, paragraphs, fracciones, list items, table cells.
 *
 * @param tree
 *   mdast of the text, with positions.
 * @param source
 *   The text.
 * @returns
 *   Units in reading order; they never overlap.
 */
export function findUnits(tree: Root, source: string): UnitRange[] {
  const layout = readLayout(tree, source)
  return layUnits(layout, () => segmentNorm(tree, source), source)
}

/**
 * Read what a tree says of units.
 *
 * @param tree
 *   mdast of a text or a part of one, with positions.
 * @param source
 *   The text or part.
 */
export function readLayout(tree: Root, source: string): Layout {
  const items: Range[] = []
  const lists: Range[] = []
  const cells: UnitRange[] = []
  const blocks: Segment[] = []
  let deepest = 0
  walk(tree, (node, {parent, depth, quotes}) => {
    deepest = Math.max(deepest, depth)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (node.type === 'heading') blocks.push({kind: 'heading', start, end, label: 0})
    if (node.type === 'paragraph') blocks.push({kind: quotes > 0 ? 'quote' : 'text', start, end, label: 0})
    if (node.type === 'list') lists.push({start, end})
    else if (node.type === 'paragraph' && parent?.type === 'listItem') items.push({start, end})
    else if (node.type === 'tableCell') cells.push({kind: 'tableCell', ...trimCell(source, start, end)})
  })
  return {items, lists, cells, blocks, deepest}
}

/**
 * Put units together.
 *
 * @param layout
 *   What the tree of the text says.
 * @param segmentText
 *   Gives the segments of the text; not called where it is nested too deep for a norm.
 * @param source
 *   The text.
 * @returns
 *   Units in reading order; they never overlap.
 */
export function layUnits(
  {items, lists, cells, blocks, deepest}: Layout,
  segmentText: () => readonly Segment[],
  source: string
): UnitRange[] {
  const isItem = insideOf(items)
  const isCell = insideOf(cells)
  const units: UnitRange[] = []
  const places = new Map<number, number>()
  const segments = deepest > deepestNorm ? blocks : segmentText()
  let done = 0
  for (const [index, segment] of segments.entries()) {
    const {start, label, leadIn, provision} = segment
    const end = Math.min(segment.end, source.length)
    if (isCell(start) || start < done || end <= start + label) continue
    done = end
    const kind: UnitKind = segment.kind === 'text' ? (isItem(start) ? 'item' : 'paragraph') : segment.kind
    const unit: UnitRange = {kind, start, end, label}
    const leadInPlace = leadIn === undefined ? undefined : places.get(leadIn)
    if (leadInPlace !== undefined) unit.leadIn = leadInPlace
    if (provision !== undefined) unit.provision = provision
    places.set(index, units.length)
    units.push(unit)
  }
  addLeadIns(units, lists, source)
  return mergeCells(units, cells)
}

/** Make a test for offsets inside one of many ranges, sorted by start. */
function insideOf(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    const at = lastStarting(ranges, offset)
    return at >= 0 && offset < ranges[at]!.end
  }
}

/** Index of the last range that starts at or before an offset, or -1. */
function lastStarting(ranges: readonly Range[], offset: number): number {
  let low = -1
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function trimCell(source: string, start: number, end: number): Range {
  const text = source.slice(start, end)
  const inner = text.replace(/^[|\s]+|[|\s]+$/g, '')
  const from = start + Math.max(0, text.indexOf(inner))
  return {start: from, end: from + inner.length}
}

// A list is introduced by what stands before it and ends in a colon.
function addLeadIns(units: UnitRange[], lists: readonly Range[], source: string): void {
  for (const list of lists) {
    const first =
      lastStarting(units, list.start) + (units[lastStarting(units, list.start)]?.start === list.start ? 0 : 1)
    const before = units[first - 1]
    if (!before || !/:[*_\s]*$/.test(source.slice(Math.max(before.start, before.end - 8), before.end)))
      continue
    for (let at = first; at < units.length && units[at]!.start < list.end; at++) {
      const unit = units[at]!
      if (unit.kind === 'item' && unit.leadIn === undefined) unit.leadIn = first - 1
    }
  }
}

function mergeCells(units: UnitRange[], cells: readonly UnitRange[]): UnitRange[] {
  if (cells.length === 0) return units
  const places: number[] = []
  const merged: UnitRange[] = []
  let cell = 0
  for (const [index, unit] of units.entries()) {
    while (cell < cells.length && cells[cell]!.start < unit.start) merged.push(cells[cell++]!)
    places[index] = merged.length
    merged.push(unit)
  }
  merged.push(...cells.slice(cell))
  for (const unit of units) if (unit.leadIn !== undefined) unit.leadIn = places[unit.leadIn]!
  return merged
}
