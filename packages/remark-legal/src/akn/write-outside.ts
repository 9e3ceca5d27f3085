import type {Element} from 'xast'
import {x} from 'xastscript'
import type {OutsideText} from '../norm.ts'
import type {EIds} from './part.ts'
import {xmlText} from './xml-text.ts'

/**
 * Write what stands outside every provision.
 *
 * @param texts
 *   In reading order.
 * @returns
 *   A `p` each; lines set apart as titles have the class `rubro`, notes `nota`.
 */
export function writeOutside(texts: readonly OutsideText[]): Element[] {
  return texts.map(({kind, text}) => {
    const name = {heading: 'rubro', note: 'nota', text: null}[kind]
    return x('p', name === null ? {} : {class: name}, xmlText(text))
  })
}

/**
 * Write what stands in a preamble and is no recital: who issues the norm, by what right, and its order.
 *
 * @param texts
 *   In reading order.
 * @param name
 *   What it is.
 * @param eIds
 *   Gives out ids; changed.
 * @returns
 *   One `formula`, or nothing when there are no texts.
 */
export function writeFormula(
  texts: readonly OutsideText[],
  name: 'mandato' | 'proemio',
  eIds: EIds
): Element[] {
  return texts.length === 0 ? [] : [x('formula', {eId: eIds.next('', 'formula'), name}, writeOutside(texts))]
}
