import type {Nodes} from 'nlcst'

/**
 * Give the text that a node spells.
 *
 * @param node
 *   Any node of nlcst.
 * @returns
 *   Its text.
 */
export function spellNode(node: Nodes): string {
  if ('value' in node) return node.value
  let text = ''
  for (const child of node.children) text += spellNode(child)
  return text
}
