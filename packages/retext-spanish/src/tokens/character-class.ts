/** What a character is to the scanner, as numbers. */
export const characterClass = {
  blank: 1,
  letter: 2,
  digit: 3,
  /** Invisible, inside words only: soft hyphen, word joiner, zero-width joiners. */
  joiner: 4,
  punctuation: 5,
  symbol: 6,
  /** First half of a character outside the basic plane. */
  surrogate: 7
} as const

// Filled as characters are met; 0 is «not met yet».
const classes = new Uint8Array(0x10000)

/**
 * Tell what a UTF-16 unit is to the scanner.
 *
 * @param code
 *   From `charCodeAt`; `NaN`, past the end of a text, is a blank.
 * @returns
 *   A value of `characterClass`.
 */
export function classOf(code: number): number {
  return classes[code] || classify(code)
}

function classify(code: number): number {
  if (Number.isNaN(code)) return characterClass.blank
  const known = classifyCharacter(String.fromCharCode(code), code)
  classes[code] = known
  return known
}

function classifyCharacter(character: string, code: number): number {
  if (code === 0xad || (code >= 0x200c && code <= 0x200f) || code === 0x2060) return characterClass.joiner
  if (code >= 0xd800 && code < 0xdc00) return characterClass.surrogate
  // Control characters and the zero-width space part words as a blank does.
  if (/[\s\p{Cc}\u200b\ufeff]/u.test(character)) return characterClass.blank
  if (/[\p{L}\p{M}]/u.test(character)) return characterClass.letter
  if (/\p{N}/u.test(character)) return characterClass.digit
  return /\p{P}/u.test(character) ? characterClass.punctuation : characterClass.symbol
}

/**
 * Tell whether a letter or digit stands somewhere in a text.
 *
 * @param text
 *   Any text.
 * @param at
 *   Offset, in UTF-16 units; outside the text there is none.
 * @returns
 *   How many units the letter or digit takes, `0` when there is none.
 */
export function lettersAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at))
  if (found === characterClass.letter || found === characterClass.digit) return 1
  return found === characterClass.surrogate && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0
}
