import {estarForms, haberForms, serForms} from './auxiliary-forms.ts'
import {closedLists} from './closed-lists.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {fold, toLower} from './fold.ts'
import {isFutureSubjunctive} from './future-subjunctive.ts'
import {isGerund} from './gerund.ts'
import {isInfinitive} from './infinitive.ts'
import {isMenteAdverb} from './mente-adverb.ts'
import {numberWords} from './number-words.ts'
import {isParticiple} from './participle.ts'
import {ambiguousForms} from './present-forms.ts'
import {isRomanNumeral} from './roman-numeral.ts'
import {wordBit} from './word-bit.ts'

/** What is known of a word without its surroundings. */
export interface WordForm {
  /** Lower-case form, accents kept, invisible characters left out. */
  lower: string
  /** Lower-case form without accents; `ñ` stays. */
  folded: string
  /** Flags of `wordBit`, or-ed. */
  bits: number
}

/** Longer ones are no words: a table of dots, a key, a line without blanks. */
const maxWordLength = 64

const closedVerbs = wordBit.ser | wordBit.estar | wordBit.haber
const closed = new Map<string, number>()
for (const [bit, words] of closedLists) addWords(bit, words)
for (const words of Object.values(serForms)) addWords(wordBit.ser, words)
addWords(wordBit.estar, estarForms)
addWords(wordBit.haber, haberForms)
for (const word of numberWords) addWords(wordBit.numeral, word)

function addWords(bit: number, words: string): void {
  for (const word of words.split(' ')) closed.set(word, (closed.get(word) ?? 0) | bit)
}

/**
 * Look up what a word can be.
 *
 * @param word
 *   One word as written: case counts for `capitalized`, `allCaps`, `roman`.
 * @returns
 *   Its forms and flags.
 */
export function lookUpWord(word: string): WordForm {
  return readWord(word, true, false)
}

/**
 * Work out the forms and flags of a token.
 *
 * @param spelling
 *   Token as written.
 * @param isWord
 *   Whether it is made of letters.
 * @param isNumber
 *   Whether it is made of digits.
 * @returns
 *   Its forms and flags.
 */
export function readWord(spelling: string, isWord: boolean, isNumber: boolean): WordForm {
  const lower = toLower(spelling)
  const folded = fold(lower)
  if (isNumber) return {lower, folded, bits: wordBit.numeral}
  if (!isWord || lower.length > maxWordLength) return {lower, folded, bits: 0}
  let bits = (closed.get(lower) ?? 0) | caseBits(spelling, lower)
  if (lower.endsWith('.')) bits |= wordBit.abbreviation
  else if (lower.length > 2) bits |= suffixBits(lower)
  if (isFiniteVerb(lower)) bits |= wordBit.finite
  // «McLaren», «Luthiere»: a capital alone is far more often a name than an obsolete verb.
  const mayBeName = (bits & (wordBit.capitalized | wordBit.allCaps | closedVerbs)) === wordBit.capitalized
  if (!mayBeName && isFutureSubjunctive(lower)) bits |= wordBit.futureSubjunctive
  return {lower, folded, bits}
}

function caseBits(spelling: string, lower: string): number {
  if (spelling === lower) return 0
  const first = spelling.charAt(0)
  if (first === first.toLowerCase()) return 0
  let bits: number = wordBit.capitalized
  if (spelling === spelling.toUpperCase()) {
    if (lower.length > 1) bits |= wordBit.allCaps
    if (isRomanNumeral(spelling)) bits |= wordBit.roman
  }
  return bits
}

function suffixBits(lower: string): number {
  let bits = 0
  if (isParticiple(lower)) bits |= wordBit.participle
  if (isGerund(lower)) bits |= wordBit.gerund
  if (isInfinitive(lower)) bits |= wordBit.infinitive
  if (isMenteAdverb(lower)) bits |= wordBit.adverbMente
  if (ambiguousForms.has(lower)) bits |= wordBit.perhapsFinite
  return bits
}
