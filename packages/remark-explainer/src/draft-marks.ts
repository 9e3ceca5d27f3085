import type {Nodes, Root} from 'mdast'
import {messages} from './messages.ts'
import {pushAll, type Reading} from './reading.ts'

/**
 * Report the notes that mark what a person has yet to write: comments that begin with «borrador».
 *
 * @param tree
 *   Tree of the file.
 * @param reading
 *   The reading of the file; told of each.
 */
export function tellDraftMarks(tree: Root, reading: Reading): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html' && /^\s*<!--\s*borrador\b/i.test(node.value)) {
      const place = reading.lines.ofNode(node)
      const end = place && reading.lines.ofLine(place.start.line - 1).end
      const task = /borrador\s*[:.]?\s*([^\r\n.;]*)/i.exec(node.value)![1]!.replace(/-->$/, '').trim()
      reading.problems.add(messages.draftMark(task), place && end && {start: place.start, end})
    } else if ('children' in node) pushAll<Nodes>(open, node.children)
  }
}
