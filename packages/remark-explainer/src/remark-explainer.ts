import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Explainer} from './explainer.ts'
import {readExplainer} from './read-explainer.ts'

declare module 'vfile' {
  interface DataMap {
    /** The explainer that `remark-explainer` read; absent when something is wrong. */
    explainer: Explainer
  }
}

/**
 * Plugin to read an explainer: put after `remark-parse`, `remark-frontmatter` and `remark-directive`.
 *
 * @returns
 *   Transform that leaves the tree as it is and sets `file.data.explainer`; what is wrong goes to the
 *   file's messages.
 */
export function remarkExplainer(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const explainer = readExplainer(tree, file)
    if (explainer) file.data.explainer = explainer
  }
}
