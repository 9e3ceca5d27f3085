import type {Box, Drawing} from './layout/mark.ts'
import {scaleDrawing} from './layout/scale-drawing.ts'
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
  /** Where each page is folded: distances from its left edge. */
  folds?: readonly number[][]
  /** What to tell who prints each page. */
  printingNotes?: readonly string[]
  /** Parts of pages that a telephone shows one by one, in reading order; default: every page whole. */
  screens?: readonly Screen[]
}

/** Part of a page that stands on its own. */
export interface Screen {
  /** Which page, from 0. */
  page: number
  box: Box
}

/** Paper that office printers have: letter or A4. */
export type Paper = 'a4' | 'carta'

/**
 * Makes the pages of a piece.
 *
 * @param input
 *   What it is made from, printable.
 * @param options
 *   `paper`: what is at hand, for pieces that are drawn for a paper.
 * @returns
 *   One document or more.
 * @throws {RenderError}
 *   When the text does not fit.
 */
export type PieceDrawer = (input: PieceInput, options: {paper: Paper}) => Promise<PieceDocument[]>

/**
 * Measure a document in points.
 *
 * @param document
 *   In any unit; it stays as it is.
 * @returns
 *   The same, a unit of its pages being a point.
 */
export function inPoints(document: PieceDocument): PieceDocument {
  const {pages, pointsPerUnit: factor, pixelsPerUnit = 1, folds, screens} = document
  if (factor === 1) return document
  return {
    ...document,
    pages: pages.map((page) => scaleDrawing(page, factor)),
    pointsPerUnit: 1,
    pixelsPerUnit: pixelsPerUnit / factor,
    ...(folds && {folds: folds.map((page) => page.map((x) => x * factor))}),
    ...(screens && {screens: screens.map(({page, box}) => ({page, box: scaleBox(box, factor)}))})
  }
}

function scaleBox({x, y, width, height}: Box, factor: number): Box {
  return {x: x * factor, y: y * factor, width: width * factor, height: height * factor}
}
