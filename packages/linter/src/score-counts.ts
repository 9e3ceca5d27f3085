import {readability, type TextCounts} from 'retext-spanish'
import type {Score} from './report.ts'

/** What the scale INFLESZ needs to know of a text; stretches of text add up. */
export type ScoreCounts = Pick<TextCounts, 'sentences' | 'syllables' | 'words'>

/**
 * Say how easy a text is.
 *
 * @param counts
 *   Its counts.
 * @returns
 *   Its place on the scale INFLESZ; none without words.
 */
export function scoreCounts({words, sentences, syllables}: ScoreCounts): Score {
  if (words === 0 || sentences === 0) return {words, sentences, syllables, inflesz: null, band: null}
  // Only the other formulas need letters, and they are not looked at.
  const {inflesz} = readability({
    words,
    sentences,
    syllables,
    letters: words,
    letterVariance: 0,
    longWords: 0
  })
  return {words, sentences, syllables, inflesz: Math.round(inflesz.score * 100) / 100, band: inflesz.band}
}
