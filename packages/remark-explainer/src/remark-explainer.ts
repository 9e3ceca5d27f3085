import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Explainer} from './explainer.ts'
import {type ExplainerOptions, readExplainer} from './read-explainer.ts'

declare module 'vfile' {
  interface DataMap {
    /** The explainer that `remark-explainer` read; absent when something is wrong. */
    explainer: Explainer
  }
}

/**
 * Plugin to read an explainer: put after `remark-parse`, `remark-frontmatter`, `remark-directive` and, for
 * tables, `remark-gfm`.
 *
 * @param options
 *   How to read what is not in the file: the data of charts.
 * @returns
 *   Transform that leaves the tree as it is and sets `file.data.explainer`; what is wrong goes to the
 *   file's messages.
 */
export function remarkExplainer(options?: ExplainerOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const explainer = readExplainer(tree, file, options)
    if (explainer) file.data.explainer = explainer
  }
}
