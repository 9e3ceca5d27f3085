import {analyze} from '../analyze.ts'
import type {Figure} from './figure.ts'
import {findFigures} from './find-figures.ts'

/**
 * Read the figures of a text: what a citizen would write down of it.
 *
 * Numbers in digits and in words give the same value, so that «veinte días hábiles» can be compared with
 * «20 días hábiles».
 *
 * @param text
 *   Any text without markup; blank lines part it.
 * @returns
 *   Figures in reading order, not overlapping.
 */
export function figures(text: string): readonly Figure[] {
  return findFigures(analyze(text))
}
