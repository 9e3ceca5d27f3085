import {type Analysis, countText, type Unit} from 'retext-spanish'
import type {ScoreCounts} from '../score-counts.ts'
import {perUnit} from '../unit-facts.ts'

/**
 * Count what the scale INFLESZ needs, in what is new only.
 *
 * @param analysis
 *   The text.
 * @returns
 *   What `countText` gives.
 */
export function countUnits(analysis: Analysis): ScoreCounts {
  const sum: ScoreCounts = {words: 0, sentences: 0, syllables: 0}
  for (const counts of perUnit(analysis, countUnit)) {
    sum.words += counts.words
    sum.sentences += counts.sentences
    sum.syllables += counts.syllables
  }
  return sum
}

function countUnit(analysis: Analysis, {firstSentence, endSentence}: Unit): ScoreCounts {
  const {words, sentences, syllables} = countText({
    ...analysis,
    sentences: analysis.sentences.slice(firstSentence, endSentence)
  })
  return {words, sentences, syllables}
}
