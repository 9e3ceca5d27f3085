import type {Tokens} from '../analysis.ts'
import {isFiniteVerb} from '../words/finite-verb.ts'
import {wordBit} from '../words/word-bit.ts'

/** What stands after a verb. */
export interface WhatFollows {
  /** `noun` a noun phrase that can be its subject; `clause` «que …»; `agent` «por la Secretaría»; `attribute` an adjective. */
  kind: 'agent' | 'attribute' | 'clause' | 'infinitive' | 'none' | 'noun' | 'preposition'
  /** Whether the noun is plural. */
  isPlural: boolean
  /** «entre sí», «a sí mismo», «mutuamente» soon after. */
  each: boolean
}

const each = /^(?:mutuamente|reciprocamente)$/
const interrogatives: ReadonlySet<string> = new Set(
  'cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo dónde por qué quién quiénes qué si'.split(' ')
)
const farthest = 7
const opensNoun = wordBit.article | wordBit.determiner | wordBit.numeral

/**
 * Say what stands after a verb, past adverbs and asides between commas.
 *
 * @param tokens
 *   Tokens of the text.
 * @param from
 *   Index of the token after the verb.
 * @param limit
 *   Index to stop at.
 * @returns
 *   What it is.
 */
export function whatFollows(tokens: Tokens, from: number, limit: number): WhatFollows {
  const stop = Math.min(limit, from + farthest)
  const result: WhatFollows = {kind: 'none', isPlural: false, each: hasEach(tokens, from, stop)}
  let at = from
  while (at < stop && isSkipped(tokens, at)) at += 1
  if (at >= stop) return result
  const lower = tokens.lower[at]!
  const bits = tokens.bits[at]!
  if (lower === 'que' || interrogatives.has(lower)) return {...result, kind: 'clause'}
  if (
    lower === 'por' &&
    at + 1 < limit &&
    tokens.bits[at + 1]! & (wordBit.article | wordBit.capitalized | wordBit.determiner)
  )
    return {...result, kind: 'agent'}
  if (bits & wordBit.preposition || lower === 'al' || lower === 'del') return {...result, kind: 'preposition'}
  if (bits & opensNoun && lower !== 'lo')
    return {...result, kind: 'noun', isPlural: /s$/.test(lower) || bits === wordBit.numeral}
  if (bits & wordBit.infinitive) return {...result, kind: 'infinitive'}
  if (
    !/^\p{L}/u.test(lower) ||
    bits & (wordBit.conjunction | wordBit.pronoun | wordBit.clitic | wordBit.gerund)
  )
    return result
  if (isFiniteVerb(lower)) return result
  if (isAdjective(tokens, at, limit)) return {...result, kind: 'attribute'}
  return {...result, kind: 'noun', isPlural: /s$/.test(lower)}
}

function isSkipped(tokens: Tokens, at: number): boolean {
  return (
    (tokens.bits[at]! & (wordBit.adverb | wordBit.adverbMente)) !== 0 || /^[«"“(]$/.test(tokens.lower[at]!)
  )
}

// «se mostró convencido de», «se siente orgullosa.»: nothing that it could belong to follows.
function isAdjective(tokens: Tokens, at: number, limit: number): boolean {
  if (
    !(tokens.bits[at]! & wordBit.participle) &&
    !/(?:os[oa]s?|iv[oa]s?|ntes?|bles?|ales?|[aei]ri[oa]s?)$/.test(tokens.folded[at]!)
  )
    return false
  const next = at + 1
  if (next >= limit) return true
  return (
    !/^\p{L}/u.test(tokens.lower[next]!) ||
    (tokens.bits[next]! & (wordBit.preposition | wordBit.conjunction)) !== 0
  )
}

function hasEach(tokens: Tokens, from: number, stop: number): boolean {
  for (let at = from; at < stop; at++) {
    const lower = tokens.lower[at]!
    if (each.test(tokens.folded[at]!)) return true
    if (lower === 'sí' && at > from && /^(?:entre|a)$/.test(tokens.lower[at - 1]!)) return true
  }
  return false
}
