import type {Definition, Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {BlockReference} from './inline-places.ts'
import {indexLines, type Lines} from './lines.ts'
import {createProblems, type Problem, type Problems} from './problems.ts'

/** What all parts of the reading of one file share. */
export interface Reading {
  /** Text of the file, without byte order mark. */
  source: string
  lines: Lines
  problems: Problems
  /** Addresses that links name by a label, by `identifier`. */
  definitions: Map<string, string>
  readData: ReadData | undefined
  /** Links to provisions and terms of the block that is being read, by the node of each. */
  references: Map<Nodes, BlockReference>
}

/** Gives the text of a file beside the explainer by its name; `undefined` when it is not there. */
export type ReadData = (name: string) => string | undefined

/**
 * Begin to read a file.
 *
 * @param tree
 *   Its mdast tree.
 * @param file
 *   The file; its text gives the places.
 * @param readData
 *   Gives the data of charts, when someone can.
 * @param reword
 *   Changes the words of problems.
 * @returns
 *   What the parts of the reading share.
 */
export function startReading(
  tree: Root,
  file: VFile,
  readData: ReadData | undefined,
  reword?: (problem: Problem) => Problem
): Reading {
  const text = String(file)
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const source = text.slice(shift)
  return {
    source,
    lines: indexLines(source, shift),
    problems: createProblems(reword),
    definitions: new Map(findDefinitions(tree).map(({identifier, url}) => [identifier, url])),
    readData,
    references: new Map()
  }
}

function findDefinitions(tree: Root): Definition[] {
  const found: Definition[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') found.push(node)
    else if ('children' in node && node.type !== 'paragraph') pushAll(open, node.children)
  }
  // Met from the end of the file: a `Map` keeps the last of two, which Markdown wants to be the first.
  return found
}

/**
 * Add nodes to a list. Spreading them into `push` would overflow the stack where there are very many.
 *
 * @param list
 *   List; changed.
 * @param nodes
 *   Nodes to add at its end.
 */
export function pushAll<Kind>(list: Kind[], nodes: readonly Kind[]): void {
  for (const node of nodes) list.push(node)
}

/**
 * Give the source of a node.
 *
 * @param node
 *   Node that was read from the file.
 * @param reading
 *   The reading of that file.
 * @returns
 *   Its Markdown; `undefined` for a node without place.
 */
export function sourceOf(node: Nodes, {source}: Reading): string | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : source.slice(start, end)
}

/**
 * Tell whether a directive was written as a component of MDX.
 *
 * @param node
 *   Directive.
 * @returns
 *   True for `<Pasos …>`.
 */
export function isComponent(node: Nodes): boolean {
  return (node.data as {isComponent?: boolean} | undefined)?.isComponent === true
}
