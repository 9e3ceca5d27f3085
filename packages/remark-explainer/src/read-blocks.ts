import type {Paragraph, Root, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {type BrokenBlocks, findBrokenBlocks, isClosed} from './directive-fences.ts'
import type {Block} from './explainer.ts'
import {headerPlace} from './header-places.ts'
import {findHtmlProblem} from './html-problem.ts'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'
import {readBlock, readProse} from './read-block.ts'
import {findLostMetadata} from './read-metadata.ts'
import {pushAll, type Reading, sourceOf} from './reading.ts'

/**
 * Read the blocks of an explainer and the paragraphs between them; report what else stands there.
 *
 * @param tree
 *   Tree of the file.
 * @param reading
 *   The reading of the file; told what is wrong.
 * @returns
 *   Blocks in the author's order, those that could be read.
 */
export function readBlocks(tree: Root, reading: Reading): Block[] {
  const broken = findBrokenBlocks(tree, reading)
  const counts = new Map<string, number>()
  const blocks: Block[] = []
  let hasContent = broken.hasBetween(0, reading.lines.texts.length - 1)
  // What is left of front matter that could not be told apart was reported as such.
  let isStray = tree.children[0]?.type !== 'yaml' && findLostMetadata(reading) >= 0
  let prose: Paragraph[] = []
  function endProse(): void {
    const block = prose.length ? readProse(prose, counts, reading) : null
    if (block) blocks.push(block)
    prose = []
  }

  for (const {node, content} of topLevel(tree, broken, reading)) {
    const isProse = node.type === 'paragraph' && !isIndentedBlock(node, reading)
    if (!isProse && !isUnseen(node)) endProse()
    if (node.type === 'containerDirective') {
      hasContent = true
      isStray = false
      const block = readBlock(node, content, counts, reading)
      if (block) blocks.push(block)
    } else if (isProse) {
      if (!isStray && !isWithin(node, broken, reading)) prose.push(node)
    } else if (!isUnseen(node) && !isWithin(node, broken, reading)) {
      // One message for a whole stretch: its cure is the same for all of it.
      if (!isStray) reading.problems.add(strayProblem(node, reading), reading.lines.ofNode(node))
      hasContent = true
      isStray = true
    }
  }
  endProse()
  if (!hasContent) {
    const end = reading.lines.texts.findLastIndex((text) => text.trim())
    reading.problems.add(messages.noBlocks(), reading.lines.ofLine(Math.max(end, 0)))
  }
  return blocks
}

interface TopNode {
  node: RootContent
  /** Content of a block; `null` when it cannot be told where it ends. */
  content: RootContent[] | null
}

/** Undoes what a missing `:::` does: the blocks after it end up inside. */
function* topLevel(tree: Root, broken: BrokenBlocks, reading: Reading): Generator<TopNode> {
  const waiting = [...tree.children].reverse()
  const closedByOther = new Set<RootContent>()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'containerDirective') {
      yield {node, content: null}
      continue
    }
    const children = node.children as RootContent[]
    const at = children.findIndex(({type}) => type === 'containerDirective')
    const nested = children[at] as ContainerDirective | undefined
    const closed = closedByOther.has(node) || isClosed(node, reading)
    if (isBroken(node, broken, reading)) yield {node, content: null}
    else if (nested && !(closed && isClosed(nested, reading))) {
      reading.problems.add(
        messages.unclosedBlock(fenceOf(node, reading), node.name, nested.name),
        headerPlace(node, reading)
      )
      if (closed) closedByOther.add(nested)
      pushAll(waiting, children.slice(at).reverse())
      yield {node, content: children.slice(0, at)}
    } else if (closed) yield {node, content: children}
    else {
      reading.problems.add(
        messages.unclosedBlock(fenceOf(node, reading), node.name),
        headerPlace(node, reading)
      )
      yield {node, content: null}
    }
  }
}

function fenceOf(node: ContainerDirective, {source}: Reading): string {
  return /^:+/.exec(source.slice(node.position?.start.offset ?? 0))?.[0] ?? ':::'
}

function strayProblem(node: RootContent, reading: Reading): Problem {
  if (node.type === 'html') return findHtmlProblem(node.value) ?? messages.strayContent()
  if (isIndentedBlock(node, reading)) return messages.indentedBlock()
  return node.type === 'heading' && node.depth === 1 ? messages.strayTitle() : messages.strayContent()
}

function isIndentedBlock(node: RootContent, reading: Reading): boolean {
  return /^[\s>*+-]*:::/.test(sourceOf(node, reading) ?? '')
}

function isUnseen(node: RootContent): boolean {
  return (
    node.type === 'definition' ||
    node.type === 'yaml' ||
    (node.type === 'html' && !findHtmlProblem(node.value))
  )
}

function isWithin(node: RootContent, broken: BrokenBlocks, {lines}: Reading): boolean {
  const place = lines.ofNode(node)
  return place !== undefined && broken.covers(place.start.line - 1)
}

function isBroken(node: ContainerDirective, broken: BrokenBlocks, {lines}: Reading): boolean {
  const place = lines.ofNode(node)
  return place !== undefined && broken.hasBetween(place.start.line, place.end.line - 1)
}
