import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {tellDraftMarks} from './draft-marks.ts'
import type {Explainer} from './explainer.ts'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'
import {readBlocks} from './read-blocks.ts'
import {readMetadata} from './read-metadata.ts'
import {type ReadData, sourceOf, startReading} from './reading.ts'

/** What an explainer is read with. */
export interface ExplainerOptions {
  /**
   * Gives the text of a CSV file that stands beside the explainer. The name given has no folders. Without
   * it, a `grafica` is an error.
   */
  readData?: ReadData
}

/** What only this package decides. */
interface ReadingOptions extends ExplainerOptions {
  /** Changes the words of a problem, for files that are not written with directives. */
  reword?: (problem: Problem) => Problem
}

/**
 * Read an explainer from the tree of its file.
 *
 * @param tree
 *   mdast with front matter and directives; left as it is.
 * @param file
 *   The file it was made from; what is wrong goes to its messages.
 * @param options
 *   How to read what is not in the file.
 * @returns
 *   The explainer; `null` when something is wrong.
 */
export function readExplainer(
  tree: Root,
  file: VFile,
  {readData, reword}: ReadingOptions = {}
): Explainer | null {
  const reading = startReading(tree, file, readData, reword)
  if (!reading.source.trim()) {
    reading.problems.add(messages.emptyFile(), undefined)
    reading.problems.tell(file)
    return null
  }
  tellDraftMarks(tree, reading)
  const metadata = readMetadata(tree, reading)
  const unread = tree.children.find((node) => node.type === 'paragraph' && isHeader(sourceOf(node, reading)))
  if (unread) reading.problems.add(messages.missingPlugin('remark-directive'), reading.lines.ofNode(unread))
  const blocks = unread ? [] : readBlocks(tree, reading)
  return reading.problems.tell(file) && metadata ? {slug: file.stem ?? '', metadata, blocks} : null
}

/** Only in a tree made without `remark-directive` does a paragraph begin so. */
function isHeader(source = ''): boolean {
  return /^:{3,}\p{L}+(?:\[[^[\]]*\])?\{fuente="[^"{}]*"\}[\r\n]/u.test(source)
}
