import type {Analysis, UnitKind} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import {countSyllables} from '../words/syllables.ts'
import {wordBit} from '../words/word-bit.ts'
import type {TextCounts} from './counts.ts'

const runningText: ReadonlySet<UnitKind> = new Set(['item', 'paragraph', 'quote'])
const notSpelled = wordBit.abbreviation | wordBit.roman
const longWord = 3
const notLetter = /\P{L}/gu

/**
 * Count what the formulas of readability need.
 *
 * Paragraphs, fracciones, list items and quotations count; headings, notes and cells of tables do not, nor
 * does a printed label («I.», «Artículo 3.»). A unit without a final stop is a sentence. A word counts
 * when its letters spell what is said: digits, dates, addresses, abbreviations, Roman numerals and letters
 * without a vowel («CNDH») are neither words nor syllables; other acronyms are read as words. A sentence
 * counts when it has such a word.
 *
 * @param analysis
 *   The text.
 * @returns
 *   Its counts; all `0` when no word counts.
 */
export function countText(analysis: Analysis): TextCounts {
  const {tokens} = analysis
  const measured = new Map<string, {syllables: number; letters: number}>()
  let words = 0
  let sentences = 0
  let syllables = 0
  let letters = 0
  let squares = 0
  let longWords = 0
  for (const sentence of analysis.sentences) {
    if (!runningText.has(analysis.units[sentence.unit]!.kind)) continue
    const before = words
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens.kind[at] !== tokenKind.word || (tokens.bits[at]! & notSpelled) !== 0) continue
      const word = tokens.lower[at]!
      let size = measured.get(word)
      if (!size) {
        size = {syllables: countSyllables(word), letters: word.replace(notLetter, '').length}
        measured.set(word, size)
      }
      if (size.syllables === 0) continue
      words += 1
      syllables += size.syllables
      letters += size.letters
      squares += size.letters * size.letters
      if (size.syllables >= longWord) longWords += 1
    }
    if (words > before) sentences += 1
  }
  const mean = words > 0 ? letters / words : 0
  const letterVariance = words > 0 ? Math.max(0, squares / words - mean * mean) : 0
  return {words, sentences, syllables, letters, letterVariance, longWords}
}
