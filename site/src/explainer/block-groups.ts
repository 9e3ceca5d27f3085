import type {Block} from 'remark-explainer'

/**
 * Put figures that follow one another together, so that a page can show them side by side.
 *
 * @param blocks
 *   Of an explainer, in order.
 * @returns
 *   Groups in that order; only figures share one.
 */
export function blockGroups(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.type === 'cifra' && last?.[0]?.type === 'cifra') last.push(block)
    else groups.push([block])
  }
  return groups
}
