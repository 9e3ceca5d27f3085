import {type Citation, findCitations} from 'remark-legal'
import type {Analysis} from 'retext-spanish'
import {proseKinds} from '../phrases/find-phrases.ts'

/** A citation with the unit it stands in; offsets are those of the text. */
export interface UnitCitation extends Citation {
  unit: number
}

const levels =
  /^(?:art(?:iculos?|s)?|frac(?:cion(?:es)?|c)?s?|bases?|incisos?|incs?|parr(?:afo|s)?s?|apartados?|numeral(?:es)?|reglas?|lineamientos?|titulos?|capitulos?|seccion(?:es)?|libros?|transitori[oa]s?)\.?$/
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

function readCitations({tokens, units, text}: Analysis): UnitCitation[] {
  const isLevel = new Map<string, boolean>()
  const names = (word: string) => {
    let known = isLevel.get(word)
    if (known === undefined) {
      known = levels.test(word)
      isLevel.set(word, known)
    }
    return known
  }
  const found: UnitCitation[] = []
  for (const {index, kind, start, end, label = 0, firstToken, endToken} of units) {
    if (!proseKinds.has(kind)) continue
    let at = firstToken
    while (at < endToken && !names(tokens.folded[at]!)) at += 1
    if (at === endToken) continue
    const from = start + label
    for (const citation of findCitations(text.slice(from, end))) {
      found.push({
        ...citation,
        unit: index,
        start: citation.start + from,
        end: citation.end + from,
        targets: citation.targets.map((target) => ({
          ...target,
          start: target.start + from,
          end: target.end + from
        }))
      })
    }
  }
  return found
}
