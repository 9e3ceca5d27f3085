import {type Analysis, tokenKind, type Unit, wordBit} from 'retext-spanish'
import type {Definition} from '../../document/definitions.ts'
import {findNames} from '../../document/find-names.ts'
import {stemOf} from '../../document/stem.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {areInterchangeable, personWords} from './synonyms.ts'

/** Another name for a defined term. */
export interface Variant {
  firstToken: number
  endToken: number
  definition: Definition
}

/**
 * Find other names for the terms that a text defines: «Unidad Ejecutora» beside «Instancia Ejecutora».
 *
 * @param analysis
 *   The text.
 * @param definitions
 *   What it defines.
 * @returns
 *   The first use of each other name, in reading order.
 */
export function findVariants(analysis: Analysis, definitions: readonly Definition[]): Variant[] {
  const {tokens, units} = analysis
  const flags = exemptTokens(analysis)
  const defined = definitions.flatMap(({names}) => names)
  const covered = new Uint8Array(tokens.length)
  for (const {firstToken, endToken} of findNames(analysis, defined)) covered.fill(1, firstToken, endToken)
  const byTail = tailsOf(definitions)
  const found = new Map<string, Variant>()
  for (const unit of units) {
    if (!proseKinds.has(unit.kind) || isOutside(unit)) continue
    for (let at = unit.firstToken; at < unit.endToken; at++) {
      if (flags[at]! & quoted || tokens.kind[at] !== tokenKind.word) continue
      for (const {definition, head, tail} of byTail.get(stemOf(tokens.folded[at]!)) ?? []) {
        const endToken = at + tail.length
        // «persona beneficiaria» holds the term «Beneficiarios» itself.
        if (endToken > unit.endToken || (head !== '' && (covered[at] || covered[endToken - 1]))) continue
        if (!tail.every((word, place) => stemOf(tokens.folded[at + place]!) === word)) continue
        const firstToken = at - 1
        if (firstToken < unit.firstToken || covered[firstToken]) continue
        const start = variantStart(analysis, unit, firstToken, at, head, tail)
        if (start < 0 || defines(definition, at)) continue
        const key = `${definition.start} ${stemOf(tokens.folded[start]!)}`
        if (!found.has(key)) found.set(key, {firstToken: start, endToken, definition})
      }
    }
  }
  return [...found.values()]
}

function isOutside({provision}: Unit): boolean {
  return provision?.startsWith('trans-') === true
}

function defines({firstToken, endToken}: Definition, at: number): boolean {
  return at >= firstToken && at < endToken
}

interface Tail {
  definition: Definition
  head: string
  tail: readonly string[]
}

function tailsOf(definitions: readonly Definition[]): Map<string, Tail[]> {
  const byTail = new Map<string, Tail[]>()
  for (const definition of definitions) {
    for (const name of definition.names) {
      const isPerson = name.length === 1 && personWords.has(name[0]!)
      const head = isPerson ? '' : name[0]!
      const tail = isPerson ? name : name.slice(1)
      if (tail.length === 0 || tail.length > 3 || tail.every((word) => vague.has(word))) continue
      const list = byTail.get(tail[0]!)
      if (list) list.push({definition, head, tail})
      else byTail.set(tail[0]!, [{definition, head, tail}])
    }
  }
  return byTail
}

/** Words that many different bodies share: «Sistema Nacional», «Plataforma Nacional». */
const vague = new Set(
  'de digital estatal federal general local municipal nacional publico social tecnico unico'
    .split(' ')
    .map(stemOf)
)
const determiners =
  /^(?:el|la|los|las|del|al|un|una|unos|unas|dich[oa]s?|est[ae]s?|cada|otr[oa]s?|algun[oa]?|ningun[oa]?)$/
const person = stemOf('persona')

/** Index of the first token of another name for a term, or -1. */
function variantStart(
  {tokens}: Analysis,
  unit: Unit,
  before: number,
  at: number,
  head: string,
  tail: readonly string[]
): number {
  const word = stemOf(tokens.folded[before]!)
  const isPerson = tail.length === 1 && personWords.has(tail[0]!)
  // «el solicitante» beside «Persona Solicitante»; followed by «de» it may be anybody.
  if (isPerson && head === person && determiners.test(tokens.folded[before]!)) {
    const next = at + 1 < unit.endToken ? tokens.lower[at + 1]! : ''
    return /^(?:de|del)$/.test(next) ? -1 : at
  }
  if (isPerson && head === '') return word === person ? before : -1
  const isTerm =
    (tokens.bits[before]! & wordBit.capitalized) !== 0 && (tokens.bits[at]! & wordBit.capitalized) !== 0
  if (!isTerm || word === head || !areInterchangeable(head, word)) return -1
  // «Consejo Técnico de Evaluación»: the name goes on.
  const after = at + tail.length
  const goesOn =
    after < unit.endToken - 1 &&
    /^(?:de|del|para|en|y)$/.test(tokens.lower[after]!) &&
    (tokens.bits[after + 1]! & wordBit.capitalized) !== 0
  return goesOn ? -1 : before
}
