import type {Nodes} from 'mdast'
import type {Point} from 'unist'

/**
 * Move nodes to where their block stands in its text.
 *
 * @param nodes
 *   Nodes with positions; changed, with all they hold.
 * @param characters
 *   By how much offsets grow.
 * @param lines
 *   By how much lines grow.
 */
export function shiftNodes(nodes: readonly Nodes[], characters: number, lines: number): void {
  if (characters === 0 && lines === 0) return
  const stack: Nodes[] = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      shiftPoint(node.position.start, characters, lines)
      shiftPoint(node.position.end, characters, lines)
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

function shiftPoint(point: Point, characters: number, lines: number): void {
  point.line += lines
  if (point.offset !== undefined) point.offset += characters
}
