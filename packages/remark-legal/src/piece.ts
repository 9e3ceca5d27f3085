import type {ArticleLabel} from './article-label.ts'
import type {DivisionLabel} from './division-label.ts'
import type {ProvisionType} from './norm.ts'
import type {Opening} from './opening.ts'
import type {LabelReading} from './read-label.ts'

/** What a label says about the segment that it begins. */
export type Mark =
  | {kind: 'article'; label: ArticleLabel}
  | {kind: 'division'; label: DivisionLabel}
  | {kind: 'item'; reading: LabelReading; depth: number; begins: boolean}
  | {kind: 'labelRest'; id: string}
  | {kind: 'named'; type: ProvisionType; id: string; value: number}
  | {kind: 'opening'; opening: Opening}
  | {kind: 'ordinal'; reading: LabelReading}
  | {kind: 'section'; reading: LabelReading}

/** A stretch of a block's visible text that is read as one. */
export interface Piece {
  kind: 'heading' | 'item' | 'note' | 'quote' | 'tableCell' | 'text'
  /** Indexes in the block's visible text. */
  start: number
  end: number
  /** Index after its label; equals `start` when it has none. */
  labelEnd: number
  mark?: Mark
  /** Index of the segment that introduces its series. */
  leadIn?: number
}
