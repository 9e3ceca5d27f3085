import {isHeaded, type ProvisionNode} from './provision-tree.ts'

/** Siblings that a page shows together: a list of fracciones, or one provision on its own. */
export interface SiblingRun {
  kind: 'headed' | 'list' | 'paragraph'
  nodes: ProvisionNode[]
}

/**
 * Split siblings into what a page shows as lists, paragraphs and parts with a heading.
 *
 * @param nodes
 *   In reading order.
 * @returns
 *   Runs in that order; only lists hold more than one node.
 */
export function siblingRuns(nodes: readonly ProvisionNode[]): SiblingRun[] {
  const runs: SiblingRun[] = []
  for (const node of nodes) {
    const {label, type} = node.provision
    const kind = isHeaded(type) ? 'headed' : type === 'parrafo' || !label ? 'paragraph' : 'list'
    const last = runs.at(-1)
    if (kind === 'list' && last?.kind === 'list') last.nodes.push(node)
    else runs.push({kind, nodes: [node]})
  }
  return runs
}
