import type {Sentence} from '../analysis.ts'
import {countsAsWord} from '../tokens/token-kind.ts'
import type {TokenList} from '../tokens/token-list.ts'
import {isBoundary} from './sentence-boundary.ts'
import {closes, isBullet, isTerminal} from './sentence-marks.ts'

/**
 * Part the tokens of a unit into sentences.
 *
 * @param sentences
 *   Where to add them.
 * @param tokens
 *   Tokens of the text.
 * @param unit
 *   Index of the unit.
 * @param firstToken
 *   Index of its first token.
 * @param endToken
 *   Index after its last one.
 */
export function splitSentences(
  sentences: Sentence[],
  tokens: TokenList,
  unit: number,
  firstToken: number,
  endToken: number
): void {
  let first = firstToken
  for (let at = firstToken; at < endToken; at++) {
    if (at > first && isBullet(tokens, at)) {
      add(sentences, tokens, unit, first, at)
      first = at
    }
    if (!isTerminal(tokens, at)) continue
    let last = at
    while (last + 1 < endToken && closes(tokens, last, last + 1, endToken)) last += 1
    if (last + 1 < endToken && !isBoundary(tokens, first, at, last, endToken)) {
      at = last
      continue
    }
    add(sentences, tokens, unit, first, last + 1)
    first = last + 1
    at = last
  }
  if (first < endToken) add(sentences, tokens, unit, first, endToken)
}

function add(
  sentences: Sentence[],
  tokens: TokenList,
  unit: number,
  firstToken: number,
  endToken: number
): void {
  let words = 0
  for (let at = firstToken; at < endToken; at++) if (countsAsWord(tokens.kind[at]!)) words += 1
  sentences.push({
    index: sentences.length,
    unit,
    start: tokens.start[firstToken]!,
    end: tokens.end[endToken - 1]!,
    firstToken,
    endToken,
    words
  })
}
