import {fold} from '../fold.ts'
import type {Norm, OutsideText} from '../norm.ts'

/** What stands before the first provision of a norm. */
export interface FrontTexts {
  /** Before its printed title. */
  cover: OutsideText[]
  /** After it; everything where the title is not printed. */
  preamble: OutsideText[]
}

/**
 * Tell what stands before a norm's printed title from what stands between it and the first provision.
 *
 * @param norm
 *   Any norm; its title itself is left out, as every export begins with it.
 */
export function frontTexts({metadata: {titulo}, outside = []}: Norm): FrontTexts {
  const front = outside.filter(({after}) => after === null)
  const key = plain(titulo)
  const title = front.findIndex(({text}) => plain(text) === key)
  return {cover: front.slice(0, Math.max(0, title)), preamble: front.slice(title + 1)}
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
