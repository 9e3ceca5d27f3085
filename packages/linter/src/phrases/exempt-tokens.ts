import type {Analysis, Sentence, Unit} from 'retext-spanish'
import {nameHeads, nameLinks} from './name-heads.ts'

/** Token of someone else's words: «…», “…”. */
export const quoted = 1
/** Token of a name of a law or body, or of a term with a capital of its own. */
export const named = 2

/** Quotations longer than this, in tokens, are more likely a mark left open. */
const longestQuote = 150
const closers: Record<string, string> = {'«': '»', '“': '”', '"': '"'}
const afterStart = /^[:;.«“"(¿¡\-–—•]+$/
const capital = /^\p{Lu}/u

const cache = new WeakMap<Analysis, () => Uint8Array>()

/**
 * Mark the tokens that rules on words leave alone: quotations inside a paragraph, and names.
 *
 * @param analysis
 *   The text.
 * @returns
 *   `quoted` and `named`, or-ed, for each token; made once for an analysis.
 */
export function exemptTokens(analysis: Analysis): Uint8Array {
  const known = cache.get(analysis)
  if (known) return known()
  const flags = new Uint8Array(analysis.tokens.length)
  for (const unit of analysis.units) markQuotes(analysis, unit, flags)
  for (const sentence of analysis.sentences) markNames(analysis, sentence, flags)
  cache.set(analysis, () => flags)
  return flags
}

/**
 * Tell what the tokens of a text are that was put together from others.
 *
 * @param analysis
 *   The text.
 * @param flags
 *   Gives what `exemptTokens` would give for it; asked each time.
 */
export function shareExemptTokens(analysis: Analysis, flags: () => Uint8Array): void {
  cache.set(analysis, flags)
}

function markQuotes({tokens}: Analysis, unit: Unit, flags: Uint8Array): void {
  for (let at = unit.firstToken; at < unit.endToken; at++) {
    const closer = closers[tokens.lower[at]!]
    if (!closer) continue
    const limit = Math.min(unit.endToken, at + longestQuote)
    let end = at + 1
    while (end < limit && tokens.lower[end] !== closer) end += 1
    if (end >= limit) continue
    for (let inside = at; inside <= end; inside++) flags[inside]! |= quoted
    at = end
  }
}

function markNames({tokens, text}: Analysis, sentence: Sentence, flags: Uint8Array): void {
  const isCapital = (at: number) => capital.test(text.charAt(tokens.start[at]!))
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isCapital(at)) continue
    const opens = at === sentence.firstToken || afterStart.test(tokens.lower[at - 1]!)
    if (opens && !nameHeads.has(tokens.folded[at]!)) continue
    let end = at + 1
    for (let next = end; next < sentence.endToken; next++) {
      if (isCapital(next)) end = next + 1
      // «Transparencia, Acceso a la Información» goes on after its comma.
      else if (!nameLinks.has(tokens.folded[next]!) && !(tokens.lower[next] === ',' && next === end)) break
    }
    for (let inside = at; inside < end; inside++) flags[inside]! |= named
    at = end - 1
  }
}
