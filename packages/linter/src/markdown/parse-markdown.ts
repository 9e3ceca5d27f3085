import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'

// `:algo` in running text is far more often a typo or an hour than a directive, and reading it as one
// would hide it from every rule.
const directives = directive()
const blockDirectives = {flow: directives.flow ?? {}}

/**
 * Read Markdown with front matter, tables and block directives.
 *
 * @param source
 *   Any text; plain text is Markdown too.
 * @returns
 *   mdast with positions.
 */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), gfmTable(), blockDirectives],
    mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown()]
  })
}
