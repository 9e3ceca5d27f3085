import type {RootContent} from 'mdast'
import type {Layout} from '../markdown/find-units.ts'
import type {MarkdownBlock} from '../markdown/split-blocks.ts'
import type {Change} from './find-change.ts'

/** A block that was read, wherever it stands. */
export interface KnownBlock {
  text: string
  /** Positions count from its start, lines from 1. */
  nodes: RootContent[]
  mask: string
  layout: Layout
  /** Whether it may hold a comment that turns rules off. */
  hasComment: boolean
}

/** A block with where it stands. */
export interface PlacedBlock extends MarkdownBlock {
  known: KnownBlock
}

/** A text that was parsed. */
export interface ParsedText {
  source: string
  blocks: readonly PlacedBlock[]
  /** The text without markup, as long as it. */
  mask: string
  /** What is not as in the last text: whole blocks. */
  change: Change
}
