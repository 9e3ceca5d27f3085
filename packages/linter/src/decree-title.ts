import {type Analysis, type Sentence, tokenKind, wordBit} from 'retext-spanish'

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
/** Of a convention, which a table of contents names by what it is. */
const kinds: ReadonlySet<string> = new Set(['de', 'modificatorio'])

/**
 * Tell whether a sentence is the title of a decree in running text («DECRETO por el que se reforman …») or its
 * line in a table of contents («Aviso por el que se da a conocer … 7»).
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @param firstToken
 *   Where it begins below the lines above the text of its page.
 * @returns
 *   Whether it is.
 */
export function isDecreeTitle(
  analysis: Analysis,
  sentence: Sentence,
  firstToken = sentence.firstToken
): boolean {
  const {tokens} = analysis
  if (sentence.endToken <= firstToken + 1 || !titles.has(tokens.folded[firstToken]!)) return false
  const next = tokens.lower[firstToken + 1]!
  if ((tokens.bits[firstToken]! & wordBit.allCaps) !== 0 && links.has(next)) return true
  if (!links.has(next) && !kinds.has(next)) return false
  return firstToken > sentence.firstToken || isBeforePageNumber(analysis, sentence)
}

// The number stands in a line of its own, or after dots that lead to it.
function isBeforePageNumber({text, tokens, units}: Analysis, {endToken, unit}: Sentence): boolean {
  if (endToken >= units[unit]!.endToken || tokens.kind[endToken] !== tokenKind.number) return false
  const gap = text.slice(tokens.end[endToken - 1]!, tokens.start[endToken]!)
  const after = text.slice(tokens.end[endToken]!, tokens.end[endToken]! + 2)
  return /^\s*\n\s*$|\.{4}/.test(gap) && /^\s*(?:\n|$)/.test(after)
}
