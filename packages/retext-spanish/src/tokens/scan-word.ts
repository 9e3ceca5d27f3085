import {characterClass, classOf, lettersAt} from './character-class.ts'

// Hyphens, apostrophes and the middle dot join two letters; so does the `&` of «P&G».
const innerMarks = new Set([0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0xb7, 0x26])

/**
 * Find the end of the word that begins somewhere.
 *
 * @param text
 *   Any text.
 * @param start
 *   Offset of a letter, or of half a character that may be one.
 * @param limit
 *   Offset the word cannot go beyond.
 * @returns
 *   Offset after its last letter or digit; `start` when no word begins there.
 */
export function wordEnd(text: string, start: number, limit: number): number {
  let end = start
  for (let at = start; at < limit; ) {
    const code = text.charCodeAt(at)
    const found = classOf(code)
    if (found === characterClass.letter || found === characterClass.digit) {
      at += 1
      end = at
    } else if (found === characterClass.joiner) at += 1
    else if (found === characterClass.surrogate) {
      const length = lettersAt(text, at)
      if (length === 0 || at + length > limit) break
      at += length
      end = at
    } else if (
      at === end &&
      end > start &&
      innerMarks.has(code) &&
      at + 1 < limit &&
      lettersAt(text, at + 1) > 0
    )
      at += 1
    else break
  }
  return end
}
