import type {Paragraph, Root, Sentence} from 'nlcst'
import type {Position} from 'unist'
import type {Analysis, Unit} from '../analysis.ts'
import {buildNodes, buildWhiteSpace, type NodeSource} from './build-nodes.ts'
import {pointCursor} from './point-cursor.ts'

/**
 * Build the nlcst tree of an analysed text.
 *
 * @param analysis
 *   A text whose units have no labels.
 * @returns
 *   Tree with places, whose nodes together spell the text.
 */
export function buildTree(analysis: Analysis): Root {
  const source: NodeSource = {
    text: analysis.text,
    tokens: analysis.tokens,
    pointAt: pointCursor(analysis.text)
  }
  const start = source.pointAt(0)
  const root: Root = {type: 'RootNode', children: []}
  let done = 0
  for (const unit of analysis.units) {
    if (unit.start > done) root.children.push(buildWhiteSpace(source, done, unit.start))
    root.children.push(buildParagraph(source, analysis, unit))
    done = unit.end
  }
  const length = analysis.text.length
  if (length > done) root.children.push(buildWhiteSpace(source, done, length))
  root.position = {start, end: source.pointAt(length)}
  return root
}

function buildParagraph(source: NodeSource, analysis: Analysis, unit: Unit): Paragraph {
  const start = source.pointAt(unit.start)
  const paragraph: Paragraph = {type: 'ParagraphNode', children: []}
  let done = unit.start
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = analysis.sentences[index]!
    if (sentence.start > done) paragraph.children.push(...gap(source, done, sentence.start))
    const from = source.pointAt(sentence.start)
    const children = buildNodes(source, sentence.start, sentence.end, sentence.firstToken, sentence.endToken)
    const position: Position = {start: from, end: source.pointAt(sentence.end)}
    const node: Sentence = {type: 'SentenceNode', children, position}
    paragraph.children.push(node)
    done = sentence.end
  }
  if (unit.end > done) paragraph.children.push(...gap(source, done, unit.end))
  paragraph.position = {start, end: source.pointAt(unit.end)}
  return paragraph
}

function gap(source: NodeSource, start: number, end: number): Paragraph['children'] {
  return [buildWhiteSpace(source, start, end)] as Paragraph['children']
}
