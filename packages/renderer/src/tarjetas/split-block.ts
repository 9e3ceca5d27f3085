import type {Block} from 'remark-explainer'

/** A block, or a part of one, for one card. */
export interface CardPart {
  block: Block
  /** Steps on the cards before. */
  firstStep: number
  /** Whether another part follows. */
  goesOn: boolean
}

/**
 * Tell in how many parts a block can be cut.
 *
 * @param block
 *   The block.
 * @returns
 *   How many items it has that can stand alone; 1 when it cannot be cut.
 */
export function countItems(block: Block): number {
  return itemsOf(block)?.length ?? 1
}

/**
 * Cut a block into parts of about as many items each.
 *
 * @param block
 *   The block.
 * @param count
 *   How many parts, from 1 to `countItems(block)`.
 * @returns
 *   The parts in order, each with its own id and the same title and sources; only the first has the introduction.
 */
export function splitBlock(block: Block, count: number): CardPart[] {
  if (count === 1) return [{block, firstStep: 0, goesOn: false}]
  const items = itemsOf(block)!
  return Array.from({length: count}, (_, part) => {
    const [from, to] = [part, part + 1].map((at) => Math.round((at * items.length) / count)) as [
      number,
      number
    ]
    const own = {
      ...block,
      ...('intro' in block && part > 0 && {intro: []}),
      ...withItems(block, from, to),
      id: part ? `${block.id}-parte-${part + 1}` : block.id,
      title: block.title && `${block.title} (${part + 1} de ${count})`
    } as Block
    return {block: own, firstStep: from, goesOn: part < count - 1}
  })
}

function itemsOf(block: Block): readonly unknown[] | null {
  switch (block.type) {
    case 'quien':
    case 'requisitos':
    case 'derechos':
    case 'obligaciones':
      return block.items
    case 'pasos':
      return block.steps
    case 'plazos':
      return block.terms
    case 'preguntas':
      return block.questions
    case 'definicion':
      return block.definitions
    case 'aviso':
    case 'cita':
    case 'texto':
      return block.text
    case 'comparacion':
      return block.rows
    default:
      return null
  }
}

function withItems(block: Block, from: number, to: number): Partial<Block> {
  switch (block.type) {
    case 'quien':
    case 'requisitos':
    case 'derechos':
    case 'obligaciones':
      return {items: block.items.slice(from, to)}
    case 'pasos':
      return {steps: block.steps.slice(from, to)}
    case 'plazos':
      return {terms: block.terms.slice(from, to)}
    case 'preguntas':
      return {questions: block.questions.slice(from, to)}
    case 'definicion':
      return {definitions: block.definitions.slice(from, to)}
    case 'aviso':
    case 'cita':
    case 'texto':
      return {text: block.text.slice(from, to)}
    case 'comparacion':
      return {rows: block.rows.slice(from, to)}
    default:
      return {}
  }
}
