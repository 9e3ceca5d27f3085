import type {Analysis, Unit} from 'retext-spanish'
import {perUnit} from './unit-facts.ts'

/** Longest term a definition can have, in words. */
const longestTerm = 8
const cache = new WeakMap<Analysis, DefinedTerms>()

/** The terms that a text defines. */
export interface DefinedTerms {
  /** Whether some words are a term of this text, or part of one. */
  has(folded: readonly string[]): boolean
  /** All terms; the same for texts that define the same. */
  key: string
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
    const list = perUnit(analysis, readTerms).flat()
    const key = `|${list.map((words) => ` ${words.join(' ')} `).join('|')}|`
    const answers = new Map<string, boolean>()
    terms = {
      key,
      has(folded) {
        const words = ` ${folded.join(' ')} `
        let answer = answers.get(words)
        if (answer === undefined) {
          answer = key.includes(words)
          answers.set(words, answer)
        }
        return answer
      }
    }
    cache.set(analysis, terms)
  }
  return terms
}

/**
 * Let a part of a text know the terms of the whole.
 *
 * @param part
 *   Analysis of some units of the text.
 * @param terms
 *   The terms of the whole.
 */
export function shareDefinedTerms(part: Analysis, terms: DefinedTerms): void {
  cache.set(part, terms)
}

function readTerms(analysis: Analysis, unit: Unit): string[][] {
  return [...readTerm(analysis, unit), ...readShortNames(analysis, unit)]
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

function readShortNames({tokens, text}: Analysis, unit: Unit): string[][] {
  const words = text.slice(unit.start, unit.end)
  if (!words.includes('en adelante') && !words.includes('en lo su')) return []
  return [...words.matchAll(shortName)].map((found) => {
    const start = unit.start + found.index + found[0].lastIndexOf(found[1]!)
    const end = start + found[1]!.length
    const name: string[] = []
    for (let at = unit.firstToken; at < unit.endToken && tokens.end[at]! <= end; at++)
      if (tokens.start[at]! >= start) name.push(tokens.folded[at]!)
    return name
  })
}
