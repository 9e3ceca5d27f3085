import {analyze} from 'retext-spanish'

/**
 * Split a text into its sentences.
 *
 * @param text
 *   A paragraph or an item of a list.
 * @returns
 *   Sentences in order, with their stops.
 */
export function sentencesOf(text: string): string[] {
  const sentences = analyze(text).sentences.map(({start, end}) => text.slice(start, end).trim())
  return sentences.length ? sentences : [text.trim()]
}
