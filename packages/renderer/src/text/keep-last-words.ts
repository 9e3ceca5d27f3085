/** The two last words stay together up to this many letters; longer, they would leave a hole. */
const longestPair = 18

/**
 * Tie the last two words of a heading, so that none is left alone in the last line.
 *
 * @param text
 *   A heading of any length.
 * @returns
 *   The same with a no-break space before its last word, when it has three words or more and the pair is short.
 */
export function keepLastWords(text: string): string {
  const words = text.trim().split(/\s+/)
  const pair = words.slice(-2).join('\u00a0')
  if (words.length < 3 || pair.length > longestPair) return words.join(' ')
  return [...words.slice(0, -2), pair].join(' ')
}
