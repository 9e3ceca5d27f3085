import {messages} from './messages.ts'
import type {Problem} from './problems.ts'

/**
 * Find what is wrong with HTML: anything but comments.
 *
 * @param html
 *   Value of an `html` node.
 * @returns
 *   Problem; `undefined` when nothing of it would be shown.
 */
export function findHtmlProblem(html: string): Problem | undefined {
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end < 0) return messages.unclosedComment()
    rest = rest.slice(end + 3).trimStart()
  }
  if (!rest) return undefined
  return html.trimStart().startsWith('<!--') && !/<[a-z/!?]/i.test(rest)
    ? messages.textAfterComment()
    : messages.rawHtml(html)
}
