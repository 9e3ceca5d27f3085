import type {Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'

const maxAdverbs = 4
const maxAside = 9
/** Adverbial phrases that stand between *ser* and its participle, by their words. */
const phrases = [
  'a menudo',
  'a veces',
  'a su vez',
  'al menos',
  'de nuevo',
  'de inmediato',
  'de hecho',
  'en parte',
  'en general',
  'en efecto',
  'en realidad',
  'en ocasiones',
  'en todo caso',
  'en su caso',
  'en principio',
  'por fin',
  'por tanto',
  'por ello',
  'por lo tanto',
  'por lo menos',
  'por lo general',
  'por primera vez',
  'por completo',
  'por último',
  'por ejemplo',
  'sin duda',
  'sin embargo',
  'sobre todo',
  'tal vez',
  'una vez',
  'una vez más',
  'otra vez',
  'a la vez',
  'asimismo',
  'o no',
  'como mínimo'
].map((phrase) => phrase.split(' '))
const skipped = wordBit.adverb | wordBit.adverbMente

/**
 * Find the participle after a form of *ser*, past adverbs and an aside between commas.
 *
 * @param tokens
 *   Tokens of the text.
 * @param from
 *   Index of the token after *ser*.
 * @param limit
 *   Index to stop at.
 * @returns
 *   Index of the participle, `-1` when there is none.
 */
export function skipAdverbs(tokens: Tokens, from: number, limit: number): number {
  let at = from
  for (let adverbs = 0; adverbs <= maxAdverbs && at < limit; adverbs++) {
    const bits = tokens.bits[at]!
    if ((bits & wordBit.participle) !== 0) return at
    const phrase = phraseAt(tokens, at, limit)
    if (phrase > 0) at += phrase
    else if ((bits & skipped) !== 0) at += 1
    else if (tokens.lower[at] === ',' && adverbs === 0) {
      const end = asideEnd(tokens, at + 1, limit)
      if (end < 0) return -1
      at = end
    } else return -1
  }
  return -1
}

function phraseAt(tokens: Tokens, at: number, limit: number): number {
  for (const phrase of phrases) {
    if (at + phrase.length <= limit && phrase.every((word, place) => tokens.lower[at + place] === word))
      return phrase.length
  }
  return 0
}

// «será, en su caso, publicada»: what stands between the commas has no verb of its own.
function asideEnd(tokens: Tokens, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + maxAside); at++) {
    const lower = tokens.lower[at]!
    if (lower === ',') return at > from ? at + 1 : -1
    const stops = wordBit.ser | wordBit.estar | wordBit.haber | wordBit.participle
    if ((tokens.bits[at]! & stops) !== 0 || /^[.;:()«»"]/.test(lower)) return -1
  }
  return -1
}
