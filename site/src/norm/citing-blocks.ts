import type {Block, Explainer} from 'remark-explainer'
import type {ProvisionNode} from './provision-tree.ts'

/** A block that explains a provision, and whose it is. */
export interface CitingBlock {
  explainer: Explainer
  block: Block
}

/**
 * Find the blocks that explain a provision or anything in it.
 *
 * @param node
 *   The provision with what it holds.
 * @param explainers
 *   Those of its norm.
 * @returns
 *   Blocks in their explainers' order, each once.
 */
export function citingBlocks(node: ProvisionNode, explainers: readonly Explainer[]): CitingBlock[] {
  const ids = new Set(idsIn(node))
  return explainers.flatMap((explainer) =>
    explainer.blocks
      .filter((block) => block.sources.some((source) => ids.has(source)))
      .map((block) => ({explainer, block}))
  )
}

function idsIn({provision, children}: ProvisionNode): string[] {
  return [provision.id, ...children.flatMap(idsIn)]
}
