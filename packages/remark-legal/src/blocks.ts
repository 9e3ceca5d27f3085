import type {Nodes, Root} from 'mdast'
import {type VisibleText, visibleText} from './visible-text.ts'

/** A paragraph, heading or cell: what a text is made of once its containers are walked through. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'tableCell'
  /** Depth of a Markdown heading from 1 to 6; `0` for other blocks. */
  depth: number
  isQuote: boolean
  visible: VisibleText
  /** Number of the list it stands in, when it begins a list item. */
  list?: number
  /** Printed marker of an ordered list item («1.»), with its place in the source. */
  marker?: {text: string; start: number}
}

/**
 * Collect the blocks of a tree in reading order, in any depth; code, HTML and front matter left out.
 *
 * @param tree
 *   Markdown tree; it may hold tables and directives, whose containers are walked through.
 * @param source
 *   The Markdown it was parsed from.
 * @returns
 *   Blocks that have visible text; nodes without position are skipped.
 */
export function collectBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  let lists = 0
  // Not recursive: a text of thousands of `>` nests deeper than calls may.
  const waiting: Visit[] = [{node: tree, isQuote: false, item: undefined}]
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const {node, isQuote, item} = visit
    const kind = blockKind(node, source)
    if (kind !== null) {
      const visible = visibleText(node.type === 'code' ? codeAsText(node) : node, source)
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

function isFenced(node: Nodes, source: string): boolean {
  const start = node.position?.start.offset
  return start === undefined || /^[ \t]*(?:`{3}|~{3})/.test(source.slice(start, start + 20))
}

function codeAsText(node: Extract<Nodes, {type: 'code'}>): Nodes {
  const text: Nodes = {type: 'text', value: node.value}
  if (node.position) text.position = node.position
  return {type: 'paragraph', children: [text]}
}

function readMarker(item: Nodes, source: string): Block['marker'] {
  const start = item.position?.start.offset
  if (start === undefined) return undefined
  const text = /^\d{1,9}[.)]/.exec(source.slice(start, start + 11))?.[0]
  return text === undefined ? undefined : {text, start}
}
