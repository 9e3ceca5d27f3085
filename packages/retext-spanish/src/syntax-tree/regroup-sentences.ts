import type {Paragraph, ParagraphContent, Sentence, SentenceContent, WhiteSpace} from 'nlcst'
import {analyze} from '../analyze.ts'
import {isAddress} from './is-address.ts'
import {setPosition} from './set-position.ts'
import {spellNode} from './spell-node.ts'

const lineEnd = /[\n\r]/
const blankLine = /(?:\r\n|[\n\r])[\t ]*(?:\r\n|[\n\r])/

/**
 * Part the content of a paragraph into Spanish sentences, whatever sentences it is parted into.
 *
 * mdast-util-to-nlcst hands a whole document as one paragraph and then parts it at every white space
 * with a line end that stands between sentences; so a blank line is left there, and a mere line end
 * stays in the sentence before it until `liftWhiteSpace`.
 *
 * @param paragraph
 *   Changed in place.
 */
export function regroupSentences(paragraph: Paragraph): undefined {
  const nodes = paragraph.children.flatMap((child): SentenceContent[] =>
    child.type === 'SentenceNode' ? child.children : [child]
  )
  const {sentences} = analyze(nodes.map(readable).join(''))
  const children: ParagraphContent[] = []
  let current: Sentence | undefined
  let currentIndex = 0
  let blanks: WhiteSpace[] = []
  let index = 0
  let offset = 0

  const release = () => {
    for (const blank of blanks)
      (current && lineEnd.test(blank.value) ? current.children : children).push(blank)
    blanks = []
  }

  for (const node of nodes) {
    if (node.type === 'WhiteSpaceNode') {
      if (blankLine.test(node.value)) {
        release()
        current = undefined
        children.push(node)
      } else blanks.push(node)
    } else {
      while (index < sentences.length - 1 && offset >= sentences[index]!.end) index += 1
      if (current && index === currentIndex) current.children.push(...blanks, node)
      else {
        release()
        current = {type: 'SentenceNode', children: [node]}
        children.push(current)
      }
      blanks = []
      currentIndex = index
    }
    offset += spellNode(node).length
  }
  release()
  for (const child of children) if (child.type === 'SentenceNode') setPosition(child)
  paragraph.children = children
}

// Code is one word, whatever stops are in it.
function readable(node: SentenceContent): string {
  const text = spellNode(node)
  return node.type === 'SourceNode' && !isAddress(text) ? 'x'.repeat(text.length) : text
}
