import {type Analysis, tokenKind, type Unit, wordBit} from 'retext-spanish'
import {exemptTokens, quoted} from '../phrases/exempt-tokens.ts'
import {proseKinds} from '../phrases/find-phrases.ts'
import {perUnit} from '../unit-facts.ts'
import {properHeads, properTerms} from './proper-names.ts'
import {stemOf} from './stem.ts'

/** A term of two words or more that a text writes with capitals: «Instancia Ejecutora». */
export interface CapitalTerm {
  /** As it first stands. */
  term: string
  /** Word by word, as `stemOf` gives them. */
  name: readonly string[]
  /** First tokens of its uses in running text, in reading order. */
  uses: number[]
  /** How many words it has in the text, links included. */
  words: number
}

const links = new Set('a al de del e el en la las los para y'.split(' '))
const articles = new Set(['el', 'la', 'las', 'los'])
const opening = /^[:;.«“"(¿¡\-–—•]+$/
const determiners =
  /^(?:al|cada|cualquier|del|dich[oa]s?|el|est[ae]s?|la|las|los|ningun[oa]?|otr[oa]s?|respectiv[oa]s?|sus?|un[oa]?s?)$/
const longest = 8
const cache = new WeakMap<Analysis, CapitalTerm[]>()

/**
 * List the terms that a text writes with capitals inside its sentences, names of laws, bodies, offices,
 * places and persons apart.
 *
 * @param analysis
 *   The text.
 * @returns
 *   In the order they first appear, made once for an analysis.
 */
export function capitalTermsOf(analysis: Analysis): readonly CapitalTerm[] {
  let list = cache.get(analysis)
  if (!list) {
    list = readTerms(analysis)
    cache.set(analysis, list)
  }
  return list
}

/** A term in a unit; `first` counts from its first token. */
interface TermUse {
  key: string
  name: readonly string[]
  term: string
  first: number
  words: number
}

function readTerms(analysis: Analysis): CapitalTerm[] {
  const found = new Map<string, CapitalTerm>()
  for (const [unit, uses] of perUnit(analysis, readUses).entries()) {
    const {firstToken} = analysis.units[unit]!
    for (const {key, first, ...use} of uses) {
      const known = found.get(key)
      if (known) known.uses.push(firstToken + first)
      else found.set(key, {...use, uses: [firstToken + first]})
    }
  }
  return [...found.values()]
}

function readUses(analysis: Analysis, unit: Unit): TermUse[] {
  const {tokens, text} = analysis
  const found: TermUse[] = []
  if (!proseKinds.has(unit.kind) || isOutside(unit)) return found
  const flags = exemptTokens(analysis)
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = analysis.sentences[index]!
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!isCapital(tokens.bits[at]!)) continue
      // The first word of a sentence has its capital in any case: «Pida el Comprobante Escolar».
      if (at === sentence.firstToken || opening.test(tokens.lower[at - 1]!)) continue
      const end = endOfRun(analysis, at, sentence.endToken)
      const first = at
      at = end - 1
      if (end - first < 2 || end - first > longest || flags[first]! & quoted) continue
      if (isName(analysis, first, end, sentence.firstToken)) continue
      const name = Array.from({length: end - first}, (_, place) => stemOf(tokens.folded[first + place]!))
      const term = text.slice(tokens.start[first]!, tokens.end[end - 1]!).replace(/\s+/g, ' ')
      found.push({key: name.join(' '), name, term, first: first - unit.firstToken, words: end - first})
    }
  }
  return found
}

/** Preambles and transitory articles are full of names that have no place in a glossary. */
function isOutside({provision}: Unit): boolean {
  return provision?.startsWith('trans-') === true
}

function isCapital(bits: number): boolean {
  return (
    (bits & wordBit.capitalized) !== 0 &&
    (bits & (wordBit.abbreviation | wordBit.allCaps | wordBit.roman)) === 0
  )
}

/** Index after the last word with a capital of a run: «Padrón de Personas Beneficiarias». */
function endOfRun({tokens}: Analysis, first: number, limit: number): number {
  let end = first + 1
  for (let next = end; next < limit && next - end < 3; next++) {
    if (isCapital(tokens.bits[next]!)) end = next + 1
    else if (tokens.kind[next] !== tokenKind.word || !links.has(tokens.folded[next]!)) break
  }
  return end
}

function isName({tokens}: Analysis, first: number, end: number, sentenceStart: number): boolean {
  const head = tokens.folded[first]!
  if (properHeads.has(stemOf(head))) return true
  // A name goes on in capitals or digits: «Plan Nacional 2025-2030», «Programa IMSS».
  if (tokens.bits[end] !== undefined && tokens.bits[end]! & (wordBit.allCaps | wordBit.numeral)) return true
  // Without an article it is a name: «en Puerto Cormorán», «secretarías de Educación Pública».
  const before = first > sentenceStart ? tokens.folded[first - 1]! : ''
  if (!determiners.test(before)) return true
  // «Objetivo del Puesto», «María de los Ángeles Ruiz»: the name began before.
  let opener = first - 1
  let isLinked = false
  while (opener > sentenceStart && links.has(tokens.folded[opener]!)) {
    isLinked ||= !articles.has(tokens.folded[opener]!)
    opener -= 1
  }
  if (isLinked && tokens.bits[opener]! & wordBit.capitalized) return true
  const words = Array.from({length: end - first}, (_, place) => stemOf(tokens.folded[first + place]!))
  for (let at = first; at < end; at++) if (tokens.bits[at]! & wordBit.infinitive) return true
  const key = words.join(' ')
  return properTerms.some((name) => ` ${key} `.includes(` ${name} `))
}
