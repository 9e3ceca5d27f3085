import {type Citation, findCitations} from 'remark-legal'
import type {Analysis, Unit} from 'retext-spanish'
import {proseKinds} from '../phrases/find-phrases.ts'
import {perUnit} from '../unit-facts.ts'

/** A citation with the unit it stands in; offsets are those of the text. */
export interface UnitCitation extends Citation {
  unit: number
}

const levels =
  /^(?:art(?:iculos?|s)?|frac(?:cion(?:es)?|c)?s?|bases?|incisos?|incs?|parr(?:afo|s)?s?|apartados?|numeral(?:es)?|reglas?|lineamientos?|titulos?|capitulos?|seccion(?:es)?|libros?|transitori[oa]s?)\.?$/
/** Words whose answer is remembered. */
const mostWords = 50_000
const cache = new WeakMap<Analysis, UnitCitation[]>()

/**
 * List the citations of provisions in running text: titles, quotations, tables and editors' notes apart.
 *
 * @param analysis
 *   The text.
 * @returns
 *   In reading order, made once for an analysis.
 */
export function citationsOf(analysis: Analysis): readonly UnitCitation[] {
  let list = cache.get(analysis)
  if (!list) {
    list = readCitations(analysis)
    cache.set(analysis, list)
  }
  return list
}

function readCitations(analysis: Analysis): UnitCitation[] {
  return perUnit(analysis, readUnit).flatMap((citations, index) => {
    const {start: from} = analysis.units[index]!
    return citations.map((citation) => ({
      ...citation,
      unit: index,
      start: citation.start + from,
      end: citation.end + from,
      targets: citation.targets.map((target) => ({
        ...target,
        start: target.start + from,
        end: target.end + from
      }))
    }))
  })
}

const none: readonly Citation[] = []
const isLevel = new Map<string, boolean>()

/** Citations of a unit; offsets count from its start. */
function readUnit({tokens, text}: Analysis, unit: Unit): readonly Citation[] {
  const {kind, start, end, label = 0, firstToken, endToken} = unit
  if (!proseKinds.has(kind)) return none
  let at = firstToken
  while (at < endToken && !namesLevel(tokens.folded[at]!)) at += 1
  if (at === endToken) return none
  // The label is no citation, but offsets count from it.
  return findCitations(' '.repeat(label) + text.slice(start + label, end))
}

function namesLevel(word: string): boolean {
  let known = isLevel.get(word)
  if (known === undefined) {
    known = levels.test(word)
    if (isLevel.size < mostWords) isLevel.set(word, known)
  }
  return known
}
