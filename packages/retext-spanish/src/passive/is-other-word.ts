import type {Sentence, Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'

const nouns: ReadonlySet<string> = new Set(['ser', 'era', 'eras', 'son'])
const beforeNoun = wordBit.determiner | wordBit.article
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
  if (nouns.has(lower)) {
    // «al ser publicada» is the verb, «el ser humano» is not.
    return (bits & beforeNoun) !== 0 &&
      (bits & wordBit.clitic) === 0 &&
      before !== 'al' &&
      before !== 'lo' &&
      before !== 'todo'
      ? true
      : (lower === 'era' || lower === 'ser') && (before === 'la' || before === 'los' || before === 'el')
  }
  if (goForms.test(lower) && reflexives.has(before)) return true
  return (lower === 'sea' && before === 'o') || (lower === 'fuera' && (bits & wordBit.preposition) !== 0)
}
