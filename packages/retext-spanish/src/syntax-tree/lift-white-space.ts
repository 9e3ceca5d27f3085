import type {Paragraph, ParagraphContent, Root, RootContent, Sentence} from 'nlcst'
import {setPosition} from './set-position.ts'

/**
 * Move white space at the edges of sentences and paragraphs out of them, and drop what is left empty.
 *
 * @param root
 *   Changed in place.
 */
export function liftWhiteSpace(root: Root): undefined {
  const children: RootContent[] = []
  for (const child of root.children) {
    if (child.type !== 'ParagraphNode') {
      children.push(child)
      continue
    }
    child.children = child.children.flatMap((content) =>
      content.type === 'SentenceNode' ? lift(content) : [content]
    )
    children.push(...lift(child))
  }
  root.children = children
  if (root.children.length > 0) setPosition(root)
}

function lift<Node extends Paragraph | Sentence>(node: Node): Array<Node | ParagraphContent> {
  const content = node.children
  let first = 0
  let end = content.length
  while (first < end && content[first]!.type === 'WhiteSpaceNode') first += 1
  while (end > first && content[end - 1]!.type === 'WhiteSpaceNode') end -= 1
  const before = content.slice(0, first) as ParagraphContent[]
  const after = content.slice(end) as ParagraphContent[]
  if (first === end) return before
  node.children = content.slice(first, end) as Node['children']
  setPosition(node)
  return [...before, node, ...after]
}
