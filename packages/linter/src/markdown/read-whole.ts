import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {frontMatterOf} from './front-matter.ts'

// `:algo` in running text is far more often a typo or an hour than a directive, and reading it as one
// would hide it from every rule.
const directives = directive()
const blockDirectives = {flow: directives.flow ?? {}}
const syntax = [gfmTable(), blockDirectives]
const tree = [frontmatterFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown()]
const whole = {extensions: [frontmatter(), ...syntax], mdastExtensions: tree}
const inside = {extensions: syntax, mdastExtensions: tree}

/**
 * Read Markdown with front matter, tables and block directives, as one.
 *
 * @param source
 *   A text, or a part of one.
 * @param mayHaveFrontMatter
 *   Whether it begins where its text does.
 * @returns
 *   mdast with positions in `source`.
 */
export function readWhole(source: string, mayHaveFrontMatter: boolean): Root {
  // Where front matter opens and never closes, its extension lets no list or quote be seen.
  const hasFrontMatter = mayHaveFrontMatter && frontMatterOf(source) !== undefined
  return fromMarkdown(source, hasFrontMatter ? whole : inside)
}
