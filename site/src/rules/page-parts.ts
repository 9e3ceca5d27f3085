import {toHtml} from 'hast-util-to-html'
import type {RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toHast} from 'mdast-util-to-hast'
import {toString as toText} from 'mdast-util-to-string'
import {type Example, readExample} from './read-example.ts'

/** A stretch of a rule's page: prose as HTML, or an example. */
export type PagePart = {kind: 'example'; example: Example} | {kind: 'prose'; html: string}

/**
 * Split a rule's page into prose and examples.
 *
 * @param body
 *   Its Markdown, front matter apart. A `texto` fence and the `avisos` fence after it make an example.
 * @returns
 *   Parts in reading order.
 */
export function pageParts(body: string): PagePart[] {
  const {children} = fromMarkdown(body)
  const parts: PagePart[] = []
  let prose: RootContent[] = []
  const endProse = () => {
    if (prose.length) parts.push({kind: 'prose', html: toHtml(toHast({type: 'root', children: prose}))})
    prose = []
  }
  for (const [index, node] of children.entries()) {
    if (isFence(node, 'texto')) {
      const next = children[index + 1]
      endProse()
      const remarks = isFence(next, 'avisos') ? next.value : ''
      parts.push({kind: 'example', example: readExample(node.value, remarks, node.meta)})
    } else if (!isFence(node, 'avisos') || !isFence(children[index - 1], 'texto')) {
      prose.push(node)
    }
  }
  endProse()
  return parts
}

/**
 * Give the line that says what a rule is about.
 *
 * @param body
 *   The Markdown of its page, front matter apart.
 * @returns
 *   Its first paragraph as plain text; empty when it has none.
 */
export function pageSummary(body: string): string {
  const first = fromMarkdown(body).children.find(({type}) => type === 'paragraph')
  return first ? toText(first) : ''
}

function isFence(
  node: RootContent | undefined,
  language: string
): node is Extract<RootContent, {type: 'code'}> {
  return node?.type === 'code' && node.lang === language
}
