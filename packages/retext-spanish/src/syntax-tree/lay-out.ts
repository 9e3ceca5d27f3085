import type {Literals, Nodes, Root} from 'nlcst'
import type {UnitRange} from '../analysis.ts'
import {splitParagraphs} from '../split-paragraphs.ts'
import {lettersAt} from '../tokens/character-class.ts'
import {isAddress} from './is-address.ts'

/** A text to analyse and the units in it. */
export interface Layout {
  text: string
  units: UnitRange[]
}

interface Leaf {
  node: Literals
  /** Number of its paragraph; -1 outside paragraphs. */
  paragraph: number
}

/** Longest character reference, more or less. */
const maxReference = 32
const notLineEnd = /[^\n\r]/g

/**
 * Lay the words of a tree where they stand in its file, and blank everything else there.
 *
 * @param tree
 *   nlcst of any parser.
 * @param source
 *   Text of the file.
 * @returns
 *   A text as long as the file; or, when a node lacks its place or it lies outside the file, the text
 *   that the tree spells.
 */
export function layOut(tree: Root, source: string): Layout {
  const leaves: Leaf[] = []
  let paragraphs = 0
  for (const child of tree.children) {
    const isParagraph = child.type === 'ParagraphNode'
    collect(child, isParagraph ? paragraphs : -1, leaves)
    if (isParagraph) paragraphs += 1
  }
  const placed = place(leaves, source) ?? place(leaves, undefined)!
  return paragraphs > 0 ? placed : {text: placed.text, units: splitParagraphs(placed.text)}
}

function collect(node: Nodes, paragraph: number, leaves: Leaf[]): void {
  if ('value' in node) leaves.push({node, paragraph})
  else for (const child of node.children) collect(child, paragraph, leaves)
}

function place(leaves: readonly Leaf[], source: string | undefined): Layout | undefined {
  const parts: string[] = []
  const units: UnitRange[] = []
  const findStart = source === undefined ? undefined : startFinder(source)
  let paragraph = -1
  let done = 0
  let before = ''
  for (const leaf of leaves) {
    const value = textOf(leaf.node)
    const start = findStart ? findStart(leaf.node) : done
    if (start === undefined) return
    // Parsers of Markdown make a blank line of a line end, so white space is taken from the file.
    if (value === '' || (source !== undefined && leaf.node.type === 'WhiteSpaceNode')) {
      before = ''
      continue
    }
    if (start < done || (source !== undefined && start + value.length > source.length)) return
    if (source !== undefined && start > done) parts.push(fill(source.slice(done, start), before, value))
    parts.push(value)
    done = start + value.length
    before = value
    if (leaf.paragraph < 0) continue
    if (leaf.paragraph !== paragraph) units.push({kind: 'paragraph', start, end: done})
    else units.at(-1)!.end = done
    paragraph = leaf.paragraph
  }
  if (source !== undefined) parts.push(source.slice(done).replace(notLineEnd, ' '))
  return {text: parts.join(''), units}
}

// mdast-util-to-nlcst counts a character reference (`&amp;`) as one character, so that what follows it in
// the same text stands too early: the words themselves say by how much.
function startFinder(source: string): (node: Literals) => number | undefined {
  let drift = 0
  let saidEnd = -1
  return (node) => {
    const said = node.position?.start.offset
    if (said === undefined) return
    if (said !== saidEnd) drift = 0
    saidEnd = node.position?.end.offset ?? -1
    const start = said + drift
    if (!/[\p{L}\p{N}]/u.test(node.value) || source.startsWith(node.value, start)) return start
    const ahead = source.slice(start, start + node.value.length + maxReference).indexOf(node.value)
    if (ahead > 0) drift += ahead
    return said + drift
  }
}

// Markup between two halves of a word becomes what no word breaks at.
function fill(gap: string, before: string, after: string): string {
  const insideWord = /[\p{L}\p{N}]$/u.test(before.slice(-2)) && lettersAt(after, 0) > 0 && !/\s/.test(gap)
  return insideWord ? '\u2060'.repeat(gap.length) : gap.replace(notLineEnd, ' ')
}

function textOf(node: Literals): string {
  if (node.type === 'SourceNode' && !isAddress(node.value)) return node.value.replace(notLineEnd, ' ')
  return node.value
}
