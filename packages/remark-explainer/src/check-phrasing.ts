import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {findDirectiveMistake} from './directive-mistake.ts'
import {findHtmlProblem} from './html-problem.ts'
import {isInlineReference, readInlineReference} from './inline-reference.ts'
import {findLinkProblem} from './link-address.ts'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'
import {pushAll, type Reading, sourceOf} from './reading.ts'
import {flatten, tidy, toPlainText} from './rich-text.ts'

/**
 * Report what has no place in running text: images, HTML, bad links, directives.
 *
 * @param nodes
 *   Content of a paragraph, heading or title.
 * @param reading
 *   The reading of the file.
 */
export function checkPhrasing(nodes: readonly PhrasingContent[], reading: Reading): void {
  const open = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    const problem = findProblem(node, reading)
    if (problem) reading.problems.add(problem, reading.lines.ofNode(node))
    else if ('children' in node) pushAll(open, node.children)
  }
}

function findProblem(node: PhrasingContent, reading: Reading): Problem | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return messages.image()
    case 'html':
      return findHtmlProblem(node.value)
    case 'link':
      return findLinkProblem(node.url) ?? emptyLink(node.children, reading)
    case 'linkReference': {
      const url = reading.definitions.get(node.identifier)
      return url === undefined ? undefined : findLinkProblem(url)
    }
    case 'textDirective':
      return isInlineReference(node, reading)
        ? findReferenceProblem(node, reading)
        : findDirectiveMistake(node, reading)
    case 'text':
      return /(?<!\\)\*\*/.test(sourceOf(node, reading) ?? '') ? messages.strayAsterisks() : undefined
    case 'break':
    case 'emphasis':
    case 'inlineCode':
    case 'strong':
      return undefined
    default:
      return messages.unsupportedContent(node.type)
  }
}

function findReferenceProblem(node: TextDirective, reading: Reading): Problem | undefined {
  const reference = readInlineReference(node, toPlainText(tidy(flatten(node.children, reading))))
  return 'problem' in reference ? reference.problem : undefined
}

function emptyLink(children: readonly PhrasingContent[], reading: Reading): Problem | undefined {
  return tidy(flatten(children, reading)).length ? undefined : messages.emptyLink()
}
