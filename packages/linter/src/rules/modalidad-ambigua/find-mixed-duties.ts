import {type Analysis, isPersonNoun, type Sentence, type Tokens, wordBit} from 'retext-spanish'

/** A duty in the future and another with «deber», of the same subject. */
export interface MixedDuties {
  /** Index of the first verb. */
  first: number
  /** Index of the second one. */
  second: number
}

/** Forms of «deber» that make a duty. */
export const must: ReadonlySet<string> = new Set(['deberá', 'deberán', 'debera', 'deberan'])
const stops: ReadonlySet<string> = new Set(['.', ';', ':'])
const future = /^\p{L}{2,}(?:[aei]|d)rán?$/u
/** Futures that tell what is or happens, or say a modality of their own. */
const notDuty =
  /^(?:ser|estar|habr|tendr|podr|deber|iniciar|comenzar|empezar|terminar|concluir|entrar|quedar|correspond|existir|contar|constar|durar|vencer|perder|gozar|surtir|proceder|bastar|incurrir|consistir|bastar|percibir|recibir|continuar|seguir|formar|comprender|contendr|abarcar|funcionar)/

/**
 * Find duties of one subject that are said in two ways: «presentará la solicitud y deberá anexar el recibo».
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   At most one pair.
 */
export function findMixedDuties({tokens}: Analysis, sentence: Sentence): MixedDuties[] {
  let first = -1
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const lower = tokens.lower[at]!
    if (first >= 0 && stops.has(lower)) return []
    const kind = must.has(lower) ? 'must' : isFutureDuty(tokens, at) ? 'future' : undefined
    if (!kind) continue
    if (first < 0) {
      if (!hasActor(tokens, sentence, at)) return []
      first = at
      continue
    }
    const isSame = must.has(tokens.lower[first]!) === (kind === 'must')
    if (isSame || !sharesSubject(tokens, first, at)) return []
    return [{first, second: at}]
  }
  return []
}

/**
 * Tell whether a word is a future that commands: «presentará».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the word.
 * @returns
 *   Whether it is; futures that tell what is or happens («iniciará», «corresponderá») are none.
 */
export function isFutureDuty(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower[at]!
  // Most words end otherwise, which is told sooner than by a pattern.
  if (!lower.endsWith('rá') && !lower.endsWith('rán')) return false
  return future.test(lower) && !notDuty.test(tokens.folded[at]!) && !(tokens.bits[at]! & wordBit.capitalized)
}

// «El solicitante presentará»: people or a body right before, in the same clause.
function hasActor(tokens: Tokens, {firstToken}: Sentence, at: number): boolean {
  const before = tokens.lower[at - 1] ?? ''
  if (before === 'se' || before === 'que' || before === 'no') return false
  for (let back = at - 1; back >= Math.max(firstToken, at - 8); back--) {
    if (/^[,;:.]$/.test(tokens.lower[back]!) && back < at - 1) return false
    if (tokens.lower[back] === 'que') return false
    if (isPersonNoun(tokens.folded[back]!))
      return back === firstToken || !(tokens.bits[back - 1]! & wordBit.preposition)
  }
  return false
}

// «… y deberá anexar»: joined right before, both in the same number.
function sharesSubject(tokens: Tokens, first: number, second: number): boolean {
  const isPlural = (at: number) => tokens.lower[at]!.endsWith('n')
  if (isPlural(first) !== isPlural(second)) return false
  const before = tokens.lower[second - 1]!
  return /^[ye]$/.test(before) || (before === 'además' && /^[ye]$/.test(tokens.lower[second - 2]!))
}
