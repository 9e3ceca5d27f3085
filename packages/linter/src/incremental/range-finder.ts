import {segmenter} from 'remark-legal'
import type {UnitRange} from 'retext-spanish'
import {type Layout, layUnits} from '../markdown/find-units.ts'
import type {ParsedText, PlacedBlock} from './parsed-text.ts'

/** Finds the units of a text that changes: what `findUnits` gives. */
export type RangeFinder = (parsed: ParsedText) => UnitRange[]

/**
 * Begin to find units.
 *
 * @returns
 *   A finder that remembers the segments of the last text.
 */
export function rangeFinder(): RangeFinder {
  const segment = segmenter()
  return ({source, blocks}) => {
    const parts = () =>
      blocks.map(({known, start}) => ({nodes: known.nodes, source: known.text, offset: start}))
    return layUnits(joinLayouts(blocks), () => segment(parts()), source)
  }
}

function joinLayouts(blocks: readonly PlacedBlock[]): Layout {
  const items: Array<Layout['items'][number]> = []
  const lists: Array<Layout['lists'][number]> = []
  const cells: Array<Layout['cells'][number]> = []
  const paragraphs: Array<Layout['blocks'][number]> = []
  const deepest = blocks.reduce((most, {known}) => Math.max(most, known.layout.deepest), 0)
  for (const {known, start: offset} of blocks) {
    const move = <Place extends {start: number; end: number}>(place: Place): Place => ({
      ...place,
      start: place.start + offset,
      end: place.end + offset
    })
    const {layout} = known
    for (const item of layout.items) items.push(move(item))
    for (const list of layout.lists) lists.push(move(list))
    for (const cell of layout.cells) cells.push(move(cell))
    for (const paragraph of layout.blocks) paragraphs.push(move(paragraph))
  }
  return {items, lists, cells, blocks: paragraphs, deepest}
}
