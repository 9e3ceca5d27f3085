import type {Norm, Provision, ProvisionType} from 'remark-legal'

/** A provision with those that stand in it, in reading order. */
export interface ProvisionNode {
  provision: Provision
  children: ProvisionNode[]
}

const divisions = new Set<ProvisionType>(['anexo', 'capitulo', 'libro', 'parte', 'seccion', 'titulo'])
const headed = new Set<ProvisionType>([...divisions, 'articulo', 'regla', 'transitorio'])

/**
 * Say whether a provision groups others, as a capítulo does, rather than ordering anything itself.
 *
 * @param type
 *   Its type.
 * @returns
 *   Whether it does.
 */
export function isDivision(type: ProvisionType): boolean {
  return divisions.has(type)
}

/**
 * Say whether a provision is read under a heading of its own.
 *
 * @param type
 *   Its type.
 * @returns
 *   `false` for what reads as a paragraph: fracciones, incisos, párrafos …
 */
export function isHeaded(type: ProvisionType): boolean {
  return headed.has(type)
}

/**
 * Hang a norm's provisions from one another.
 *
 * @param norm
 *   With its provisions in reading order.
 * @returns
 *   Those at the top.
 */
export function provisionTree(norm: Pick<Norm, 'provisions'>): ProvisionNode[] {
  const top: ProvisionNode[] = []
  const nodes = new Map<string, ProvisionNode>()
  for (const provision of norm.provisions) {
    const node = {provision, children: []}
    nodes.set(provision.id, node)
    const siblings = (provision.parent && nodes.get(provision.parent)?.children) || top
    siblings.push(node)
  }
  return top
}

/**
 * Keep of a tree only what is cited, with all it holds and all it stands in.
 *
 * @param tree
 *   Provisions.
 * @param ids
 *   Those cited.
 * @returns
 *   A smaller tree; divisions give way to what is kept of them, unless they are cited themselves.
 */
export function pruneTree(tree: readonly ProvisionNode[], ids: ReadonlySet<string>): ProvisionNode[] {
  return tree.flatMap((node) => {
    if (ids.has(node.provision.id)) return [node]
    const children = pruneTree(node.children, ids)
    if (children.length === 0 || isDivision(node.provision.type)) return children
    return [{provision: node.provision, children}]
  })
}

/**
 * List what is cited of a provision and all it holds.
 *
 * @param node
 *   The provision.
 * @param ids
 *   Those cited.
 * @returns
 *   Ids in reading order; none below one that is cited itself.
 */
export function citedIn(node: ProvisionNode, ids: ReadonlySet<string>): string[] {
  const {provision, children} = node
  return ids.has(provision.id) ? [provision.id] : children.flatMap((child) => citedIn(child, ids))
}
