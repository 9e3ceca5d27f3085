import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {mdxExpressionFromMarkdown} from 'mdast-util-mdx-expression'
import {mdxJsxFromMarkdown} from 'mdast-util-mdx-jsx'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {mdx} from 'micromark-extension-mdx'
import {VFileMessage} from 'vfile-message'
import type {Problem} from '../problems.ts'
import {mdxMessages} from './mdx-messages.ts'

/** The tree of a file of MDX, or the first thing that cannot be read, with its line and column from 1. */
export type ParsedMdx = {tree: Root} | {problem: Problem; line: number; column: number}

/**
 * Parse MDX without knowledge of JavaScript: code is told apart, never read.
 *
 * @param source
 *   Text of the file, without byte order mark.
 * @returns
 *   mdast with components and expressions.
 */
export function parseMdx(source: string): ParsedMdx {
  try {
    return {
      tree: fromMarkdown(source, {
        extensions: [frontmatter(), gfmTable(), mdx()],
        mdastExtensions: [
          frontmatterFromMarkdown(),
          gfmTableFromMarkdown(),
          mdxExpressionFromMarkdown(),
          mdxJsxFromMarkdown()
        ]
      })
    }
  } catch (error) {
    // A tag left open in a heading trips an assertion of the parser, which knows no place.
    if (!(error instanceof VFileMessage)) return {problem: mdxMessages.brokenTag(), ...firstTag(source)}
    // What is never closed has no place but that of its opening tag, in words.
    const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason)
    const line = error.line ?? Number(opened?.[1] ?? 1)
    const column = error.column ?? Number(opened?.[2] ?? 1)
    return {problem: explain(error), line, column}
  }
}

function firstTag(source: string): {line: number; column: number} {
  const before = source.slice(0, Math.max(source.search(/<\/?[\p{L}>]/u), 0)).split(/\r\n|\r|\n/)
  return {line: before.length, column: before.at(-1)!.length + 1}
}

function explain({ruleId, source, reason}: VFileMessage): Problem {
  const id = `${source}:${ruleId}`
  if (reason.includes('<!--') || /character `!`/.test(reason)) return mdxMessages.htmlComment()
  if (id.endsWith(':end-tag-mismatch')) {
    const [, closed, opened] =
      /closing tag (?:for )?`<\/?([^>`]*)>`(?:.*?for `<([^>`]*)>`)?/.exec(reason) ?? []
    return mdxMessages.unclosed(opened ?? closed ?? '')
  }
  if (id.endsWith(':unexpected-closing-slash')) return mdxMessages.strayClosing()
  if (source?.endsWith('mdx-expression')) return mdxMessages.unclosedBrace()
  return mdxMessages.brokenTag()
}
