import type {PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Point} from 'unist'
import {readWhole} from './read-whole.ts'
import {shiftNodes} from './shift-nodes.ts'
import {type MarkdownBlock, simpleEmphasis, splitBlocks} from './split-blocks.ts'

/**
 * Read Markdown with front matter, tables and block directives.
 *
 * Norms are mostly paragraphs without any markup; those need no parser, which is most of the time saved.
 *
 * @param source
 *   Any text; plain text is Markdown too.
 * @returns
 *   mdast with positions, the same that `fromMarkdown` gives.
 */
export function parseMarkdown(source: string): Root {
  const blocks = splitBlocks(source)
  if (blocks.length === 1 && blocks[0]!.kind === 'other') return readWhole(source, true)
  return joinBlocks(
    source,
    blocks.map((block) => readBlock(source, block))
  )
}

/**
 * Read one block.
 *
 * @param source
 *   The text.
 * @param block
 *   A block of it.
 * @returns
 *   Its nodes, with positions in `source`.
 */
export function readBlock(source: string, block: MarkdownBlock): RootContent[] {
  const text = source.slice(block.start, block.end)
  if (block.kind !== 'other') return [readPlain(text, block)]
  const {children} = readWhole(text, block.start === 0)
  shiftNodes(children, block.start, block.line - 1)
  return children
}

/**
 * Make one tree of what was read block by block.
 *
 * @param source
 *   The text.
 * @param parts
 *   Nodes of each block, in order.
 * @returns
 *   The tree.
 */
export function joinBlocks(source: string, parts: readonly RootContent[][]): Root {
  const newlines = source.match(/\n/g)?.length ?? 0
  const end = pointAt(newlines + 1, source.length - source.lastIndexOf('\n'), source.length)
  return {type: 'root', children: parts.flat(), position: {start: pointAt(1, 1, 0), end}}
}

function readPlain(text: string, {kind, start, line}: MarkdownBlock): RootContent {
  const depth = kind === 'title' ? text.indexOf(' ') : 0
  const from = depth > 0 ? depth + 1 : 0
  const pointOf = pointsFrom(text, start, line)
  const begin = pointOf(0)
  const children = readWords(text, from, pointOf)
  const position = {start: begin, end: pointOf(text.length)}
  return depth > 0
    ? {type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children, position}
    : {type: 'paragraph', children, position}
}

function readWords(text: string, from: number, pointOf: (index: number) => Point): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const textNode = (start: number, end: number): Text => {
    const position = {start: pointOf(start), end: pointOf(end)}
    return {type: 'text', value: text.slice(start, end), position}
  }
  let done = from
  if (text.includes('*')) {
    for (const {0: found, 1: marks = '', index} of text.matchAll(simpleEmphasis)) {
      if (index > done) nodes.push(textNode(done, index))
      done = index + found.length
      const start = pointOf(index)
      const children = [textNode(index + marks.length, done - marks.length)]
      nodes.push({
        type: marks === '*' ? 'emphasis' : 'strong',
        children,
        position: {start, end: pointOf(done)}
      })
    }
  }
  if (done < text.length) nodes.push(textNode(done, text.length))
  return nodes
}

/** Make a function from indexes of a block, which must not fall, to points of its text. */
function pointsFrom(text: string, offset: number, firstLine: number): (index: number) => Point {
  let line = firstLine
  let lineStart = 0
  return (index) => {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < index; at = text.indexOf('\n', lineStart)) {
      line += 1
      lineStart = at + 1
    }
    return pointAt(line, index - lineStart + 1, offset + index)
  }
}

function pointAt(line: number, column: number, offset: number): Point {
  return {line, column, offset}
}
