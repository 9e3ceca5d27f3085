import type {Analysis} from 'retext-spanish'
import {readText} from './examine.ts'

/**
 * Find the units, sentences and tokens of a Markdown text, as `lint` and its rules see them.
 *
 * @param markdown
 *   The text; a byte order mark does not count in offsets.
 * @returns
 *   The analysis, with the ids of provisions in a norm; its `text` has markup blanked out.
 */
export function analyzeMarkdown(markdown: string): Analysis {
  return readText(markdown).analysis
}
