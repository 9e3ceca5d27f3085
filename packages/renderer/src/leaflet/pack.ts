/** A part of a block that stays whole, measured in points. */
export interface Atom {
  /** Which block, counting from 0. */
  block: number
  /** Which of its items, counting from 0. */
  item: number
  height: number
  /** Space before it when it follows an item of its block. */
  gap: number
  /** Height of the block's heading with the space below it; counts where the block begins. */
  headingHeight: number
  /** Height of the heading of a block that goes on, with the space below it. */
  continuedHeight: number
  /** Height of the block's foot with the space above it; counts after its last item. */
  footHeight: number
  isLast: boolean
}

/** Atoms of a panel: from the first, up to but not including the second. */
export type Span = [from: number, to: number]

/** Cost of going on with a block in the next panel, as a share of a panel squared. */
const splitCost = 0.09
/** More when a single item is left on either side. */
const lonelyCost = 0.08

/**
 * Share atoms out over panels, in order, evenly, breaking blocks as little as can be.
 *
 * @param atoms
 *   In reading order.
 * @param panelCount
 *   How many panels there are.
 * @param textHeight
 *   Height of each, in points.
 * @param blockGap
 *   Space between blocks, in points.
 * @returns
 *   A span for each panel, or `null` when they do not fit.
 */
export function packPanels(
  atoms: readonly Atom[],
  panelCount: number,
  textHeight: number,
  blockGap: number
): Span[] | null {
  const total = stackHeight(atoms, 0, atoms.length, blockGap)
  const even = total / panelCount / textHeight
  // best[p][i]: the least cost of putting the first i atoms in p panels, and where the last panel begins.
  let best: Array<{cost: number; spans: Span[]} | undefined> = [{cost: 0, spans: []}]
  for (let panel = 0; panel < panelCount; panel++) {
    const next: typeof best = []
    for (const [from, before] of best.entries()) {
      if (!before) continue
      for (let to = from + 1; to <= atoms.length; to++) {
        const height = stackHeight(atoms, from, to, blockGap)
        if (height > textHeight) break
        const cost = before.cost + (height / textHeight - even) ** 2 + breakCost(atoms, to)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = {cost, spans: [...before.spans, [from, to]]}
      }
    }
    best = next
  }
  return best[atoms.length]?.spans ?? null
}

/**
 * Measure atoms stacked in a panel.
 *
 * @param atoms
 *   All of them.
 * @param from
 *   First of the panel.
 * @param to
 *   After the last.
 * @param blockGap
 *   Space between blocks, in points.
 * @returns
 *   Height in points.
 */
export function stackHeight(atoms: readonly Atom[], from: number, to: number, blockGap: number): number {
  let height = 0
  for (let index = from; index < to; index++) {
    const atom = atoms[index]!
    const begins = index === from || atoms[index - 1]!.block !== atom.block
    if (begins && index > from) height += blockGap
    if (begins) height += atom.item === 0 ? atom.headingHeight : atom.continuedHeight
    else height += atom.gap
    height += atom.height
    if (atom.isLast) height += atom.footHeight
  }
  return height
}

function breakCost(atoms: readonly Atom[], to: number): number {
  const [before, after] = [atoms[to - 1]!, atoms[to]]
  if (!after || after.block !== before.block) return 0
  const lonely = before.item === 0 || after.isLast
  return splitCost + (lonely ? lonelyCost : 0)
}
