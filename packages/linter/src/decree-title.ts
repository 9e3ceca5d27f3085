import {type Analysis, type Sentence, wordBit} from 'retext-spanish'

const titles: ReadonlySet<string> = new Set([
  'acuerdo',
  'acuerdos',
  'aviso',
  'convenio',
  'decreto',
  'decretos',
  'ley',
  'oficio',
  'resolucion'
])
const links: ReadonlySet<string> = new Set(['por', 'mediante', 'que'])

/**
 * Tell whether a sentence is the title of a decree in running text: «DECRETO por el que se reforman …».
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Whether it is.
 */
export function isDecreeTitle({tokens}: Analysis, {firstToken, endToken}: Sentence): boolean {
  return (
    endToken > firstToken + 1 &&
    (tokens.bits[firstToken]! & wordBit.allCaps) !== 0 &&
    titles.has(tokens.folded[firstToken]!) &&
    links.has(tokens.lower[firstToken + 1]!)
  )
}
