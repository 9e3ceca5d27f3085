import type {Drawing} from './layout/mark.ts'
import type {PieceInput} from './piece.ts'

/** Pages that belong together: one PDF, or an image a page. */
export interface PieceDocument {
  /** File name without ending: `cartel-carta`. */
  name: string
  /** At least one, in the order of the sheets. */
  pages: Drawing[]
  /** Points on paper in a unit of the pages: 1 when they are drawn in points. */
  pointsPerUnit: number
  /** Pixels of a PNG in a unit of the pages; default 1. */
  pixelsPerUnit?: number
  /** Names of the outermost groups, as `Sect:portada`, in reading order; default: that of the texts. */
  order?: readonly string[]
}

/**
 * Makes the pages of a piece.
 *
 * @param input
 *   What it is made from, printable.
 * @returns
 *   One document or more.
 * @throws {RenderError}
 *   When the text does not fit.
 */
export type PieceDrawer = (input: PieceInput) => Promise<PieceDocument[]>
