/** Where a comment about a block goes. */
export interface BlockStart {
  /** Offset of its first word or mark. */
  place: number
  /** White space that a further line of the block begins with. */
  indent: string
}

const itemMarker = /^\s*(?:>\s?)*(?:[-*+]|\d{1,9}[.)])\s+/
const ownBlock = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)/

/**
 * Find the beginning of the Markdown block that a place stands in: a paragraph, a heading, a list item.
 *
 * @param markdown
 *   The text.
 * @param offset
 *   Offset in it.
 * @returns
 *   Where a line about the block can be inserted before it, inside its list item.
 */
export function blockStart(markdown: string, offset: number): BlockStart {
  let lineStart = markdown.lastIndexOf('\n', offset - 1) + 1
  while (lineStart > 0) {
    if (ownBlock.test(lineAt(markdown, lineStart))) break
    const previous = markdown.lastIndexOf('\n', lineStart - 2) + 1
    const line = lineAt(markdown, previous)
    if (line.trim() === '' || /^\s*#{1,6}\s/.test(line)) break
    lineStart = previous
  }
  const line = lineAt(markdown, lineStart)
  const marker = itemMarker.exec(line)?.[0] ?? /^\s*/.exec(line)![0]
  return {place: lineStart + marker.length, indent: ' '.repeat(marker.length)}
}

function lineAt(markdown: string, start: number): string {
  const end = markdown.indexOf('\n', start)
  return markdown.slice(start, end < 0 ? undefined : end)
}
