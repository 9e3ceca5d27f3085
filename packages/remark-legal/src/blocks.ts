import type {Nodes, Root, TableRow} from 'mdast'
import type {Block} from './block.ts'
import {htmlBlocks} from './html-blocks.ts'
import {visibleText} from './visible-text.ts'

/**
 * How much of a tree is read: `prose` leaves out code and HTML and reads tables cell by cell; `whole` reads
 * code and HTML as text and tables row by row.
 */
export type Extent = 'prose' | 'whole'

/**
 * Collect the blocks of a tree in reading order, in any depth; front matter left out.
 *
 * @param tree
 *   Markdown tree; it may hold tables and directives, whose containers are walked through.
 * @param source
 *   The Markdown it was parsed from.
 * @param extent
 *   How much of it is read.
 * @returns
 *   Blocks that have visible text; nodes without position are skipped.
 */
export function collectBlocks(tree: Root, source: string, extent: Extent = 'prose'): Block[] {
  const blocks: Block[] = []
  let lists = 0
  // Not recursive: a text of thousands of `>` nests deeper than calls may.
  const waiting: Visit[] = [{node: tree, isQuote: false, item: undefined}]
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const {node, isQuote, item} = visit
    const raw = extent === 'whole' ? readRaw(node, source) : undefined
    if (raw) {
      for (const block of raw) blocks.push({...block, isQuote, ...item})
      continue
    }
    const kind = blockKind(node, source)
    if (kind !== null) {
      const visible = visibleText(node.type === 'code' ? codeAsText(node, source) : node, source)
      const depth = node.type === 'heading' ? node.depth : 0
      if (visible.text.trim() !== '') blocks.push({kind, depth, isQuote, visible, ...item})
    } else if ('children' in node) {
      const list = node.type === 'list' ? ++lists : undefined
      const isInQuote = isQuote || node.type === 'blockquote'
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]!
        const own = list === undefined ? (index === 0 ? item : undefined) : readItem(child, list, source)
        waiting.push({node: child, isQuote: isInQuote, item: own})
      }
    }
  }
  return blocks
}

type ListPlace = Pick<Block, 'list' | 'marker'>

/** A node to walk through, with what its ancestors say of it. */
interface Visit {
  node: Nodes
  isQuote: boolean
  item: ListPlace | undefined
}

function readItem(item: Nodes, list: number, source: string): ListPlace {
  const marker = readMarker(item, source)
  return marker === undefined ? {list} : {list, marker}
}

const indentedLabel = /^[ \t]*(?:[IVXLCDM]{1,8}|[a-z]{1,2}|[A-Z]|\d{1,3})(?:\.-?|\))[ \t]/

function blockKind(node: Nodes, source: string): Block['kind'] | null {
  const type: string = node.type
  if (type === 'heading') return 'heading'
  if (type === 'tableCell') return 'tableCell'
  if (type === 'leafDirective') return 'heading'
  if (type === 'paragraph') {
    const data = node.data as {directiveLabel?: boolean} | undefined
    return data?.directiveLabel ? 'heading' : 'paragraph'
  }
  // Incisos indented by four spaces or more look like code to Markdown.
  if (node.type === 'code' && !isFenced(node, source) && indentedLabel.test(node.value)) return 'paragraph'
  return null
}

/** What `prose` leaves out or takes apart, in a form that keeps all of its words. */
function readRaw(node: Nodes, source: string): Block[] | undefined {
  if (node.position === undefined) return undefined
  if (node.type === 'html') return htmlBlocks(node, source)
  if (node.type === 'tableRow') return readRow(node, source)
  const isCode = node.type === 'code'
  // «[Nota]: véase» defines no link.
  if (!isCode && !(node.type === 'definition' && !/[./:#]/.test(node.url))) return undefined
  const kind = isCode && isFenced(node, source) ? 'tableCell' : 'paragraph'
  const visible = visibleText(isCode ? codeAsText(node, source) : sourceAsText(node, source), source)
  return visible.text.trim() === '' ? [] : [{kind, depth: 0, isQuote: false, visible}]
}

function readRow(row: TableRow, source: string): Block[] {
  const cells = row.children.flatMap((cell, index): Nodes[] => {
    const start = cell.position?.start
    if (index === 0 || !start) return [cell]
    return [{type: 'text', value: ' | ', position: {start, end: start}}, cell]
  })
  const visible = visibleText({type: 'paragraph', children: cells as never[]}, source)
  if (/^[\s|]*$/.test(visible.text)) return []
  if (row.children.length === 1) return [{kind: 'paragraph', depth: 0, isQuote: false, visible}]
  return [{kind: 'tableCell', depth: 0, isQuote: false, visible, isRow: true}]
}

function sourceAsText(node: Nodes, source: string): Nodes {
  const {start, end} = node.position!
  return {type: 'text', value: source.slice(start.offset, end.offset), position: {start, end}}
}

function isFenced(node: Nodes, source: string): boolean {
  const start = node.position?.start.offset
  return start === undefined || /^[ \t]*(?:`{3}|~{3})/.test(source.slice(start, start + 20))
}

/** The words of code begin under its fence. */
function codeAsText(node: Extract<Nodes, {type: 'code'}>, source: string): Nodes {
  const text: Nodes = {type: 'text', value: node.value}
  if (node.position) {
    const {start, end} = node.position
    const fence = isFenced(node, source) ? source.indexOf('\n', start.offset) + 1 : 0
    text.position = {start: {...start, offset: Math.max(start.offset ?? 0, fence)}, end}
  }
  return {type: 'paragraph', children: [text]}
}

function readMarker(item: Nodes, source: string): Block['marker'] {
  const start = item.position?.start.offset
  if (start === undefined) return undefined
  const text = /^\d{1,9}[.)]/.exec(source.slice(start, start + 11))?.[0]
  return text === undefined ? undefined : {text, start}
}
