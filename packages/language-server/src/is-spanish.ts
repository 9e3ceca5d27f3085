const functionWords = new Set(
  'de la el que los las en y del por para con una un se a al o no su es'.split(' ')
)
/**
 * Least share of words that are function words. Norms have 0.38 to 0.41, explainers with their directives
 * 0.25 and more, English prose 0.06 and less.
 */
const leastShare = 0.15
/** Words that are enough to tell. */
const sampleWords = 2000

/**
 * Tell whether a text is in Spanish, so that the others of a folder are left alone.
 *
 * @param text
 *   The text.
 * @returns
 *   True for Spanish, and for a text of too few words to tell.
 */
export function isSpanish(text: string): boolean {
  let words = 0
  let found = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words += 1
    if (functionWords.has(word.toLowerCase())) found += 1
    if (words === sampleWords) break
  }
  return words < 10 || found >= words * leastShare
}
