import type {Sentence, Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'

/** What makes a noun of a form: «un ser querido», «la era dorada», «el son». */
const nounOpeners: Readonly<Record<string, ReadonlySet<string>>> = {
  ser: new Set('algún cada cualquier del el ese este mi ningún nuestro otro su tu un'.split(' ')),
  era: new Set('aquella la nuestra nueva su una'.split(' ')),
  eras: new Set('aquellas las sus unas'.split(' ')),
  son: new Set('al del el un'.split(' '))
}
/** Forms that are also of *ir*: with a reflexive pronoun they are only that («se fue cansado»). */
const goForms =
  /^fu(?:i|iste|e|imos|isteis|eron|era|eras|éramos|erais|eran|ese|eses|ésemos|eseis|esen|ere|eres|éremos|ereis|eren)$/
const reflexives: ReadonlySet<string> = new Set(['se', 'me', 'te', 'nos', 'os'])

/**
 * Tell whether a token that looks like a form of *ser* is another word where it stands: the noun of «un ser
 * querido», «la era», the verb *ir* of «se fue», «o sea», the adverb of «por fuera».
 *
 * @param tokens
 *   Tokens of the text.
 * @param sentence
 *   Sentence of the token.
 * @param at
 *   Index of the token.
 * @returns
 *   Whether it is.
 */
export function isOtherWord(tokens: Tokens, sentence: Sentence, at: number): boolean {
  if (at === sentence.firstToken) return false
  const lower = tokens.lower[at]!
  const before = tokens.lower[at - 1]!
  const bits = tokens.bits[at - 1]!
  if (nounOpeners[lower]?.has(before)) return true
  if (goForms.test(lower) && reflexives.has(before)) return true
  return (lower === 'sea' && before === 'o') || (lower === 'fuera' && (bits & wordBit.preposition) !== 0)
}
