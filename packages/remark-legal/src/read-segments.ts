import type {Root} from 'mdast'
import type {Block} from './block.ts'
import {collectBlocks, type Extent} from './blocks.ts'
import {type LineMode, learnLineMode, readLineFacts} from './line-mode.ts'
import type {Mark, Piece} from './piece.ts'
import type {Segment} from './segment.ts'
import {openSeries} from './series.ts'
import {type ReadingState, splitBlock} from './split-block.ts'

/** A segment with what its label says and its words apart. */
export interface MarkedSegment extends Segment {
  mark?: Mark
  /** Its label as printed, white space folded; empty when it has none. */
  labelText: string
  /** Its words after the label, lines joined. */
  text: string
  /** Depth of the Markdown heading it stands in, or `0`. */
  depth: number
  /** True for words that a converter took for a heading; they go on with the text before. */
  isCut?: true
}

/**
 * Read a Markdown tree into segments whose labels are understood.
 *
 * @param tree
 *   Markdown tree with positions.
 * @param source
 *   The Markdown it was parsed from.
 * @param extent
 *   How much of it is read.
 */
export function readSegments(tree: Root, source: string, extent: Extent = 'prose'): MarkedSegment[] {
  // Markdown parsers leave the byte order mark out of their offsets.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const blocks = collectBlocks(tree, source.slice(shift), extent)
  const segments = readBlocks(blocks, learnLineMode([readLineFacts(blocks)]), beginReading())
  settleSegments(segments)
  for (const segment of segments) {
    segment.start += shift
    segment.end += shift
  }
  return segments
}

/** Nothing read yet. */
export function beginReading(): ReadingState {
  return {series: openSeries(), count: 0, colon: undefined, isLabelOpen: false}
}

/**
 * Read blocks that follow each other into segments; `settleSegments` still has to see the whole text.
 *
 * @param blocks
 *   Blocks with all of the lists they hold.
 * @param mode
 *   How lines are used in the whole text.
 * @param state
 *   What is known of the blocks before; changed.
 */
export function readBlocks(blocks: readonly Block[], mode: LineMode, state: ReadingState): MarkedSegment[] {
  const segments: MarkedSegment[] = []
  const before = state.count
  let bullets: {list: number; leadIn: number | undefined} | undefined
  for (const block of blocks) {
    const colon = state.colon
    const first = block.marker ? readMarkedItem(block, state) : undefined
    for (const piece of splitBlock(block, mode, state)) {
      segments.push(toSegment(piece, block))
    }
    const opened = segments[state.count - before]
    if (opened && block.list !== undefined && first === undefined && opened.kind === 'item' && !opened.mark) {
      if (bullets?.list !== block.list) bullets = {list: block.list, leadIn: colon}
      if (bullets.leadIn !== undefined) opened.leadIn = bullets.leadIn
    }
    if (opened && first && block.marker && !opened.mark) {
      opened.kind = 'item'
      opened.mark = first.mark
      opened.labelText = block.marker.text
      opened.label = opened.start - block.marker.start
      opened.start = block.marker.start
      if (first.leadIn !== undefined) opened.leadIn = first.leadIn
    }
    state.count = before + segments.length
  }
  return segments
}

/**
 * Mend what only the segments after one can tell: words taken for a heading, titles on lines of their own.
 *
 * @param segments
 *   All segments of a text; changed.
 */
export function settleSegments(segments: MarkedSegment[]): void {
  dropBrokenOpenings(segments)
  markTitles(segments)
}

function readMarkedItem(
  block: Block,
  state: ReadingState
): {mark: Mark; leadIn: number | undefined} | undefined {
  const value = Number.parseInt(block.marker?.text ?? '', 10)
  const reading = {style: 'number' as const, value, id: String(value)}
  const placed = state.series.place({readings: [reading], end: 0}, state.colon, true)
  const mark: Mark = {kind: 'item', reading, depth: placed?.depth ?? 0, begins: placed?.begins ?? true}
  return {mark, leadIn: placed?.leadIn}
}

function toSegment(piece: Piece, block: Block): MarkedSegment {
  const {text, offsetOf, endOf} = block.visible
  const start = offsetOf(piece.start)
  const end = piece.end > piece.start ? endOf(piece.end - 1) : start
  const hasBody = piece.labelEnd < piece.end
  const segment: MarkedSegment = {
    kind: piece.kind,
    start,
    end,
    label: hasBody ? offsetOf(piece.labelEnd) - start : piece.labelEnd > piece.start ? end - start : 0,
    labelText: printedLabel(text.slice(piece.start, piece.labelEnd), hasBody),
    text: text.slice(piece.labelEnd, piece.end).trim(),
    depth: block.depth
  }
  if (piece.mark) segment.mark = piece.mark
  if (piece.leadIn !== undefined) segment.leadIn = piece.leadIn
  return segment
}

/** The label as printed; a dash between it and its title («Título I — Del …») is neither's. */
function printedLabel(label: string, hasBody: boolean): string {
  const plain = label.replace(/\s+/g, ' ').trim()
  return hasBody ? plain.replace(/ [—–-]+$/, '') : plain
}

/** «… el artículo octavo», «Transitorio», «de este Decreto»: a converter took a word for a heading. */
function dropBrokenOpenings(segments: MarkedSegment[]): void {
  segments.forEach((segment, index) => {
    const next = segments[index + 1]
    if (segment.mark?.kind !== 'opening' || !next || !/^\p{Ll}/u.test(next.text) || next.labelText !== '')
      return
    segment.kind = 'text'
    segment.depth = 0
    segment.isCut = true
    delete segment.mark
  })
}

const maxTitleChars = 200

/** Lines under a division's label, before anything else begins, are its title. */
function markTitles(segments: MarkedSegment[]): void {
  for (let index = 0; index < segments.length; index++) {
    if (segments[index]?.mark?.kind !== 'division') continue
    const titles: MarkedSegment[] = []
    let next = index + 1
    for (; next < segments.length; next++) {
      const segment = segments[next]!
      if (segment.kind === 'note') continue
      const isTitle = segment.mark === undefined && /^(?:text|heading)$/.test(segment.kind)
      if (!isTitle || segment.text.length > maxTitleChars || /[.;:]$/.test(segment.text)) break
      titles.push(segment)
    }
    const closer = segments[next]
    const isClosed = closer?.mark !== undefined && closer.mark.kind !== 'item'
    if (isClosed && titles.length <= 4) for (const title of titles) title.kind = 'heading'
    index = next - 1
  }
}
