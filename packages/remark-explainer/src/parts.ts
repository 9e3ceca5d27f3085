import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  ListItem,
  RootContent,
  Table,
  TableCell
} from 'mdast'
import type {Range} from 'remark-legal'
import {checkPhrasing} from './check-phrasing.ts'
import {findDirectiveMistake} from './directive-mistake.ts'
import type {RichText} from './explainer.ts'
import {findHtmlProblem} from './html-problem.ts'
import {messages} from './messages.ts'
import {type Reading, sourceOf} from './reading.ts'
import {flatten, tidy} from './rich-text.ts'

/** A paragraph, never empty, or a heading; `text` as flattened, not tidied. */
export interface TextPart {
  type: 'heading' | 'paragraph'
  text: RichText
  place: Range | undefined
}

/** A list; of one level, where its block does not nest them. */
export interface ListPart {
  type: 'list'
  isOrdered: boolean
  items: ItemPart[]
  place: Range | undefined
}

/** An item of a list: its paragraphs, none of them empty, and the list in it. */
export interface ItemPart {
  paragraphs: RichText[]
  list?: ListPart
  place: Range | undefined
}

/** A table; `cells` as many as its author wrote, the head's in the first row. */
export interface TablePart {
  type: 'table'
  rows: {cells: RichText[]; place: Range | undefined}[]
  place: Range | undefined
}

/** What the content of a block is made of. */
export type Part = ListPart | TablePart | TextPart

/** How many questions of a decision stand one in another at most: more cannot be followed on paper. */
export const deepestDecision = 8

/** How many lists are read one in another, so that what is too deep is said and does not overflow the stack. */
const mostLevels = deepestDecision + 2

/** What only some kinds of block may hold. */
export type RarePart = 'nested list' | 'quote' | 'table'

/**
 * Reduce the content of a block to headings, paragraphs, lists and tables.
 *
 * @param nodes
 *   Children of the directive, its title apart.
 * @param reading
 *   The reading of the file; told of what has no place in a block.
 * @param rare
 *   What this block may hold beside paragraphs and lists of one level, if anything.
 * @returns
 *   Parts in reading order, the paragraphs of a quote as such; `null` when something was left out, so that
 *   their order says nothing.
 */
export function readParts(nodes: readonly RootContent[], reading: Reading, rare?: RarePart): Part[] | null {
  const parts: Part[] = []
  let isComplete = true
  for (const node of nodes.flatMap((one) => (rare === 'quote' ? unquote(one) : [one]))) {
    const part = readPart(node, reading, rare)
    if (part) parts.push(part)
    else if (part === null) isComplete = false
  }
  return isComplete ? parts.filter((part) => part.type !== 'paragraph' || tidy(part.text).length > 0) : null
}

function unquote(node: RootContent): Blockquote['children'] | [RootContent] {
  return node.type === 'blockquote' ? node.children : [node]
}

/** `null` for what has no place in a block, `undefined` for what nobody sees. */
function readPart(node: RootContent, reading: Reading, rare?: RarePart): Part | null | undefined {
  const {lines, problems} = reading
  const place = lines.ofNode(node)
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      if (isTable(node, reading)) {
        const problem =
          rare === 'table' ? messages.missingPlugin('remark-gfm') : messages.unsupportedContent('table')
        problems.add(problem, place)
        return null
      }
      checkPhrasing(node.children, reading)
      return {type: node.type, text: flatten(node.children, reading), place}
    }
    case 'list':
      return readList(node, reading, rare)
    case 'table':
      if (rare === 'table') return readTable(node, reading)
      problems.add(messages.unsupportedContent('table'), place)
      return null
    case 'definition':
      return undefined
    case 'leafDirective': {
      const problem = findDirectiveMistake(node, reading)
      if (!problem) return {type: 'paragraph', text: [{text: sourceOf(node, reading) ?? ''}], place}
      problems.add(problem, place)
      return null
    }
    case 'containerDirective': {
      problems.add(messages.nestedBlock(node.name), place && lines.ofLine(place.start.line - 1))
      return null
    }
    case 'html': {
      const problem = findHtmlProblem(node.value)
      if (problem) problems.add(problem, place)
      return problem ? null : undefined
    }
    default: {
      problems.add(messages.unsupportedContent(kindOf(node, reading)), place)
      return null
    }
  }
}

/** Code that nobody meant as such: text moved to the right. */
function kindOf(node: RootContent, reading: Reading): string {
  return node.type === 'code' && !/^[`~]/.test(sourceOf(node, reading) ?? '') ? 'indentedCode' : node.type
}

function readTable(table: Table, reading: Reading): TablePart {
  const read = ({children}: TableCell): RichText => {
    checkPhrasing(children, reading)
    return tidy(flatten(children, reading))
  }
  const rows = table.children.map((row) => ({
    cells: row.children.map(read),
    place: reading.lines.ofNode(row)
  }))
  return {type: 'table', rows, place: reading.lines.ofNode(table)}
}

/** A table is a paragraph to Markdown without the extension for tables. */
function isTable(node: RootContent, reading: Reading): boolean {
  return /[\r\n] {0,3}(?=[|: -]*\|)[|: ]*-[|: -]*$/m.test(sourceOf(node, reading) ?? '')
}

function readList(list: List, reading: Reading, rare?: RarePart, level = 1): ListPart | null {
  const items: ItemPart[] = []
  let isComplete = true
  for (const item of list.children) {
    const read = readItem(item, reading, rare, level)
    if (read) items.push(read)
    else isComplete = false
  }
  return isComplete
    ? {type: 'list', isOrdered: list.ordered === true, items, place: reading.lines.ofNode(list)}
    : null
}

function readItem(
  item: ListItem,
  reading: Reading,
  rare: RarePart | undefined,
  level: number
): ItemPart | null {
  const {lines, problems} = reading
  const paragraphs: RichText[] = []
  let list: ListPart | null | undefined
  let isComplete = true
  if (
    typeof item.checked === 'boolean' ||
    /^(?:[*+-]|\d+[.)])\s+\[[ x]\]\s/i.test(sourceOf(item, reading) ?? '')
  )
    problems.add(messages.checkbox(), lines.ofNode(item))
  for (const child of item.children as (BlockContent | DefinitionContent)[]) {
    if (child.type === 'list' && rare === 'nested list' && !list && level < mostLevels) {
      list = readList(child, reading, rare, level + 1)
      if (!list) isComplete = false
      continue
    }
    if (child.type === 'list') {
      const problem = level < mostLevels ? messages.nestedList() : messages.deepDecision(deepestDecision)
      problems.add(problem, lines.ofNode(child))
      isComplete = false
      continue
    }
    const part = readPart(child, reading)
    if (part?.type === 'paragraph') paragraphs.push(part.text)
    else if (part?.type === 'heading') {
      problems.add(messages.unsupportedContent('heading'), part.place)
      isComplete = false
    } else if (part === null) isComplete = false
  }
  if (!isComplete) return null
  return {
    paragraphs: paragraphs.filter((text) => tidy(text).length > 0),
    ...(list && {list}),
    place: lines.ofNode(item)
  }
}
