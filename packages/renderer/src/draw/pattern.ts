import type {Box, Shape} from '../layout/mark.ts'
import type {Palette} from '../theme/palette.ts'
import {n, rectanglePath} from './path.ts'

/**
 * Draw a woven edge: two rows of triangles, as on a rebozo's border.
 *
 * @param box
 *   Where; triangles are as wide as it is tall, stretched a little to end whole.
 * @param palette
 *   Of the piece.
 * @returns
 *   Shapes.
 */
export function zigzag(box: Box, palette: Palette): Shape[] {
  const count = Math.max(1, Math.round(box.width / box.height))
  const step = box.width / count
  const teeth = (base: number, tip: number) =>
    Array.from(
      {length: count},
      (_, index) =>
        `M${n(box.x + index * step)} ${n(base)}L${n(box.x + (index + 0.5) * step)} ${n(tip)}L${n(box.x + (index + 1) * step)} ${n(base)}Z`
    ).join('')
  return [
    {path: rectanglePath(box), fill: palette.primaryTint},
    {path: teeth(box.y + box.height, box.y + box.height * 0.15), fill: palette.paper},
    {path: teeth(box.y, box.y + box.height * 0.45), fill: palette.accent}
  ]
}
