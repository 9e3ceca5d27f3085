import type {Analysis, Sentence, Unit, UnitRange} from './analysis.ts'
import {splitSentences} from './sentences/split-sentences.ts'
import {splitParagraphs} from './split-paragraphs.ts'
import {addressFinder} from './tokens/find-addresses.ts'
import {scanTokens} from './tokens/scan-tokens.ts'
import {TokenList} from './tokens/token-list.ts'

/** Characters a token of running text takes, blanks included, so that lists rarely have to grow. */
const charactersPerToken = 5

/**
 * Find the sentences and tokens of a text, in one pass.
 *
 * @param text
 *   Any text; markup should be blanked out, offsets then stay those of the source.
 * @param units
 *   Stretches to read each on its own, in order, not overlapping; default: what blank lines part.
 * @returns
 *   The one analysis that rules share.
 * @throws {RangeError}
 *   When a unit lies outside the text, overlaps the one before it, or has a label longer than itself.
 */
export function analyze(text: string, units: readonly UnitRange[] = splitParagraphs(text)): Analysis {
  const characters = units.reduce((sum, {start, end}) => sum + Math.max(0, end - start), 0)
  const tokens = new TokenList(Math.ceil(characters / charactersPerToken) + 8)
  const sentences: Sentence[] = []
  const nextAddress = addressFinder(text)
  const read: Unit[] = []
  let done = 0
  for (const [index, unit] of units.entries()) {
    const label = unit.label ?? 0
    checkRange(unit, label, done, text.length)
    done = unit.end
    const firstSentence = sentences.length
    const firstToken = tokens.length
    scanTokens(tokens, text, unit.start + label, unit.end, nextAddress)
    splitSentences(sentences, tokens, index, firstToken, tokens.length)
    read.push({
      ...unit,
      index,
      firstSentence,
      endSentence: sentences.length,
      firstToken,
      endToken: tokens.length
    })
  }
  return {text, units: read, sentences, tokens}
}

function checkRange(unit: UnitRange, label: number, done: number, length: number): void {
  if (unit.start >= done && unit.start + label <= unit.end && label >= 0 && unit.end <= length) return
  throw new RangeError(
    `Unit at ${unit.start}-${unit.end} with label ${label}, expected one after ${done} and before ${length}`
  )
}
