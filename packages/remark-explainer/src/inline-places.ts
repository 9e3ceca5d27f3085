import type {Range} from 'remark-legal'
import type {Block, TextRun} from './explainer.ts'

/** A link of a block to a provision or to a term. */
export interface BlockReference {
  kind: 'provision' | 'term'
  /** Id of the provision, or slug of the term. */
  target: string
}

/** A link of a block, with its place. */
export interface PlacedReference extends BlockReference {
  place: Range
}

/** Titles, questions and terms are plain text in the model: their links are known from the reading alone. */
const asRead = new WeakMap<Block, readonly PlacedReference[]>()

/**
 * Keep where the links of a block stand.
 *
 * @param block
 *   Block that was just read.
 * @param references
 *   Every link in it, titles and questions included, in reading order.
 */
export function keepReferences(block: Block, references: readonly PlacedReference[]): void {
  asRead.set(block, references)
}

/**
 * List where a block leads to provisions or to terms.
 *
 * @param block
 *   Block of an explainer.
 * @param kind
 *   Which of the two.
 * @returns
 *   Every link in reading order; of a block that was not read from a file those in its rich text, with the place
 *   of the block.
 */
export function placedReferences(block: Block, kind: BlockReference['kind']): PlacedReference[] {
  const references =
    asRead.get(block) ??
    runsOf(block).flatMap((run) => {
      const target = run[kind]
      return target === undefined ? [] : [{kind, target, place: block.position}]
    })
  return references.filter((reference) => reference.kind === kind)
}

/** Runs of all texts of a block, in reading order; of one link in several runs, the first. */
function runsOf(block: Block): TextRun[] {
  const found: TextRun[] = []
  const open: unknown[] = [block]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value.toReversed())
    else if (typeof value === 'object' && value !== null) {
      const run = value as TextRun
      if (typeof run.text !== 'string') open.push(...Object.values(value).toReversed())
      else found.push(run)
    }
  }
  return found.filter(
    ({provision, term}, index) =>
      (provision ?? term) === undefined ||
      found[index - 1]?.provision !== provision ||
      found[index - 1]?.term !== term
  )
}
