import {tokenKind} from '../tokens/token-kind.ts'
import type {TokenList} from '../tokens/token-list.ts'
import {closingAbbreviations} from '../words/abbreviations.ts'
import {wordBit} from '../words/word-bit.ts'
import {isLabel} from './label.ts'
import {isTerminal} from './sentence-marks.ts'

/** Words of closed classes: after «S.A.» or «3o.» a capital on one of them begins a sentence. */
const starters =
  wordBit.article |
  wordBit.preposition |
  wordBit.pronoun |
  wordBit.clitic |
  wordBit.conjunction |
  wordBit.adverb |
  wordBit.determiner |
  wordBit.adverbMente |
  wordBit.haber |
  wordBit.ser |
  wordBit.estar |
  wordBit.negation
const openers: ReadonlySet<string> = new Set([
  '«',
  '“',
  '‘',
  '"',
  "'",
  '(',
  '[',
  '¿',
  '¡',
  '—',
  '–',
  '-',
  '•',
  '·',
  '―'
])
const maxTitleTokens = 6
const opensSentence: ReadonlySet<string> = new Set(['¿', '¡'])

/**
 * Tell whether a sentence ends at a mark that may end one.
 *
 * @param tokens
 *   Tokens of the text.
 * @param first
 *   Index of the first token of the sentence.
 * @param stop
 *   Index of the mark, or of the word with its own dot.
 * @param last
 *   Index of the last closing mark after it.
 * @param endToken
 *   Index after the last token of the unit; greater than `last + 1`.
 * @returns
 *   Whether it does.
 */
export function isBoundary(
  tokens: TokenList,
  first: number,
  stop: number,
  last: number,
  endToken: number
): boolean {
  let next = last + 1
  const gap = tokens.end[last]! < tokens.start[next]!
  while (next < endToken - 1 && openers.has(tokens.lower[next]!)) {
    if (opensSentence.has(tokens.lower[next]!) && (gap || isMarkOnly(tokens, stop)))
      return !isLabel(tokens, first, stop)
    next += 1
  }
  const kind = tokens.kind[next]!
  if (kind >= tokenKind.punctuation && kind !== tokenKind.symbol) return false
  const bits = tokens.bits[next]!
  const isCapital = (bits & wordBit.capitalized) !== 0
  const mark = tokens.lower[stop]!
  const dotted = tokens.kind[stop] !== tokenKind.punctuation
  if (isLabel(tokens, first, stop)) return false
  if (isElision(tokens, stop, last) || isRunInTitle(tokens, first, stop, last)) return false
  if (dotted) return gap && isCapital && endsWithAbbreviation(tokens, stop, bits)
  if (!gap) return mark === '.' && next === last + 1 && isCapital && isFusedStop(tokens, stop, next)
  if (isCapital) return true
  if (kind === tokenKind.word) return false
  // «… del 2020. 15 personas», «… a la fecha. $500 por mes».
  return mark === '.' && last + 1 === next
}

// «D.O.F. El decreto», «etc. Además», «artículo 3o. La ley».
function endsWithAbbreviation(tokens: TokenList, stop: number, nextBits: number): boolean {
  const lower = tokens.lower[stop]!
  if (lower === 'etc.') return true
  const isStarter = (nextBits & starters) !== 0
  if (!isStarter) return false
  if (tokens.kind[stop] === tokenKind.number) return true
  return closingAbbreviations.has(lower) || /^\p{L}{1,2}\.(?:\p{L}{1,2}\.?)*$/u.test(lower)
}

// «(…)», «[...]»: what was left out of a quotation ends nothing, unless a stop follows the bracket.
function isElision(tokens: TokenList, stop: number, last: number): boolean {
  if (last === stop || stop === 0) return false
  for (let at = stop + 1; at <= last; at++) if (isTerminal(tokens, at)) return false
  const before = tokens.lower[stop - 1]
  return (before === '(' || before === '[') && /^(?:\.{2,}|…+)$/.test(tokens.lower[stop]!)
}

// «12 de julio. - El comité»: a title that runs into its text.
function isRunInTitle(tokens: TokenList, first: number, stop: number, last: number): boolean {
  const next = tokens.lower[last + 1]!
  return stop - first <= maxTitleTokens && (next === '-' || next === '–')
}

// «vigente.El acuerdo»: a blank is missing.
function isFusedStop(tokens: TokenList, stop: number, next: number): boolean {
  const before = stop - 1
  if (before < 0 || tokens.kind[before] !== tokenKind.word || tokens.kind[next] !== tokenKind.word)
    return false
  const word = tokens.lower[before]!
  return (
    word.length > 3 && (tokens.bits[before]! & wordBit.allCaps) === 0 && (tokens.bits[next]! & starters) !== 0
  )
}

function isMarkOnly(tokens: TokenList, stop: number): boolean {
  return tokens.kind[stop] === tokenKind.punctuation
}
