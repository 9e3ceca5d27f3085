import {syllables} from 'retext-spanish'

/** Words of this many letters or more may be divided; shorter ones fit in every column. */
const longWord = 15
/** Letters that stay together at either end of a divided word. */
const fewestLetters = 4

/** Letters of the shortest words that can be divided. */
const shortestDivided = 2 * fewestLetters

/** Divides a word; printed as a hyphen where a line ends. */
export const softHyphen = '\u00ad'
/**
 * Say where long words may go on in the next line.
 *
 * @param text
 *   Any text.
 * @param divided
 *   Shorter words to divide too.
 * @returns
 *   The same with soft hyphens between syllables of long words; addresses stay as they are.
 */
export function makeBreakable(text: string, divided?: ReadonlySet<string>): string {
  return text.replace(/\S+/g, (token) => {
    if (/[@/]|\w\.\w/.test(token)) return token
    return token.replace(/\p{L}+/gu, (word) => {
      const isLong = word.length >= longWord || (word.length >= shortestDivided && divided?.has(word))
      return isLong ? divide(word) : word
    })
  })
}

function divide(word: string): string {
  let position = 0
  return syllables(word)
    .map((syllable) => {
      const allowed = position >= fewestLetters && word.length - position >= fewestLetters
      position += syllable.length
      return `${allowed ? softHyphen : ''}${syllable}`
    })
    .join('')
}
