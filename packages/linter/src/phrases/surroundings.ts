import {type Analysis, fold, type Sentence} from 'retext-spanish'
import {expandPattern} from './expand-entry.ts'
import type {Surroundings} from './phrase.ts'

const nearWords = 8
const numberWords = new Set(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento'.split(
    ' '
  )
)
const compiled = new WeakMap<readonly string[], string[][]>()

/**
 * Tell whether what stands around some tokens is what is asked.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   Sentence the tokens belong to; nothing beyond it is looked at.
 * @param firstToken
 *   Index of the first token.
 * @param endToken
 *   Index after the last one.
 * @param asked
 *   Any one of these is enough.
 * @returns
 *   Whether one of them is there.
 */
export function hasSurroundings(
  analysis: Analysis,
  sentence: Sentence,
  firstToken: number,
  endToken: number,
  asked: Surroundings
): boolean {
  const {tokens} = analysis
  const matches = (words: string[], start: number) =>
    start >= sentence.firstToken &&
    start + words.length <= sentence.endToken &&
    words.every((word, place) => matchesWord(word, tokens.folded[start + place]!))
  if (asked.before && compile(asked.before).some((words) => matches(words, firstToken - words.length)))
    return true
  if (asked.after && compile(asked.after).some((words) => matches(words, endToken))) return true
  if (!asked.near) return false
  const from = Math.max(sentence.firstToken, firstToken - nearWords)
  const to = Math.min(sentence.endToken, endToken + nearWords)
  const near = compile(asked.near)
  for (let at = from; at < to; at++) {
    if (at < firstToken || at >= endToken) if (near.some((words) => matches(words, at))) return true
  }
  return false
}

function matchesWord(asked: string, word: string): boolean {
  if (asked === '*') return true
  if (asked === '#') return /\d/.test(word) || numberWords.has(word)
  return asked === word
}

function compile(list: readonly string[]): string[][] {
  let sequences = compiled.get(list)
  if (!sequences) {
    sequences = list.flatMap((pattern) => expandPattern(fold(pattern)))
    compiled.set(list, sequences)
  }
  return sequences
}
