import type {Norm, Provision} from '../norm.ts'

/** A provision with those that stand in it. */
export interface Outline {
  provision: Provision
  /** In reading order. */
  children: Outline[]
}

/**
 * Turn the list of provisions into trees.
 *
 * @param norm
 *   Its provisions stand in reading order, parents first.
 * @returns
 *   What stands in no other provision, in reading order.
 */
export function outline(norm: Norm): Outline[] {
  const top: Outline[] = []
  const nodes = new Map<string, Outline>()
  for (const provision of norm.provisions) {
    const node: Outline = {provision, children: []}
    nodes.set(provision.id, node)
    const parent = provision.parent === null ? undefined : nodes.get(provision.parent)
    if (parent) parent.children.push(node)
    else top.push(node)
  }
  return top
}
