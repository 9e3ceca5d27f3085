import {tokenKind} from '../tokens/token-kind.ts'
import type {TokenList} from '../tokens/token-list.ts'
import {wordBit} from '../words/word-bit.ts'

const terminals = /^(?:\.+|…+|[?!]+|‽+)$/
/** Marks of a list, among them those of Word's Symbol and Wingdings fonts, which keep no other name. */
const bullets = /^[•‣▪●◦\uF0A7\uF0B7\uF0D8]$/
const closers: ReadonlySet<string> = new Set([')', ']', '}', '»', '”', '’', '"', "'"])

/**
 * Tell whether a token may end a sentence: a stop, a question or exclamation mark, an ellipsis, or a
 * word with its own dot.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token.
 * @returns
 *   Whether it may.
 */
export function isTerminal(tokens: TokenList, at: number): boolean {
  const kind = tokens.kind[at]!
  if (kind === tokenKind.punctuation) return terminals.test(tokens.lower[at]!)
  if (kind === tokenKind.word) return (tokens.bits[at]! & wordBit.abbreviation) !== 0
  return kind === tokenKind.number && tokens.lower[at]!.endsWith('.')
}

/**
 * Tell whether a token still belongs to the end of a sentence: a closing bracket or quotation mark, or
 * another stop, written right after it.
 *
 * @param tokens
 *   Tokens of the text.
 * @param before
 *   Index of the token before it.
 * @param at
 *   Index of the token.
 * @param endToken
 *   Index after the last token of the unit.
 * @returns
 *   Whether it does.
 */
export function closes(tokens: TokenList, before: number, at: number, endToken: number): boolean {
  if (tokens.kind[at] !== tokenKind.punctuation) return false
  const mark = tokens.lower[at]!
  const touches = tokens.end[before] === tokens.start[at]
  if (mark === '"' || mark === "'" || mark === '’') {
    // A straight mark closes when nothing follows it closely.
    const free = at + 1 >= endToken || tokens.end[at]! < tokens.start[at + 1]! || isMark(tokens, at + 1)
    return touches && free
  }
  if (closers.has(mark)) return touches || mark === '»' || mark === '”'
  return touches && terminals.test(mark)
}

function isMark(tokens: TokenList, at: number): boolean {
  return tokens.kind[at]! >= tokenKind.punctuation
}

/**
 * Tell whether a token opens an item of a list that stands in one paragraph with others.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token.
 * @returns
 *   Whether it does.
 */
export function isBullet(tokens: TokenList, at: number): boolean {
  return tokens.kind[at]! > tokenKind.number && bullets.test(tokens.lower[at]!)
}
