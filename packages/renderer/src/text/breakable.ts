import {syllables} from 'retext-spanish'

/** Words of this many letters or more may be divided; shorter ones fit in every column. */
const longWord = 15
/** Letters that stay together at either end of a divided word. */
const fewestLetters = 4

/** The same of words that have no room undivided. */
const fewestForced = 2

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
      if (divided?.has(word)) return divide(word, fewestForced)
      return word.length < longWord ? word : divide(word, fewestLetters)
    })
  })
}

function divide(word: string, fewest: number): string {
  let position = 0
  return syllables(word)
    .map(({length}) => {
      const allowed = position >= fewest && word.length - position >= fewest
      // Syllables come in lower case; the word keeps its own letters.
      const own = word.slice(position, position + length)
      position += length
      return `${allowed ? softHyphen : ''}${own}`
    })
    .join('')
}
