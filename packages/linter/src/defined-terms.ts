import type {Analysis, Unit} from 'retext-spanish'

/** Longest term a definition can have, in words. */
const longestTerm = 8
const cache = new WeakMap<Analysis, DefinedTerms>()

/** The terms that a text defines. */
export interface DefinedTerms {
  /** Whether some words are a term of this text, or part of one. */
  has(folded: readonly string[]): boolean
}

/**
 * List the terms that a text defines: «XXI. Padrón: …», «Padrón.- …», «(en adelante, el Programa)».
 *
 * @param analysis
 *   The text.
 * @returns
 *   The terms, made once for an analysis.
 */
export function definedTerms(analysis: Analysis): DefinedTerms {
  let terms = cache.get(analysis)
  if (!terms) {
    const list = analysis.units.flatMap((unit) => readTerm(analysis, unit))
    list.push(...readShortNames(analysis))
    const text = `|${list.map((words) => ` ${words.join(' ')} `).join('|')}|`
    const answers = new Map<string, boolean>()
    terms = {
      has(folded) {
        const key = ` ${folded.join(' ')} `
        let answer = answers.get(key)
        if (answer === undefined) {
          answer = text.includes(key)
          answers.set(key, answer)
        }
        return answer
      }
    }
    cache.set(analysis, terms)
  }
  return terms
}

function readTerm({tokens}: Analysis, unit: Unit): string[][] {
  // In running text a colon is no definition: «Estimado a quien corresponda: …».
  if (unit.kind !== 'item' && (unit.kind !== 'paragraph' || unit.leadIn === undefined)) return []
  const words: string[] = []
  for (let at = unit.firstToken; at < unit.endToken && words.length <= longestTerm; at++) {
    const token = tokens.lower[at]!
    if (/^\p{L}/u.test(token)) words.push(tokens.folded[at]!)
    else if (token === ':' || /^\.?[-–—]+$/.test(token)) {
      // A lead-in also ends in a colon, but nothing of its unit follows.
      return words.length > 0 && at + 1 < unit.endToken ? [words] : []
    } else if (!/^[«»"“”(),.]$/.test(token)) return []
  }
  return []
}

const shortName =
  /(?:en adelante|en lo (?:sucesivo|subsecuente))[^\p{L}]{1,4}(?:(?:denominad[oa]s?|como|l[ao]s?|el) )*[«"“]?(\p{L}[\p{L} ]{1,60}?)[»"”)]/giu

function readShortNames({tokens, text}: Analysis): string[][] {
  if (!text.includes('en adelante') && !text.includes('en lo su')) return []
  return [...text.matchAll(shortName)].map((found) => {
    const start = found.index + found[0].lastIndexOf(found[1]!)
    const end = start + found[1]!.length
    const words: string[] = []
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens.start[middle]! < start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < tokens.length && tokens.end[at]! <= end; at++) words.push(tokens.folded[at]!)
    return words
  })
}
