import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {VFile} from 'vfile'
import type {Explainer} from './explainer.ts'
import {readExplainer} from './read-explainer.ts'

/**
 * Read an explainer from annotated Markdown.
 *
 * @param file
 *   Markdown; its name gives the slug. What is wrong goes to its messages, `fatal` when it stops the
 *   explainer, in order of place.
 * @returns
 *   The explainer; `null` when something is wrong.
 */
export function parseExplainer(file: VFile): Explainer | null {
  const tree = fromMarkdown(String(file), {
    extensions: [frontmatter(), directive()],
    mdastExtensions: [frontmatterFromMarkdown(), directiveFromMarkdown()]
  })
  return readExplainer(tree, file)
}
