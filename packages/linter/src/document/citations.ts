import {type Citation, findCitations} from 'remark-legal'
import type {Analysis, Unit} from 'retext-spanish'
import {proseKinds} from '../phrases/find-phrases.ts'
import {perUnit} from '../unit-facts.ts'

/** A citation in a unit; offsets count from the unit's start. */
export interface UnitCitation extends Citation {
  /** «Se reforma el inciso a) de la fracción II …»: a decree that changes a norm has to point to the letter. */
  isAmended: boolean
}

const levels =
  /^(?:art(?:iculos?|s)?|frac(?:cion(?:es)?|c)?s?|bases?|incisos?|incs?|parr(?:afo|s)?s?|apartados?|numeral(?:es)?|reglas?|lineamientos?|titulos?|capitulos?|seccion(?:es)?|libros?|transitori[oa]s?)\.?$/
/** Words whose answer is remembered. */
const mostWords = 50_000

/**
 * List the citations of provisions in running text: titles, quotations, tables and editors' notes apart.
 *
 * @param analysis
 *   The text.
 * @returns
 *   Unit by unit, each in reading order; made once for a unit.
 */
export function citationsOf(analysis: Analysis): ReadonlyArray<readonly UnitCitation[]> {
  return perUnit(analysis, readUnit)
}

const none: readonly UnitCitation[] = []
const isLevel = new Map<string, boolean>()

function readUnit({tokens, text}: Analysis, unit: Unit): readonly UnitCitation[] {
  const {kind, start, end, label = 0, firstToken, endToken} = unit
  if (!proseKinds.has(kind)) return none
  let at = firstToken
  while (at < endToken && !namesLevel(tokens.folded[at]!)) at += 1
  if (at === endToken) return none
  // The label is no citation, but offsets count from it.
  const words = ' '.repeat(label) + text.slice(start + label, end)
  return findCitations(words).map((citation) => ({...citation, isAmended: isAmended(words, citation)}))
}

const changes =
  /(?:^|[^\p{L}])(?:adicion|derog|modific|recorr|reform|suprim|sustitu|abrog)\p{L}{0,8}(?![\p{L}])/iu

function isAmended(words: string, {start, end}: Citation): boolean {
  const opening = words.slice(0, Math.min(start, 300))
  return changes.test(opening) || changes.test(words.slice(Math.max(0, start - 300), end + 40))
}

function namesLevel(word: string): boolean {
  let known = isLevel.get(word)
  if (known === undefined) {
    known = levels.test(word)
    if (isLevel.size < mostWords) isLevel.set(word, known)
  }
  return known
}
