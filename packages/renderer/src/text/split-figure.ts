import type {SceneRun} from '../layout/scene.ts'
import {measureText} from '../type/measure-text.ts'
import type {Face} from '../type/typeface.ts'

/** Size of a figure's unit, of that of its number. */
const unitScale = 0.46

/**
 * Tell a figure's number from its unit, so that the number can be large.
 *
 * @param figure
 *   As printed: «$1,200», «15 días hábiles».
 * @returns
 *   The number, then what follows it in smaller letters; one run when there is no number or nothing after it.
 */
export function splitFigure(figure: string): SceneRun[] {
  const [, number, unit] = /^([$€]?\s?\d[\d.,]*(?:\s?%)?)(\s+\S.*)$/u.exec(figure.trim()) ?? []
  return number && unit ? [{text: number}, {text: unit, scale: unitScale}] : [{text: figure.trim()}]
}

/**
 * Measure a figure in one line.
 *
 * @param figure
 *   As printed.
 * @param face
 *   The cut it is set in.
 * @returns
 *   Its width when the number's size is 1.
 */
export function measureFigure(figure: string, face: Face): number {
  return splitFigure(figure).reduce((sum, {text, scale = 1}) => sum + measureText(text, face, scale), 0)
}

/**
 * Size a figure to stand in one line, or to break between words when that would make it small.
 *
 * @param figure
 *   As printed.
 * @param face
 *   The cut it is set in.
 * @param room
 *   Width it has.
 * @param sizes
 *   `largest`: its size when it fits; `least`: under this it rather breaks.
 * @returns
 *   Size of the number, in the unit of `room`.
 */
export function fitFigure(
  figure: string,
  face: Face,
  room: number,
  {largest, least}: {largest: number; least: number}
): number {
  const inOneLine = (room / measureFigure(figure, face)) * 0.995
  if (inOneLine >= least) return Math.min(largest, inOneLine)
  const longest = Math.max(
    ...splitFigure(figure).flatMap(({text, scale = 1}) =>
      text.split(/\s+/).map((word) => measureText(word, face, scale))
    )
  )
  return Math.min(least, (room / longest) * 0.995)
}
