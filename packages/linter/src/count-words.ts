import type {Analysis, Unit} from 'retext-spanish'

/**
 * Count the words of a unit.
 *
 * @param analysis
 *   The text.
 * @param unit
 *   One of its units.
 * @returns
 *   Words of its sentences; its printed label does not count.
 */
export function countWords(analysis: Analysis, unit: Unit): number {
  let words = 0
  for (let index = unit.firstSentence; index < unit.endSentence; index++)
    words += analysis.sentences[index]!.words
  return words
}
