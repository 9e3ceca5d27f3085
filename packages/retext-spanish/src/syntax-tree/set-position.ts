import type {Parents} from 'nlcst'

/**
 * Set the place of a node from its first and last child.
 *
 * @param node
 *   Changed in place; without place when a child has none.
 */
export function setPosition(node: Parents): void {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = {start, end}
  else delete node.position
}
