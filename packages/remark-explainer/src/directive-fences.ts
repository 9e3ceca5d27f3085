import type {Nodes, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {findDirectiveMistake} from './directive-mistake.ts'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'
import {isComponent, pushAll, type Reading} from './reading.ts'
import {repairHeader} from './repair-header.ts'

/** Blocks whose first line Markdown does not read as a directive. */
export interface BrokenBlocks {
  /** Whether a line (index from 0) belongs to one of them. */
  covers(line: number): boolean
  /** Whether one of them begins between two lines (indices from 0), these included. */
  hasBetween(first: number, last: number): boolean
}

/**
 * Tell whether a directive has the line of colons that ends it.
 *
 * @param directive
 *   Block.
 * @param reading
 *   The reading of its file.
 * @returns
 *   False for one that ends only because the text around it does.
 */
export function isClosed(directive: ContainerDirective, {lines}: Reading): boolean {
  // A component without its closing tag is no component.
  if (isComponent(directive)) return true
  const place = lines.ofNode(directive)
  if (!place || place.start.line === place.end.line) return !place
  const colons = /^\s*(:*)/.exec(lines.texts[place.start.line - 1]!.slice(place.start.column - 1))![1]!
  const last = lines.texts[place.end.line - 1]!.slice(0, place.end.column - 1).trim()
  return /^:+$/.test(last) && last.length >= colons.length
}

/**
 * Find lines of colons that Markdown takes for text, and report them.
 *
 * @param tree
 *   Tree of the file.
 * @param reading
 *   The reading of the file.
 * @returns
 *   Where the blocks are that they were meant to open, so that their content is not reported too.
 */
export function findBrokenBlocks(tree: Root, reading: Reading): BrokenBlocks {
  const {lines, problems} = reading
  const survey = surveyTree(tree, reading)
  const covered = new Set<number>()
  // For each line, how many broken blocks begin on it or before.
  const counts: number[] = []
  let count = 0
  let isOpen = false
  let unclosedUntil = -1
  for (const [index, text] of lines.texts.entries()) {
    if (survey.starts.has(index)) isOpen = false
    const problem = survey.mistakes.get(index) ?? findHeaderProblem(text, survey.known.has(index))
    const isFence = /^ {0,3}:{3,}\s*$/.test(text) && !survey.known.has(index)
    if (problem) {
      problems.add(problem, lines.ofLine(index))
      isOpen = true
      count++
    } else if (isFence && !isOpen && index > unclosedUntil) {
      problems.add(messages.strayFence(text.trim()), lines.ofLine(index))
      covered.add(index)
    }
    if (isOpen) covered.add(index)
    if (isFence) isOpen = false
    unclosedUntil = Math.max(unclosedUntil, survey.unclosed.get(index) ?? -1)
    counts.push(count)
  }
  return {
    covers: (line) => covered.has(line),
    hasBetween: (first, last) => (counts[last] ?? 0) > (counts[first - 1] ?? 0)
  }
}

function findHeaderProblem(text: string, isKnown: boolean): Problem | undefined {
  if (isKnown || !/^ {0,3}:{3,}\s*[^\s:]/.test(text)) return undefined
  const header = text.trim()
  return messages.brokenHeader(header, repairHeader(header))
}

/** What the tree says about the lines of the file. */
interface Survey {
  /** Lines on which a block opens. */
  starts: Set<number>
  /** Lines whose colons are accounted for, or are code, comment or front matter. */
  known: Set<number>
  /** First and last line of each block that nothing closes. */
  unclosed: Map<number, number>
  /** Lines at the top of the file that open a block with too few colons. */
  mistakes: Map<number, Problem>
}

function surveyTree(tree: Root, reading: Reading): Survey {
  const survey: Survey = {starts: new Set(), known: new Set(), unclosed: new Map(), mistakes: new Map()}
  const tops = new Set<Nodes>(tree.children)
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    surveyNode(node, tops.has(node), survey, reading)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
      pushAll<Nodes>(open, node.children)
  }
  return survey
}

function surveyNode(node: Nodes, isTop: boolean, survey: Survey, reading: Reading): void {
  const place = reading.lines.ofNode(node)
  if (!place) return
  const first = place.start.line - 1
  const last = place.end.line - 1
  if (node.type === 'containerDirective') {
    survey.starts.add(first)
    survey.known.add(first)
    if (isClosed(node, reading)) survey.known.add(last)
    else survey.unclosed.set(first, last)
  } else if (node.type === 'code' || node.type === 'html' || node.type === 'yaml') {
    for (let index = first; index <= last; index++) survey.known.add(index)
  } else if (isTop && node.type === 'leafDirective') {
    const problem = findDirectiveMistake(node, reading)
    if (problem) survey.mistakes.set(first, problem)
  } else if (isTop && node.type === 'paragraph') {
    const child = node.children[0]
    const problem = child?.type === 'textDirective' && findDirectiveMistake(child, reading)
    if (problem) survey.mistakes.set(first, problem)
  }
}
