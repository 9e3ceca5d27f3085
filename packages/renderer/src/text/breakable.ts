import {syllables} from 'retext-spanish'

/** Words of this many letters or more may be divided; shorter ones fit in every column. */
const longWord = 15
/** Letters that stay together at either end of a divided word. */
const fewestLetters = 4

/** Divides a word; printed as a hyphen where a line ends. */
export const softHyphen = '\u00ad'
/**
 * Say where long words may go on in the next line.
 *
 * @param text
 *   Any text.
 * @returns
 *   The same with soft hyphens between syllables of long words; addresses stay as they are.
 */
export function makeBreakable(text: string): string {
  return text.replace(/\S+/g, (token) => {
    if (/[@/]|\w\.\w/.test(token)) return token
    return token.replace(/\p{L}+/gu, (word) => (word.length < longWord ? word : divide(word)))
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
