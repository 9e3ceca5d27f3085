import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Analysis} from './analysis.ts'
import {analyze} from './analyze.ts'
import {layOut} from './syntax-tree/lay-out.ts'

const cache = new WeakMap<Root, Analysis>()

/**
 * Give the analysis of a tree, so that rules never walk a tree on their own.
 *
 * The words are read again from the text that the tree spells, so that trees of any parser give the same
 * sentences and tokens as `analyze` of that text. Made once for a tree: a plugin that changes the tree
 * afterwards does not change it.
 *
 * @param tree
 *   nlcst of any parser: of plain text, or of Markdown through remark-retext.
 * @param file
 *   The file the places in the tree point into. Where a node has no place, offsets are those of the text
 *   that the tree spells.
 * @returns
 *   The analysis; each paragraph is a unit.
 */
export function analysisOf(tree: Root, file: VFile): Analysis {
  let analysis = cache.get(tree)
  if (!analysis) {
    const {text, units} = layOut(tree, String(file))
    analysis = analyze(text, units)
    cache.set(tree, analysis)
  }
  return analysis
}
