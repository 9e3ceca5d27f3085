/**
 * What a token is, as numbers for `Tokens.kind`.
 *
 * `word` letters, with inner hyphens, apostrophes and the dot of an abbreviation; `number` digits with
 * their separators, sign of percentage or degree, ordinal ending or letter («1,200.00», «15%», «3o.»,
 * «4o.-A», «291D»); `date` day, month and year in digits; `address` a web or mail address; `punctuation`
 * and `symbol` what is left, a run of one character being one token.
 */
export const tokenKind = {
  word: 1,
  number: 2,
  date: 3,
  address: 4,
  punctuation: 5,
  symbol: 6
} as const

/** Any value of `tokenKind`. */
export type TokenKind = (typeof tokenKind)[keyof typeof tokenKind]

/**
 * Tell whether a token counts as a word of its sentence: words, numbers, dates and addresses do.
 *
 * @param kind
 *   A value of `tokenKind`.
 * @returns
 *   Whether it does.
 */
export function countsAsWord(kind: number): boolean {
  return kind < tokenKind.punctuation
}
