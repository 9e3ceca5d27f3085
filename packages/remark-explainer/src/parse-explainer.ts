import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {VFile} from 'vfile'
import type {Explainer} from './explainer.ts'
import {readMdxExplainer} from './mdx/read-mdx-explainer.ts'
import {type ExplainerOptions, readExplainer} from './read-explainer.ts'

/**
 * Read an explainer from annotated Markdown or, when the name of the file ends in `.mdx`, from MDX.
 *
 * MDX is read, never run: blocks are components with attributes of text, and code is an error.
 *
 * @param file
 *   Text; the file's name gives the slug. What is wrong goes to its messages, `fatal` when it stops the
 *   explainer, in order of place.
 * @param options
 *   How to read what is not in the file: the data of charts.
 * @returns
 *   The explainer; `null` when something is wrong.
 */
export function parseExplainer(file: VFile, options?: ExplainerOptions): Explainer | null {
  if (file.extname === '.mdx') return readMdxExplainer(file, options)
  const tree = fromMarkdown(String(file), {
    extensions: [frontmatter(), directive(), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(), directiveFromMarkdown(), gfmTableFromMarkdown()]
  })
  return readExplainer(tree, file, options)
}
