import type {Paragraph, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Range} from 'remark-legal'
import {blockTypes, isBlockType, nearestBlockType} from './block-types.ts'
import {checkPhrasing} from './check-phrasing.ts'
import type {Block, BlockType, ProseBlock} from './explainer.ts'
import {headerPlace, namePlace} from './header-places.ts'
import {keepReferences} from './inline-places.ts'
import {messages} from './messages.ts'
import {type RarePart, readParts} from './parts.ts'
import {readAttributes} from './read-attributes.ts'
import {readSources} from './read-sources.ts'
import type {Reading} from './reading.ts'
import {flatten, tidy, toPlainText} from './rich-text.ts'
import {readChart} from './shapes/chart.ts'
import {readComparison} from './shapes/comparison.ts'
import {readDecision} from './shapes/decision.ts'
import {readFigure} from './shapes/figure.ts'
import {readContacts, readDefinitions, readList, readTerms} from './shapes/lists.ts'
import {readText} from './shapes/paragraphs.ts'
import {readQuestions} from './shapes/questions.ts'
import type {ShapeInput} from './shapes/shape.ts'
import {readSteps} from './shapes/steps.ts'

const shapeReaders: Readonly<Record<BlockType, (input: ShapeInput) => object | null>> = {
  aviso: readText,
  cifra: readFigure,
  cita: readText,
  comparacion: readComparison,
  contacto: readContacts,
  decision: readDecision,
  definicion: readDefinitions,
  derechos: readList,
  grafica: readChart,
  obligaciones: readList,
  pasos: readSteps,
  plazos: readTerms,
  preguntas: readQuestions,
  quien: readList,
  requisitos: readList
}

const rareParts: Partial<Record<BlockType, RarePart>> = {
  cita: 'quote',
  comparacion: 'table',
  decision: 'nested list'
}

const nowhere: Range = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

/**
 * Read one block.
 *
 * @param directive
 *   Its directive.
 * @param content
 *   What stands in it; `null` when that is not to be looked at.
 * @param counts
 *   How many blocks there are of each kind so far; changed.
 * @param reading
 *   The reading of the file; told what is wrong.
 * @returns
 *   The block; `null` when something of it is missing.
 */
export function readBlock(
  directive: ContainerDirective,
  content: RootContent[] | null,
  counts: Map<string, number>,
  reading: Reading
): Block | null {
  reading.references.clear()
  const type = directive.name
  const header = headerPlace(directive, reading)
  if (!isBlockType(type)) {
    const names = Object.keys(blockTypes) as BlockType[]
    reading.problems.add(
      messages.unknownBlock(type, names, nearestBlockType(type)),
      namePlace(directive, reading)
    )
    return null
  }
  const title = readTitle(directive, reading) || blockTypes[type].title
  const attributes = readAttributes(directive, blockTypes[type].attributes ?? [], reading)
  const sources = readSources(directive, reading)
  const parts =
    content &&
    readParts(
      content.filter((node) => !isTitle(node)),
      reading,
      rareParts[type]
    )
  if (!parts) return null
  if (!parts.length && type !== 'grafica') {
    reading.problems.add(messages.emptyBlock(type, blockTypes[type].holds), header)
    return null
  }
  const tell = reading.problems.add
  const shape = shapeReaders[type]({type, parts, header, attributes, readData: reading.readData, tell})
  if (!shape) return null
  const position = reading.lines.ofNode(directive) ?? nowhere
  return withReferences(
    {type, id: nextId(type, counts), title, sources, position, ...shape} as Block,
    reading
  )
}

/**
 * Read paragraphs between blocks.
 *
 * @param nodes
 *   Paragraphs that follow one another; at least one.
 * @param counts
 *   How many blocks there are of each kind so far; changed.
 * @param reading
 *   The reading of the file; told what is wrong.
 * @returns
 *   The block; `null` when nothing of them can be seen.
 */
export function readProse(
  nodes: readonly Paragraph[],
  counts: Map<string, number>,
  reading: Reading
): ProseBlock | null {
  reading.references.clear()
  const parts = readParts(nodes, reading)
  if (!parts?.length) return null
  const text = parts.flatMap((part) => (part.type === 'paragraph' ? [tidy(part.text)] : []))
  const start = reading.lines.ofNode(nodes[0]!)?.start ?? nowhere.start
  const end = reading.lines.ofNode(nodes.at(-1)!)?.end ?? nowhere.end
  const position = {start, end}
  return withReferences(
    {type: 'texto', id: nextId('texto', counts), title: '', sources: [], position, text},
    reading
  )
}

function withReferences<Kind extends Block>(block: Kind, {references, lines}: Reading): Kind {
  const placed = [...references].map(([node, reference]) => ({
    ...reference,
    place: lines.ofNode(node) ?? block.position
  }))
  keepReferences(block, placed)
  return block
}

function nextId(type: Block['type'], counts: Map<string, number>): string {
  const count = (counts.get(type) ?? 0) + 1
  counts.set(type, count)
  return count === 1 ? type : `${type}-${count}`
}

function readTitle(directive: ContainerDirective, reading: Reading): string {
  const title = directive.children.find(isTitle)
  if (!title) return ''
  checkPhrasing(title.children, reading)
  return toPlainText(tidy(flatten(title.children, reading)))
}

function isTitle(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true
  )
}
