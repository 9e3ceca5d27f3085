import type {Sentence, Tokens} from '../analysis.ts'
import {isDocumentNoun, isPersonNoun} from '../words/person-nouns.ts'
import {wordBit} from '../words/word-bit.ts'

/** What stands before a *se* as its subject: nothing, a thing, people, a proper name. */
export type SubjectBefore = 'name' | 'none' | 'person' | 'thing'

const personPronouns: ReadonlySet<string> = new Set(
  'yo tú usted ustedes él ella ellos ellas nosotros nosotras quien quienes alguien nadie uno ambos ambas todos'.split(
    ' '
  )
)
const linkers: ReadonlySet<string> = new Set(
  'de del la las los el y e o u a al en con para por su sus'.split(' ')
)
/** Words that open a clause: what stands before them is no subject of it, but for relatives. */
const clauseOpeners: ReadonlySet<string> = new Set(
  'cuando donde si como según porque pues aunque mientras y e o pero sino cómo dónde cuándo hasta cuanto'.split(
    ' '
  )
)
const farthest = 14

/**
 * Find what can be the subject of a *se* before it: «el presidente se …», «los fondos que se …».
 *
 * @param tokens
 *   Tokens of the text.
 * @param sentence
 *   Sentence of the token.
 * @param at
 *   Index of *se*, or of the first verb of its group.
 * @returns
 *   What it is.
 */
export function findSubjectBefore(tokens: Tokens, sentence: Sentence, at: number): SubjectBefore {
  let before = at - 1
  const {firstToken} = sentence
  while (before >= firstToken && isBetween(tokens, before)) before -= 1
  if (before < firstToken) return 'none'
  const word = tokens.lower[before]!
  if (word === 'que' || word === 'cual' || word === 'cuales') {
    // «en el que se», «por la cual se», «para que se»: no subject; «fondos que se»: the noun before.
    const back = tokens.lower[before - 1] ?? ''
    if (before === firstToken || tokens.bits[before - 1]! & (wordBit.preposition | wordBit.adverb))
      return 'none'
    if (tokens.bits[before - 1]! & wordBit.article) {
      const isComplement = before - 2 >= firstToken && (tokens.bits[before - 2]! & wordBit.preposition) !== 0
      return isComplement || back === 'lo' || back === 'al' || back === 'del'
        ? 'none'
        : headBefore(tokens, before - 2, firstToken)
    }
    if (back === ',') return headBefore(tokens, before - 2, firstToken)
    return headBefore(tokens, before - 1, firstToken)
  }
  if (personPronouns.has(word))
    return before > firstToken && tokens.bits[before - 1]! & wordBit.preposition ? 'none' : 'person'
  if (word === ',') return 'none'
  if (clauseOpeners.has(word)) return 'none'
  return headBefore(tokens, before, firstToken)
}

function isBetween(tokens: Tokens, at: number): boolean {
  const bits = tokens.bits[at]!
  const isAdverb =
    (bits & (wordBit.adverb | wordBit.adverbMente)) !== 0 &&
    !/^(?:cómo|dónde|cuándo)$/.test(tokens.lower[at]!)
  return isAdverb || /^(?:"|«|“)$/.test(tokens.lower[at]!)
}

// The head of the noun phrase that ends here: «la lista de beneficiarios» is a list.
function headBefore(tokens: Tokens, from: number, first: number): SubjectBefore {
  let at = from
  if (at < first) return 'none'
  if (/^[,)»”"–—-]$/.test(tokens.lower[at]!)) at -= 1
  let head = -1
  const limit = Math.max(first, at - farthest)
  for (; at >= limit; at--) {
    const lower = tokens.lower[at]!
    const bits = tokens.bits[at]!
    if (!/^[\p{L}\d]/u.test(lower)) break
    if (bits & wordBit.article && !/^(?:al|del)$/.test(lower)) {
      const back = at - 1 >= first ? tokens.lower[at - 1]! : ''
      if (back === 'de') {
        at -= 1
        head = -1
        continue
      }
      if (at > first && tokens.bits[at - 1]! & wordBit.preposition) return 'none'
      break
    }
    if (bits & wordBit.preposition || lower === 'del' || lower === 'al') {
      if (lower !== 'de' && lower !== 'del') return 'none'
      head = -1
      continue
    }
    if (bits & (wordBit.conjunction | wordBit.clitic) && !linkers.has(lower)) break
    if (bits & (wordBit.infinitive | wordBit.gerund) || bits & (wordBit.ser | wordBit.haber | wordBit.estar))
      break
    if (bits & wordBit.determiner) break
    head = at
  }
  if (head < 0) return 'none'
  const isName = (tokens.bits[head]! & wordBit.capitalized) !== 0 && !isDocumentNoun(tokens.folded[head]!)
  if (isPersonNoun(tokens.folded[head]!)) return 'person'
  if (isName && head > first) return 'name'
  return 'thing'
}
