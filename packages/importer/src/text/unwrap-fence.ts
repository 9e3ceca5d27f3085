import {fromMarkdown} from 'mdast-util-from-markdown'
import {openFence} from 'remark-legal'

const fence = /^\s*(?:`{3}|~{3})/
const pageEnd = /^[ \t]*<\/(?:chunk|page|pagina)>[ \t]*$/gim

/**
 * Take a text out of the code fence that a converter of PDF put around all of it.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text without fence and tags, pages apart by form feeds; the same text when no fence holds all of it.
 */
export function unwrapFence(text: string): string {
  if (!fence.test(text)) return text
  const paged = text.replace(pageEnd, '\f')
  return openFence(fromMarkdown(paged), paged) ?? text
}
