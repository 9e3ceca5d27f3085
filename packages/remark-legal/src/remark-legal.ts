import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {Norm} from './norm.ts'
import {readNorm} from './parse-norm.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkLegal` read; absent when something fatal was found. */
    norm: Norm
  }
}

/**
 * Read a norm: puts its provisions in `file.data.norm` and leaves the tree as it is.
 *
 * Use it after `remark-parse` and `remark-frontmatter`.
 */
export const remarkLegal: Plugin<[], Root> = () => (tree, file) => {
  const norm = readNorm(tree, file)
  if (norm) file.data.norm = norm
}
