import type {Nodes, Parents, Root} from 'mdast'

/**
 * Visit every node of a tree in reading order; deep nesting does not deepen the call stack.
 *
 * @param tree
 *   The tree.
 * @param visit
 *   Called with a node and where it stands.
 */
export function walk(tree: Root, visit: (node: Nodes, inside: Inside) => void): void {
  const stack: Array<[node: Nodes, inside: Inside]> = [
    [tree, {parent: undefined, place: 0, depth: 0, quotes: 0}]
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [node, inside] = entry
    visit(node, inside)
    if (!('children' in node)) continue
    const quotes = inside.quotes + (node.type === 'blockquote' ? 1 : 0)
    const depth = inside.depth + 1
    for (let place = node.children.length - 1; place >= 0; place--) {
      stack.push([node.children[place]!, {parent: node, place, depth, quotes}])
    }
  }
}

/** Where a node stands. */
export interface Inside {
  parent: Parents | undefined
  /** Index among the parent's children. */
  place: number
  /** How many nodes hold it. */
  depth: number
  /** How many blockquotes hold it. */
  quotes: number
}
