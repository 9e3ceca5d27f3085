import type {LintMessage, Severity} from '@llano/linter'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Strings} from '../../strings.ts'
import type {MarkedBlock, MarkedText} from './marked-blocks.ts'

/** A remark on more characters than these is about a sentence: its words are underlined, not filled. */
const longestFill = 90
const order: Severity[] = ['info', 'warning', 'error']

/**
 * Write a block of the text with its remarks under it.
 *
 * @param block
 *   The block.
 * @param id
 *   Its anchor.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   An element.
 */
export function writeBlock(
  {line, provision, messages, parts}: MarkedBlock,
  id: string,
  strings: Strings
): ElementContent {
  const where = [provision, strings.html.line(line)].filter((part) => part !== undefined).join(' · ')
  const begun = new Set<number>()
  return h('article.block', {id}, [
    h('p.where', where),
    h(
      'p.quote',
      parts.flatMap((part) => markPart(part, messages, begun))
    ),
    h(
      'ol.remarks',
      messages.map((message) => writeRemark(message, strings))
    )
  ])
}

function markPart(
  {text, about}: MarkedText,
  messages: readonly LintMessage[],
  begun: Set<number>
): Array<ElementContent | string> {
  const severity = order.findLast((level) => about.some((at) => messages[at]?.severity === level))
  if (severity === undefined) return [text]
  const starting = about.filter((at) => !begun.has(at))
  for (const at of starting) begun.add(at)
  const isWord = about.some((at) => {
    const {start, end} = messages[at]!
    return end.offset - start.offset <= longestFill
  })
  const number = starting.length ? h('sup', starting.map((at) => at + 1).join(' ')) : null
  return [h('mark', {className: isWord ? [severity, 'word'] : [severity]}, [number, text])]
}

function writeRemark(
  {severity, message, ruleId, note, url, replacements}: LintMessage,
  strings: Strings
): ElementContent {
  const rule = /^https?:/.test(url) ? h('a', {href: url}, ruleId) : ruleId
  return h(`li.${severity}`, [
    h('span.level', strings.severity[severity]),
    ` ${message}. `,
    replacements.length
      ? h('span.instead', `${strings.insteadOf} ${replacements.map((text) => text || '∅').join(' · ')}`)
      : null,
    h('details', [h('summary', [strings.html.why, ' · ', rule]), note])
  ])
}
