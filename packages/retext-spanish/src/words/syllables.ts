import {toLower} from './fold.ts'
import {isRomanNumeral} from './roman-numeral.ts'

const nucleus = /[aeiouáéíóúàèìòùâêîôûäëïöüãõåæœ]/
const strong = /[aeoáéíóúàèìòùâêîôûäëïöãõåæœ]/
const closed = /[íúìùîûïü]/
// Consonants that begin a syllable together; «tl» as Mexican usage has it.
const onset = /(?:[bcdfgkptv]r|[bcfgkptv]l|ch|ll|rr|[qg]u|.)$/

/**
 * Part a word into syllables, by the orthographic convention: «guion» and «prohi-bir» have a diphthong
 * (Ortografía de la lengua española, RAE–ASALE 2010, chapter 2).
 *
 * @param word
 *   A word; hyphens and slashes part it («y/o» has two syllables).
 * @returns
 *   Its syllables in lower case; none when its letters do not spell what is said: digits, Roman numerals,
 *   letters without a vowel («CNDH»). Acronyms with a vowel are read as words.
 */
export function syllables(word: string): string[] {
  if (/\p{N}/u.test(word) || (word.length > 1 && isRomanNumeral(word))) return []
  return toLower(word)
    .split(/[^\p{L}]+/u)
    .flatMap(splitLetters)
}

/**
 * Count the syllables of a word.
 *
 * @param word
 *   A word, as for `syllables`.
 * @returns
 *   How many; `0` where `syllables` gives none.
 */
export function countSyllables(word: string): number {
  return syllables(word).length
}

function splitLetters(letters: string): string[] {
  const parts: string[] = []
  let start = 0
  let end = 0
  for (let at = 0; at < letters.length; at = Math.max(end, at + 1)) {
    if (!isVowel(letters, at)) continue
    if (end > 0) {
      const between = letters.slice(end, at)
      const cut = at - (between === '' ? 0 : onset.exec(between)![0].length)
      parts.push(letters.slice(start, cut))
      start = cut
    }
    end = nucleusEnd(letters, at)
  }
  return end === 0 ? [] : [...parts, letters.slice(start)]
}

function nucleusEnd(letters: string, start: number): number {
  let end = start + 1
  while (end < letters.length) {
    const next = letters[end] === 'h' ? end + 1 : end
    if (!isVowel(letters, next) || !joins(letters, end - 1, next)) break
    end = next + 1
  }
  return end
}

// Two vowels share a syllable unless both are strong or alike; a weak one between vowels goes with the next.
function joins(letters: string, left: number, right: number): boolean {
  const isStrong = (at: number) => strong.test(letters[at]!)
  if (letters[left] === letters[right]) return false
  if (isStrong(right)) return !isStrong(left) && (right - left === 1 || !closed.test(letters[right]!))
  return !isVowel(letters, right + 1)
}

function isVowel(letters: string, at: number): boolean {
  const letter = letters[at]
  if (letter === undefined) return false
  if (letter === 'y') return !nucleus.test(letters[at + 1] ?? '')
  if (letter === 'u' && letters[at - 1] === 'q') return false
  if (letter === 'u' && letters[at - 1] === 'g' && /[eiéí]/.test(letters[at + 1] ?? '')) return false
  return nucleus.test(letter)
}
