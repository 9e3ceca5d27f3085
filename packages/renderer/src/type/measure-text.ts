import type {Face} from './typeface.ts'

/**
 * Measure a text set in one line.
 *
 * @param text
 *   The text; no line breaks.
 * @param face
 *   The cut it is set in.
 * @param size
 *   Size of the letters, in any unit.
 * @returns
 *   Its width in the unit of `size`.
 */
export function measureText(text: string, face: Face, size: number): number {
  return (face.font.layout(text).advanceWidth / face.font.unitsPerEm) * size
}
