import {linePath, n} from '../draw/path.ts'
import type {Box, Drawing, Shape} from '../layout/mark.ts'
import {boundsOf, overlap} from './path-bounds.ts'

const millimetre = 72 / 25.4

/** How far colour goes on beyond the trim, so that a cut a little off leaves no white: 3 mm. */
export const bleed = 3 * millimetre
/** Paper around the trim: bleed, marks and a line of text. */
export const margin = 14 * millimetre

/** Name of the colour that prints on every plate. */
export const registration = 'All'

const markLength = 6 * millimetre
const stroke = {color: registration, width: 0.25}
const foldDash: [number, number] = [3, 2]
/** Length of the marks that show where to fold a sheet from an office printer, in points. */
const tickLength = 7
const tickColor = '#808080'

/**
 * Mark a fold at both edges of a sheet that is not cut.
 *
 * @param x
 *   Where, in points.
 * @param height
 *   Of the sheet.
 * @returns
 *   Shapes.
 */
export function foldTicks(x: number, height: number): Shape[] {
  return [0, height - tickLength].map((y) => ({
    path: linePath([x, y], [x, y + tickLength]),
    stroke: {color: tickColor, width: 0.5, dash: [2, 2]}
  }))
}

/**
 * Draw where to cut and where to fold, outside the bleed.
 *
 * @param page
 *   What is cut out.
 * @param folds
 *   Distances of folds from its left edge.
 * @returns
 *   Crop marks, solid; fold marks, dashed; a register cross at each side.
 */
export function shopMarks(
  {width, height}: Pick<Drawing, 'height' | 'width'>,
  folds: readonly number[]
): Shape[] {
  const [near, far] = [bleed, bleed + markLength]
  const line = (from: [number, number], to: [number, number], dash?: [number, number]): Shape => ({
    path: linePath(from, to),
    stroke: {...stroke, ...(dash && {dash})}
  })
  const vertical = (x: number, dash?: [number, number]) => [
    line([x, -far], [x, -near], dash),
    line([x, height + near], [x, height + far], dash)
  ]
  const horizontal = (y: number) => [line([-far, y], [-near, y]), line([width + near, y], [width + far, y])]
  const middle = bleed + markLength / 2
  return [
    ...[0, width].flatMap((x) => vertical(x)),
    ...[0, height].flatMap(horizontal),
    ...folds.flatMap((x) => vertical(x, foldDash)),
    ...registerCross(-middle, height / 2),
    ...registerCross(width + middle, height / 2)
  ]
}

function registerCross(x: number, y: number): Shape[] {
  const radius = 1.6 * millimetre
  const arm = radius * 1.6
  const r = n(radius)
  return [
    `${linePath([x - arm, y], [x + arm, y])}${linePath([x, y - arm], [x, y + arm])}`,
    `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 1 ${n(2 * radius)} 0a${r} ${r} 0 1 1 ${n(-2 * radius)} 0Z`
  ].map((path) => ({path, stroke}))
}

/** A copy of shapes beyond an edge or a corner of the page: mirrored there, and cut to the bleed. */
export interface BleedStrip {
  clip: Box
  /** Matrix of the mirror, as PDF writes it. */
  matrix: [number, number, number, number, number, number]
  shapes: Shape[]
}

/**
 * Continue what touches the edges of a page into its bleed, mirrored, so that fills go on and patterns do not
 * stop at the cut.
 *
 * @param page
 *   The page.
 * @returns
 *   What to paint before the page; strips reach a point under it, so that no hairline shows between them.
 */
export function bleedStrips({
  width,
  height,
  shapes
}: Pick<Drawing, 'height' | 'shapes' | 'width'>): BleedStrip[] {
  const under = 1
  const reach = bleed + under
  const placed = shapes.map((shape) => ({shape, bounds: boundsOf(shape)}))
  const columns = [
    {from: -bleed, size: reach, mirror: -1, offset: 0, source: [0, bleed]},
    {from: 0, size: width, mirror: 1, offset: 0, source: [0, width]},
    {from: width - under, size: reach, mirror: -1, offset: 2 * width, source: [width - bleed, bleed]}
  ] as const
  const rows = [
    {from: -bleed, size: reach, mirror: -1, offset: 0, source: [0, bleed]},
    {from: 0, size: height, mirror: 1, offset: 0, source: [0, height]},
    {from: height - under, size: reach, mirror: -1, offset: 2 * height, source: [height - bleed, bleed]}
  ] as const
  return columns.flatMap((column) =>
    rows
      .filter((row) => row.mirror < 0 || column.mirror < 0)
      .map((row): BleedStrip => {
        const [x, w] = column.source
        const [y, h] = row.source
        return {
          clip: {x: column.from, y: row.from, width: column.size, height: row.size},
          matrix: [column.mirror, 0, 0, row.mirror, column.offset, row.offset],
          shapes: placed
            .filter(({bounds}) => overlap(bounds, {x, y, width: w, height: h}))
            .map(({shape}) => shape)
        }
      })
  )
}
