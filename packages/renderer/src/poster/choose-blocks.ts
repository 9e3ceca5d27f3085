import type {Block} from 'remark-explainer'

/** What stands on a page, and where. */
export interface Choice {
  /** Blocks of each column, from above. */
  columns: Block[][]
  /** Whether what may stand above the columns does. */
  hasAbove: boolean
}

/** What there is to choose from, in px. */
export interface ChoiceRoom {
  heightOf: (block: Block) => number
  /** Height for everything. */
  room: number
  /** Between blocks. */
  gap: number
  columns: 1 | 2
  /** Kinds of block, the most important first. */
  priority: readonly Block['type'][]
  /** Height of what stands across the columns when room is left; 0 when there is nothing. */
  above: number
}

/**
 * Choose the blocks that matter most and have room.
 *
 * @param blocks
 *   All there are, in the author's order.
 * @param options
 *   Heights and room.
 * @returns
 *   The choice; columns in the author's order, about as tall as each other.
 */
export function chooseBlocks(
  blocks: readonly Block[],
  {heightOf, room, gap, columns, priority, above}: ChoiceRoom
): Choice {
  const inWeight = blocks.toSorted((one, other) => priority.indexOf(one.type) - priority.indexOf(other.type))
  let best: Block[][] = Array.from({length: columns}, () => [])
  const chosen = new Set<Block>()
  for (const block of inWeight) {
    const wanted = blocks.filter((one) => chosen.has(one) || one === block)
    const arranged = arrange(wanted, {heightOf, room, gap, columns})
    if (!arranged) continue
    chosen.add(block)
    best = arranged
  }
  const left = room - Math.max(...best.map((column) => heightOfColumn(column, heightOf, gap)))
  return {columns: best, hasAbove: above > 0 && above <= left}
}

function heightOfColumn(blocks: readonly Block[], heightOf: (block: Block) => number, gap: number): number {
  return blocks.reduce((sum, block) => sum + heightOf(block) + gap, blocks.length ? -gap : 0)
}

function arrange(
  blocks: readonly Block[],
  {heightOf, room, gap, columns}: Pick<ChoiceRoom, 'columns' | 'gap' | 'heightOf' | 'room'>
): Block[][] | null {
  const height = (some: readonly Block[]) => heightOfColumn(some, heightOf, gap)
  if (columns === 1) return height(blocks) <= room ? [[...blocks]] : null
  const splits = Array.from({length: blocks.length + 1}, (_, at) => [blocks.slice(0, at), blocks.slice(at)])
  const tallest = (split: Block[][]) => Math.max(...split.map(height))
  const even = splits.reduce((best, split) => (tallest(split) < tallest(best) ? split : best))
  if (tallest(even) <= room) return even
  const packed: Block[][] = [[], []]
  for (const block of blocks) {
    const lower = height(packed[0]!) <= height(packed[1]!) ? 0 : 1
    packed[lower]!.push(block)
  }
  return tallest(packed) <= room ? packed : null
}
