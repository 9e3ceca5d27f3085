import {
  abbreviations,
  capitalAbbreviations,
  numberAbbreviations,
  numberedNouns
} from '../words/abbreviations.ts'
import {readWord} from '../words/read-word.ts'
import {wordBit} from '../words/word-bit.ts'
import {characterClass, classOf} from './character-class.ts'
import {tokenKind} from './token-kind.ts'
import type {TokenList} from './token-list.ts'

/** Longest word of the list of abbreviations. */
const maxAbbreviation = 9
const joints: ReadonlySet<string> = new Set([',', 'a', 'e', 'o', 'y'])
const pairStart =
  /^(?:[aAdD]\. ?C|[ap]\. ?m|p\. ?(?:ej|p)|[sS]\. ?[anfd]|[eE]\. ?g|[iI]\. ?e|q\. ?e|v\. ?g|c\. ?c|n\. ?d)\./
const initials = /^(?:\p{L}|(\p{Lu})\1)\.(?=\p{L})/u
const initialsGroup = /(?:\p{L}|(\p{Lu})\1)(?:\.|(?![\p{L}\p{N}]))/uy

/**
 * Find the end of a word with the dots that belong to it: «art.», «S.A.», «J.», «EE.UU.».
 *
 * @param tokens
 *   Tokens before the word: «fracción V.» ends a sentence, «V. Carranza» does not.
 * @param text
 *   Any text.
 * @param start
 *   Offset of the word.
 * @param end
 *   Offset after its last letter.
 * @param limit
 *   Offset it cannot go beyond.
 * @returns
 *   Offset after its last dot; `end` when no dot belongs to it.
 */
export function abbreviationEnd(
  tokens: TokenList,
  text: string,
  start: number,
  end: number,
  limit: number
): number {
  if (text[end] !== '.' || text[end + 1] === '.' || end >= limit || end - start > maxAbbreviation) return end
  const length = end - start
  if (length <= 2 && initials.test(text.slice(start, end + 2))) {
    const last = initialsEnd(text, start, limit)
    if (last > end + 1) return last
  }
  const word = text.slice(start, end)
  if (length === 1) return isInitial(tokens, text, word, end) ? end + 1 : end
  const {folded} = readWord(word, true, false)
  if (length === 2 && word[0] === word[1] && word === word.toUpperCase() && word !== 'II' && word !== 'XX') {
    return isRomanAfterNoun(tokens, word) ? end : end + 1
  }
  if (abbreviations.has(folded) || capitalAbbreviations.has(word)) return end + 1
  return numberAbbreviations.has(folded) && digitFollows(text, end + 1, limit) ? end + 1 : end
}

function initialsEnd(text: string, start: number, limit: number): number {
  let end = start
  for (;;) {
    initialsGroup.lastIndex = end
    const group = initialsGroup.exec(text)
    if (!group || end + group[0].length > limit) return end
    end += group[0].length
    if (!group[0].endsWith('.')) return end
  }
}

function isInitial(tokens: TokenList, text: string, letter: string, dot: number): boolean {
  if (pairStart.test(text.slice(dot - 1, dot + 6)) || pairEnds(tokens, letter)) return true
  const isSmall = letter === letter.toLowerCase()
  if (isSmall) return 'pfntv'.includes(letter) && digitFollows(text, dot + 1, text.length)
  return !isRomanAfterNoun(tokens, letter)
}

// «p. ej.», «a. C.»: the second half has its dot too.
function pairEnds(tokens: TokenList, letter: string): boolean {
  const before = tokens.lower[tokens.length - 1]
  if (tokens.length === tokens.unitStart || before === undefined || !/^\p{L}\.$/u.test(before)) return false
  return pairStart.test(`${before} ${letter}.`)
}

function isRomanAfterNoun(tokens: TokenList, letters: string): boolean {
  const last = tokens.length - 1
  if (last < tokens.unitStart) return false
  if (numberedNouns.has(tokens.folded[last]!)) return true
  if (!/^[IVXLCDM]+$/.test(letters)) return false
  // «fracciones II, III y V.»: a numeral stands before the word or comma that joins.
  const joined = last > tokens.unitStart && joints.has(tokens.lower[last]!)
  const before = joined ? last - 1 : last
  return tokens.kind[before] === tokenKind.number || (joined && (tokens.bits[before]! & wordBit.roman) !== 0)
}

function digitFollows(text: string, at: number, limit: number): boolean {
  const next = classOf(text.charCodeAt(at)) === characterClass.blank ? at + 1 : at
  return next < limit && classOf(text.charCodeAt(next)) === characterClass.digit
}
