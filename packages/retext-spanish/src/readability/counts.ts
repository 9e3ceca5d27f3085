/** What the formulas of readability need to know of a text. */
export interface TextCounts {
  /** Words whose letters spell what is said; see `countText`. */
  words: number
  sentences: number
  syllables: number
  /** Letters of those words. */
  letters: number
  /** Population variance of letters per word. */
  letterVariance: number
  /** Words of three syllables or more. */
  longWords: number
}
