import type {Range} from 'remark-legal'
import type {Block, BlockType} from '../explainer.ts'
import type {Part} from '../parts.ts'
import type {Problem} from '../problems.ts'
import type {ReadData} from '../reading.ts'

/** Value of an attribute. */
export interface AttributeValue {
  value: string
  place: Range | undefined
}

/** What a block of one kind has of its own. */
export type Shape<Kind extends Block> = Omit<Kind, 'id' | 'position' | 'sources' | 'title' | 'type'>

/** What a reader of a kind of block is given. */
export interface ShapeInput {
  type: BlockType
  /** Content of the block; at least one part, but for a `grafica`. */
  parts: Part[]
  /** What stands between its braces beside `fuente`, each with its place. */
  attributes: ReadonlyMap<string, AttributeValue>
  /** Give the text of a file beside the explainer; absent when nobody can. */
  readData: ReadData | undefined
  /** Place of the line that opens the block. */
  header: Range | undefined
  /** Report what is wrong. */
  tell(problem: Problem, place: Range | undefined): void
}
