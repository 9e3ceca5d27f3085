import {isFiniteVerbAt, type Tokens, tokenKind, wordBit} from 'retext-spanish'

/** Conjunctions that join two things alike. */
export const joints: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u', 'ni'])
/** After these, folded, a verb is that of another clause. */
const opensClause: ReadonlySet<string> = new Set(
  (
    'que quien quienes cual cuales cuando cuyo cuya cuyos cuyas donde si como segun mientras cuanto cuantos ' +
    'salvo siempre'
  ).split(' ')
)

/**
 * Tell whether what stands between two marks goes on with the subject: «que trabajen en la escuela, en la ruta
 * y en el taller, recibirán»; «la madre, cuando trabaje, y el padre, cuando la cuide, recibirán».
 *
 * @param tokens
 *   Tokens of the text.
 * @param clause
 *   Index of the first token of the subject.
 * @param mark
 *   Index of the first mark.
 * @param end
 *   Index of the last one.
 * @returns
 *   Whether it does.
 */
export function isRow({lower, bits}: Tokens, clause: number, mark: number, end: number): boolean {
  const word = lower[mark + 1]!
  const isInSubject =
    (bits[mark + 1]! & wordBit.preposition) !== 0 && lower.slice(clause, mark).includes(word)
  for (let at = mark + 2; at < end; at++) {
    const isAfterComma = lower[at - 1] === ','
    const isJoint = joints.has(lower[at]!)
    const next = isJoint ? at + 1 : at
    if (isInSubject && (isAfterComma || isJoint) && lower[next] === word) return true
    const opens = bits[next]! & (wordBit.article | wordBit.preposition)
    if (isAfterComma && isJoint && opens === wordBit.article) return true
  }
  return false
}

/**
 * Tell whether a comma stands between members of a list: «las leyes, los reglamentos y los contratos».
 *
 * @param tokens
 *   Tokens of the text.
 * @param comma
 *   Index of the comma.
 * @param end
 *   Index to stop at.
 * @returns
 *   Whether it does.
 */
export function isList({lower, bits}: Tokens, comma: number, end: number): boolean {
  const opens = comma < 2 ? 0 : bits[comma - 2]! & wordBit.article
  if (opens === 0) return false
  for (let at = comma + 3; at + 1 < Math.min(end, comma + 5); at++) {
    if (joints.has(lower[at]!) && bits[at + 1]! & wordBit.article) return true
  }
  return false
}

/**
 * Tell whether the words after a mark are a clause that lacks its comma: «conforme al artículo 5 deberán exhibir».
 *
 * @param tokens
 *   Tokens of the text.
 * @param from
 *   Index of the first of them.
 * @param end
 *   Index to stop at; punctuation stops it too.
 * @returns
 *   Whether a finite verb comes before any word that opens another clause.
 */
export function hasOwnVerb(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end && tokens.kind[at]! < tokenKind.punctuation; at++) {
    if (opensClause.has(tokens.folded[at]!)) return false
    if (isFiniteVerbAt(tokens, at, from)) return true
  }
  return false
}
